-- Copies of the hub's customers: as in catalogue.db.
CREATE TABLE cursor (
    scope TEXT PRIMARY KEY,
    hub_epoch TEXT NOT NULL,
    pos INTEGER NOT NULL CHECK (pos >= 0),
    form INTEGER NOT NULL,
    sum TEXT NOT NULL,
    reading INTEGER NOT NULL,
    is_reading_again INTEGER NOT NULL CHECK (is_reading_again IN (0, 1)),
    as_of TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE held (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT,
    reason TEXT,
    reading INTEGER NOT NULL,
    PRIMARY KEY (scope, kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX held_aside ON held (scope, kind, key) WHERE body IS NOT NULL;

-- Customers that were changed or erased here since their last record in the outbox. Those there were before any hub are among them.
CREATE TABLE customer_change (
    customer BLOB PRIMARY KEY CHECK (length(customer) = 16)
) STRICT, WITHOUT ROWID;
INSERT INTO customer_change (customer) SELECT id FROM customer;

-- This file's own chain: another file begins another one.
CREATE TABLE chain (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    epoch TEXT NOT NULL,
    confirmed INTEGER NOT NULL
) STRICT;
INSERT INTO chain (only, epoch, confirmed) VALUES (1, lower(hex(randomblob(8))), 0);

-- Records on their way to the hub, each sealed onto the one before. Of somebody who was erased only the hashes stay.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    customer BLOB NOT NULL CHECK (length(customer) = 16),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE INDEX outbox_customer ON outbox (customer);

-- What the hub knows of a customer besides: the whole entry as it came.
CREATE TABLE hub_customer (
    customer BLOB PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
