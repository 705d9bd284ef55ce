-- From here on the body of a journal record may be packed (`journal/packed.rs`); those that are there stay as they are.

-- What the hub has confirmed is a number, not a row for each record that it hasn't.
CREATE TABLE confirmed (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL CHECK (number >= 0)
) STRICT;
INSERT INTO confirmed (only, number) VALUES (1, coalesce((SELECT min(number) - 1 FROM outbox), (SELECT max(number) FROM journal), 0));
DROP TABLE outbox;
CREATE TRIGGER confirmed_goes_on BEFORE UPDATE ON confirmed WHEN new.number < old.number
    BEGIN SELECT raise(ABORT, 'what is confirmed stays confirmed'); END;
CREATE TRIGGER confirmed_is_kept BEFORE DELETE ON confirmed
    BEGIN SELECT raise(ABORT, 'what is confirmed stays confirmed'); END;
