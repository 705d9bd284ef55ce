-- Copies of the hub's scopes that aren't about goods or customers: as in catalogue.db.
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

-- Orders, people, roles, settings, country packs and what a till may do with vouchers: each as JSON, as the hub has it.
CREATE TABLE hub_entry (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
