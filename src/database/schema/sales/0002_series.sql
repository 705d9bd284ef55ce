-- From which receipt on this till numbers in a series of its own, because its journal was restored or begun anew. The first series
-- has no row.
CREATE TABLE series (
    journal INTEGER PRIMARY KEY REFERENCES journal (number),
    first_receipt INTEGER NOT NULL CHECK (first_receipt > 0),
    series TEXT NOT NULL UNIQUE,
    reason TEXT NOT NULL CHECK (reason IN ('restored', 'quarantined'))
) STRICT;
CREATE INDEX series_receipt ON series (first_receipt, journal);
CREATE TRIGGER series_is_not_changed BEFORE UPDATE ON series BEGIN SELECT raise(ABORT, 'a series stays'); END;
CREATE TRIGGER series_is_not_deleted BEFORE DELETE ON series BEGIN SELECT raise(ABORT, 'a series stays'); END;

-- What the journal has to record before it issues another receipt (retail::Continued as JSON); taken away by that record.
CREATE TABLE continuation (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
