-- Sales that were given an invoice after they were paid: the record that says to whom. The sale itself stays as it is.
CREATE TABLE invoice (
    receipt INTEGER PRIMARY KEY CHECK (receipt > 0),
    journal INTEGER NOT NULL UNIQUE REFERENCES journal (number)
) STRICT;
CREATE TRIGGER invoice_is_not_changed BEFORE UPDATE ON invoice BEGIN SELECT raise(ABORT, 'an invoice stays'); END;
CREATE TRIGGER invoice_is_not_deleted BEFORE DELETE ON invoice BEGIN SELECT raise(ABORT, 'an invoice stays'); END;
