-- Cash accountability: the open period of each till with its sums, kept in the write of each record, and the closes (Z reports).

-- A till since its last close. '' is the drawer all operators share, else the operator whose drawer it is. Nothing but `carried` and
-- `closed` is there until the first record that counts. `opened`, `counted` and `closed` are journal records.
CREATE TABLE till (
    till TEXT PRIMARY KEY,
    began TEXT,
    first_record INTEGER,
    last_record INTEGER,
    first_receipt INTEGER,
    last_receipt INTEGER,
    opened INTEGER,
    counted INTEGER,
    carried INTEGER,
    closed INTEGER
) STRICT, WITHOUT ROWID;

-- What its open period adds up to: names and parts as in retail::SumName.
CREATE TABLE till_sum (
    till TEXT NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL,
    count INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (till, name, part)
) STRICT, WITHOUT ROWID;

-- What this workstation has sold and given back ever since.
CREATE TABLE grand_total (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    sold INTEGER NOT NULL,
    returned INTEGER NOT NULL
) STRICT;
INSERT INTO grand_total (only, sold, returned) VALUES (1, 0, 0);

-- The closes, numbered without gaps; what each says is its record.
CREATE TABLE z_report (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    journal INTEGER NOT NULL UNIQUE REFERENCES journal (number),
    till TEXT NOT NULL
) STRICT;
CREATE TRIGGER z_report_has_no_gap BEFORE INSERT ON z_report
    WHEN new.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM z_report)
    BEGIN SELECT raise(ABORT, 'Z reports have no gap'); END;
CREATE TRIGGER z_report_is_not_changed BEFORE UPDATE ON z_report BEGIN SELECT raise(ABORT, 'a Z report stays'); END;
CREATE TRIGGER z_report_is_not_deleted BEFORE DELETE ON z_report BEGIN SELECT raise(ABORT, 'a Z report stays'); END;

-- Tills open the drawer, too: which reasons there are is known by the program.
CREATE TABLE drawer_event_anew (
    journal INTEGER PRIMARY KEY REFERENCES journal (number),
    reason TEXT NOT NULL
) STRICT;
INSERT INTO drawer_event_anew SELECT journal, reason FROM drawer_event;
DROP TABLE drawer_event;
ALTER TABLE drawer_event_anew RENAME TO drawer_event;
CREATE TRIGGER drawer_event_is_not_changed BEFORE UPDATE ON drawer_event BEGIN SELECT raise(ABORT, 'a drawer event stays'); END;
CREATE TRIGGER drawer_event_is_not_deleted BEFORE DELETE ON drawer_event BEGIN SELECT raise(ABORT, 'a drawer event stays'); END;
