-- Who gathers which line of an order just now: nobody else takes it meanwhile.
CREATE TABLE order_claim (
    customer_order TEXT NOT NULL REFERENCES customer_order (id),
    line TEXT NOT NULL,
    till TEXT NOT NULL,
    name TEXT NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (customer_order, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_claim_until ON order_claim (until_ms);

-- Orders that wait for their customers are looked through for those whose time is over.
CREATE INDEX customer_order_state ON customer_order (state);
