-- The hub's data: who belongs to the chain, what came up, the ledgers it led to, and what goes down. Moments are milliseconds since
-- 1970 in UTC, quantities thousandths of their unit, amounts minor units.

CREATE TABLE hub (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    tenant TEXT NOT NULL,
    epoch TEXT NOT NULL,
    -- drawn at each start and written beside the file too: a file that was restored has another one
    start TEXT NOT NULL
) STRICT;

-- Down: scopes of entries. A changed entry takes the next position and leaves its old one.
CREATE TABLE scope (
    name TEXT PRIMARY KEY,
    head INTEGER NOT NULL,
    sum BLOB NOT NULL CHECK (length(sum) = 16),
    forgotten INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    scope TEXT NOT NULL,
    pos INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT,
    removed_ms INTEGER,
    PRIMARY KEY (scope, pos),
    CHECK ((body IS NULL) = (removed_ms IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX change_key ON change (scope, kind, key);
CREATE INDEX change_removed ON change (removed_ms) WHERE removed_ms IS NOT NULL;

-- How far each scope had come when an epoch of the hub ended.
CREATE TABLE ended_epoch (
    epoch TEXT NOT NULL,
    scope TEXT NOT NULL,
    head INTEGER NOT NULL,
    PRIMARY KEY (epoch, scope)
) STRICT, WITHOUT ROWID;

-- The chain's shape.
CREATE TABLE legal_entity (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL) STRICT;

CREATE TABLE store (
    id TEXT PRIMARY KEY,
    legal_entity TEXT NOT NULL REFERENCES legal_entity (id),
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT;

CREATE TABLE till (
    id TEXT PRIMARY KEY,
    store TEXT NOT NULL REFERENCES store (id),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    generation INTEGER NOT NULL,
    program TEXT NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    revoked_ms INTEGER,
    revoked_by TEXT,
    heard_ms INTEGER,
    clock_ahead_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every key a till ever had: records of its past are signed by them.
CREATE TABLE till_key (
    public_key BLOB PRIMARY KEY,
    till TEXT NOT NULL REFERENCES till (id),
    since_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX till_key_till ON till_key (till);

CREATE TABLE enrolment (
    till TEXT PRIMARY KEY,
    store TEXT NOT NULL REFERENCES store (id),
    secret_hash BLOB NOT NULL UNIQUE,
    made_ms INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_by BLOB
) STRICT;

-- Up: chains of records.
CREATE TABLE chain (
    id INTEGER PRIMARY KEY,
    till TEXT NOT NULL REFERENCES till (id),
    lane TEXT NOT NULL,
    epoch TEXT NOT NULL,
    begins_at INTEGER NOT NULL,
    parent INTEGER REFERENCES chain (id),
    through INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    at_ms INTEGER NOT NULL,
    UNIQUE (till, lane, epoch)
) STRICT;

CREATE TABLE op (
    number INTEGER PRIMARY KEY,
    chain INTEGER NOT NULL REFERENCES chain (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    at_ms INTEGER NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('applied', 'accepted-with-exception', 'parked', 'discarded')),
    detail TEXT NOT NULL DEFAULT '',
    -- the customer it is about: their records lose their bodies when they are forgotten
    customer TEXT,
    UNIQUE (chain, seq)
) STRICT;
CREATE INDEX op_parked ON op (number) WHERE result = 'parked';
CREATE INDEX op_customer ON op (customer) WHERE customer IS NOT NULL;
CREATE TRIGGER op_stays BEFORE DELETE ON op BEGIN SELECT raise(ABORT, 'a record stays'); END;
CREATE TRIGGER op_is_sealed BEFORE UPDATE OF chain, seq, id, kind, version, previous, hash, signature ON op
BEGIN SELECT raise(ABORT, 'a record is sealed'); END;

CREATE TABLE alarm (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    till TEXT NOT NULL,
    lane TEXT NOT NULL,
    epoch TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    UNIQUE (till, lane, epoch, seq, kind)
) STRICT;

CREATE TABLE exception (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    till TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    closed_ms INTEGER,
    closed_by TEXT,
    note TEXT
) STRICT;
CREATE UNIQUE INDEX exception_open ON exception (kind, subject) WHERE closed_ms IS NULL;

-- Sales.
CREATE TABLE sale (
    id TEXT PRIMARY KEY,
    op TEXT REFERENCES op (id),
    source TEXT NOT NULL,
    label TEXT NOT NULL,
    till TEXT NOT NULL,
    store TEXT NOT NULL,
    country TEXT NOT NULL,
    channel TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    customer TEXT,
    UNIQUE (source, label)
) STRICT;
CREATE INDEX sale_day ON sale (day);
CREATE INDEX sale_label ON sale (label);
CREATE INDEX sale_at ON sale (at_ms);

-- What was sold (above zero) and what came back (below zero), as signed amounts.
CREATE TABLE sale_line (
    sale TEXT NOT NULL REFERENCES sale (id),
    line INTEGER NOT NULL,
    sku TEXT,
    quantity INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    cost INTEGER,
    -- of what came back: the sale and line it was sold on, as far as anybody knows
    source_sale TEXT,
    source_line INTEGER,
    -- of what was sold at another till: its receipt, as long as that sale isn't here
    source_label TEXT,
    PRIMARY KEY (sale, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_line_source ON sale_line (source_sale) WHERE source_sale IS NOT NULL;
CREATE INDEX sale_line_waiting ON sale_line (source_label) WHERE source_label IS NOT NULL;

CREATE TABLE post_void (
    sale TEXT PRIMARY KEY,
    op TEXT REFERENCES op (id),
    till TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX post_void_day ON post_void (day);

-- Stock.
CREATE TABLE stock_movement (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sku TEXT NOT NULL,
    store TEXT NOT NULL,
    location TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX stock_movement_sku ON stock_movement (sku, store, location);
CREATE TRIGGER stock_movement_stays BEFORE DELETE ON stock_movement BEGIN SELECT raise(ABORT, 'a movement stays'); END;

CREATE TABLE on_hand (
    store TEXT NOT NULL,
    sku TEXT NOT NULL,
    location TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (store, sku, location)
) STRICT, WITHOUT ROWID;
CREATE INDEX on_hand_sku ON on_hand (sku);

CREATE TABLE reservation (
    customer_order TEXT NOT NULL,
    sku TEXT NOT NULL,
    store TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (customer_order, sku)
) STRICT, WITHOUT ROWID;
CREATE INDEX reservation_sku ON reservation (sku, store);

-- Head office's data before they are fanned out into scopes.
CREATE TABLE price (
    sku TEXT NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('global', 'country', 'store')),
    place TEXT NOT NULL,
    currency TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    amount TEXT NOT NULL,
    cost TEXT,
    PRIMARY KEY (sku, level, place, currency, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE promotion (id TEXT PRIMARY KEY, stores TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE operator (id TEXT PRIMARY KEY, stores TEXT NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE role (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;

CREATE TABLE setting (
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
    place TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT,
    version INTEGER NOT NULL,
    PRIMARY KEY (level, place, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer (
    id TEXT PRIMARY KEY,
    legal_entity TEXT NOT NULL REFERENCES legal_entity (id),
    -- empty: forgotten
    body TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX customer_legal_entity ON customer (legal_entity);

CREATE TABLE loyalty (
    sale TEXT PRIMARY KEY,
    customer TEXT NOT NULL,
    points INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX loyalty_customer ON loyalty (customer);

-- Vouchers.
CREATE TABLE voucher (
    handle BLOB PRIMARY KEY CHECK (length(handle) = 32),
    tail TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    issued INTEGER NOT NULL CHECK (issued >= 0),
    balance INTEGER NOT NULL CHECK (balance >= 0),
    state TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_words TEXT NOT NULL,
    until TEXT,
    made_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX voucher_recipient ON voucher (recipient_words) WHERE recipient_words <> '';
CREATE INDEX voucher_made ON voucher (made_ms);

CREATE TABLE voucher_entry (
    voucher BLOB NOT NULL REFERENCES voucher (handle),
    number INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    act TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (voucher, number)
) STRICT;
CREATE TRIGGER voucher_entry_stays BEFORE DELETE ON voucher_entry BEGIN SELECT raise(ABORT, 'an entry stays'); END;
CREATE TRIGGER voucher_entry_is_final BEFORE UPDATE ON voucher_entry BEGIN SELECT raise(ABORT, 'an entry is final'); END;

CREATE TABLE lease (
    id TEXT PRIMARY KEY,
    voucher BLOB NOT NULL REFERENCES voucher (handle),
    amount INTEGER NOT NULL CHECK (amount > 0),
    holder TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'released')),
    until_ms INTEGER NOT NULL,
    sale TEXT
) STRICT;
CREATE INDEX lease_held ON lease (voucher) WHERE state = 'held';

CREATE TABLE loss (
    lease TEXT PRIMARY KEY,
    voucher BLOB NOT NULL REFERENCES voucher (handle),
    amount INTEGER NOT NULL CHECK (amount > 0),
    sale TEXT,
    place TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;

-- Coupons.
CREATE TABLE coupon_lease (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    holder TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'released')),
    until_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX coupon_lease_held ON coupon_lease (code) WHERE state = 'held';

CREATE TABLE coupon_use (
    code TEXT PRIMARY KEY,
    lease TEXT,
    sale TEXT,
    place TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX coupon_use_sale ON coupon_use (sale) WHERE sale IS NOT NULL;

-- Orders.
CREATE TABLE customer_order (
    id TEXT PRIMARY KEY,
    placed_ms INTEGER NOT NULL,
    store TEXT,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    intent_by TEXT,
    intent_until_ms INTEGER
) STRICT;
CREATE INDEX customer_order_placed ON customer_order (placed_ms);

CREATE TABLE order_act (
    id TEXT PRIMARY KEY,
    customer_order TEXT NOT NULL REFERENCES customer_order (id),
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    by TEXT NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
