-- What each business day sold (retail::Report as JSON, packed like the journal), folded from the journal up to a record. It can be
-- folded again at any time.
CREATE TABLE report_day (
    day TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE report_cursor (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL CHECK (number >= 0)
) STRICT;
INSERT INTO report_cursor (only, number) VALUES (1, 0);
