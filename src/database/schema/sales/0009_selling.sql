-- Selling with more than a scan: parked baskets, card payments under a reference of our own, serial numbers, foreign cash, age checks.

-- Baskets put aside, by the number of the record that says so; the basket itself is the JSON of that record.
CREATE TABLE parked_basket (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- Card payments, each written down before its terminal is asked. An outcome that is known stays.
CREATE TABLE payment_attempt (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    basket BLOB NOT NULL CHECK (length(basket) = 16),
    amount INTEGER NOT NULL CHECK (amount > 0),
    operator TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asked', 'unknown', 'approved', 'declined')),
    terminal_reference TEXT
) STRICT;
CREATE UNIQUE INDEX payment_attempt_open ON payment_attempt (basket) WHERE state IN ('asked', 'unknown');
CREATE INDEX payment_attempt_state ON payment_attempt (state) WHERE state IN ('asked', 'unknown');
CREATE TRIGGER payment_attempt_is_kept BEFORE DELETE ON payment_attempt
    BEGIN SELECT raise(ABORT, 'a payment is kept'); END;
CREATE TRIGGER payment_attempt_keeps_its_facts BEFORE UPDATE OF id, basket, amount, operator, at ON payment_attempt
    BEGIN SELECT raise(ABORT, 'a payment keeps its facts'); END;
CREATE TRIGGER payment_attempt_is_final BEFORE UPDATE OF state ON payment_attempt
    WHEN old.state IN ('approved', 'declined') AND new.state <> old.state
    BEGIN SELECT raise(ABORT, 'an outcome that is known stays'); END;

-- Serial numbers that were sold; one that came back can be sold again.
CREATE TABLE sold_serial (
    sku TEXT NOT NULL,
    serial TEXT NOT NULL,
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    is_back INTEGER NOT NULL DEFAULT 0 CHECK (is_back IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX sold_serial_once ON sold_serial (sku, serial) WHERE is_back = 0;
CREATE INDEX sold_serial_receipt ON sold_serial (receipt);

ALTER TABLE basket ADD COLUMN age TEXT;
ALTER TABLE basket_tender ADD COLUMN foreign_cash TEXT;
ALTER TABLE basket_tender ADD COLUMN payment BLOB;
ALTER TABLE sale_tender ADD COLUMN foreign_currency TEXT;
ALTER TABLE sale_tender ADD COLUMN foreign_amount INTEGER;
ALTER TABLE post_void_refund ADD COLUMN foreign_currency TEXT;
ALTER TABLE post_void_refund ADD COLUMN foreign_amount INTEGER;

-- What a slip without a receipt number of its own is, beside 'no-sale': its document is stored as 'no-sale' then.
ALTER TABLE print_job ADD COLUMN slip TEXT;
