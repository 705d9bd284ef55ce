-- Messages to customers: written in the transaction of what they tell of, sent once.

CREATE TABLE message (
    -- SHA-256 of what it tells of, by which way: the same cause has the same message, also after a copy was put back
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    way TEXT NOT NULL CHECK (way IN ('email', 'webhook')),
    kind TEXT NOT NULL CHECK (kind IN ('order-ready', 'voucher')),
    recipient TEXT NOT NULL,
    customer TEXT,
    -- what it says, empty once it is done
    body TEXT NOT NULL,
    -- sending: it may have left; unknown: it may have arrived, a person decides
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'unknown', 'given-up')),
    tries INTEGER NOT NULL DEFAULT 0,
    made_ms INTEGER NOT NULL,
    next_ms INTEGER NOT NULL,
    done_ms INTEGER,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX message_waiting ON message (way, next_ms) WHERE state = 'waiting';
CREATE INDEX message_state ON message (state);
CREATE INDEX message_customer ON message (customer) WHERE customer IS NOT NULL;

-- By which ways messages leave. These are the hub's own: no till is told of them.
CREATE TABLE message_way (way TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
