-- Gift vouchers that were taken while the hub couldn't be asked: what of its budget this till has used up, in each series of its journal.
CREATE TABLE voucher_taken (
    lease TEXT PRIMARY KEY,
    journal INTEGER NOT NULL,
    series TEXT NOT NULL,
    currency TEXT NOT NULL,
    handle TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX voucher_taken_series ON voucher_taken (series, currency, amount);
CREATE INDEX voucher_taken_handle ON voucher_taken (handle, journal, amount);

-- Gift vouchers this till sold, and what is left of them as far as it knows.
CREATE TABLE voucher_sold (
    handle TEXT PRIMARY KEY,
    currency TEXT NOT NULL,
    remaining INTEGER NOT NULL CHECK (remaining >= 0)
) STRICT, WITHOUT ROWID;
