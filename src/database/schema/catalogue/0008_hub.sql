-- Copies of the hub's scopes that are about goods. `sum` is what the entries add up to (32 hexadecimal digits); `reading` rises when a
-- scope is read again from its first entry, and `is_reading_again` says that entries of an earlier reading go when its end is reached.
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

-- Every entry of a scope by its hash. What isn't in effect keeps its body: a kind this program doesn't know (no reason) or an entry it
-- can't use (with the reason).
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

-- The hub's prices, also those of articles that haven't come yet. They are all the prices of their articles.
CREATE TABLE hub_price (
    key TEXT PRIMARY KEY,
    sku TEXT NOT NULL,
    store TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    value INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    cost INTEGER,
    cost_decimals INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hub_price_sku ON hub_price (sku);

-- What each store has of an article, as the hub knows it: decimals in the article's unit.
CREATE TABLE store_stock (
    sku TEXT NOT NULL,
    store TEXT NOT NULL,
    quantity TEXT NOT NULL,
    reserved TEXT NOT NULL,
    as_of TEXT NOT NULL,
    PRIMARY KEY (sku, store)
) STRICT, WITHOUT ROWID;
