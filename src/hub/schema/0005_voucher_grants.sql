-- What tills may take of vouchers while they can't reach the hub: every grant that was signed, and what came of all of them.
CREATE TABLE voucher_grant (
    id TEXT PRIMARY KEY,
    till TEXT NOT NULL REFERENCES till (id),
    epoch TEXT NOT NULL,
    currency TEXT NOT NULL,
    takes TEXT NOT NULL,
    each INTEGER NOT NULL CHECK (each > 0),
    share INTEGER NOT NULL CHECK (share > 0),
    granted INTEGER NOT NULL CHECK (granted > 0),
    made_ms INTEGER NOT NULL,
    until_ms INTEGER NOT NULL
) STRICT;

-- The most an epoch of a till was granted ever, what it said that it took, and the grant that holds.
CREATE TABLE voucher_budget (
    till TEXT NOT NULL REFERENCES till (id),
    epoch TEXT NOT NULL,
    currency TEXT NOT NULL,
    granted INTEGER NOT NULL CHECK (granted >= 0),
    spent INTEGER NOT NULL CHECK (spent >= 0),
    voucher_grant TEXT REFERENCES voucher_grant (id),
    PRIMARY KEY (till, epoch, currency)
) STRICT;

-- Under which grant a loss was made, and in what money: a voucher taken without the hub may be of another currency than its sale.
ALTER TABLE loss ADD COLUMN voucher_grant TEXT;
ALTER TABLE loss ADD COLUMN currency TEXT;

-- What sales took of vouchers nobody has issued yet: a loss until somebody has.
CREATE TABLE voucher_early (
    lease TEXT PRIMARY KEY,
    voucher BLOB NOT NULL CHECK (length(voucher) = 32),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency TEXT NOT NULL,
    sale TEXT NOT NULL,
    place TEXT NOT NULL,
    voucher_grant TEXT,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX voucher_early_voucher ON voucher_early (voucher);
