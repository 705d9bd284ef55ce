-- Lines of sales that went with an order placed with the sale: which line of which order each became. `paid_back` is how much of it, in
-- thousandths, was paid back by the sale's receipt before anybody had it.
CREATE TABLE placed_line (
    sale TEXT NOT NULL,
    line INTEGER NOT NULL,
    customer_order TEXT NOT NULL,
    order_line TEXT NOT NULL,
    paid_back INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sale, line, customer_order)
) STRICT, WITHOUT ROWID;
CREATE INDEX placed_line_order ON placed_line (customer_order, order_line);
-- Messages tell of what was sent, too: the kinds are the program's.
CREATE TABLE message_anew (
    -- SHA-256 of what it tells of, by which way: the same cause has the same message, also after a copy was put back
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    way TEXT NOT NULL CHECK (way IN ('email', 'webhook')),
    kind TEXT NOT NULL,
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
INSERT INTO message_anew SELECT id, number, way, kind, recipient, customer, body, state, tries, made_ms, next_ms, done_ms, detail
    FROM message;
DROP TABLE message;
ALTER TABLE message_anew RENAME TO message;
CREATE INDEX message_waiting ON message (way, next_ms) WHERE state = 'waiting';
CREATE INDEX message_state ON message (state);
CREATE INDEX message_customer ON message (customer) WHERE customer IS NOT NULL;
