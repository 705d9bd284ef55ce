-- Goods of orders that come back: what a till holds while it takes them back, what is to go back the way it was paid online, and what the
-- online store paid back.
CREATE TABLE return_claim (
    sale TEXT NOT NULL,
    customer_order TEXT NOT NULL REFERENCES customer_order (id),
    line INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    till TEXT NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (customer_order, line, sale)
) STRICT, WITHOUT ROWID;
CREATE INDEX return_claim_sale ON return_claim (sale);

CREATE TABLE refund_request (
    id TEXT PRIMARY KEY,
    customer_order TEXT NOT NULL,
    number TEXT NOT NULL,
    receipt TEXT NOT NULL,
    till TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    done_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_request_open ON refund_request (at_ms) WHERE done_ms IS NULL;

CREATE TABLE order_refund (
    id TEXT PRIMARY KEY,
    customer_order TEXT NOT NULL REFERENCES customer_order (id),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX customer_order_number ON customer_order (lower(body ->> 'number'));
CREATE INDEX customer_order_customer ON customer_order (body ->> 'customer') WHERE body ->> 'customer' IS NOT NULL;
CREATE INDEX customer_order_card ON customer_order (body ->> '$.card.last_four') WHERE body ->> '$.card.last_four' IS NOT NULL;
CREATE INDEX customer_order_token ON customer_order (body ->> '$.card.token') WHERE body ->> '$.card.token' IS NOT NULL;
