-- What the open basket was shown, and whom it is for, each as JSON.
ALTER TABLE basket ADD COLUMN coupons TEXT;
ALTER TABLE basket ADD COLUMN customer TEXT;
-- Coupons that can be used once only and have been: the receipt of the sale they went into. A sale that is undone gives them back.
CREATE TABLE coupon_use (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    receipt INTEGER NOT NULL CHECK (receipt > 0),
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX coupon_use_by_receipt ON coupon_use (receipt);
