-- What was taken away of a customer here since their last record in the outbox: version 2 of a record says so, version 1 can't.
CREATE TABLE customer_cleared (
    customer BLOB NOT NULL CHECK (length(customer) = 16),
    field TEXT NOT NULL CHECK (field IN ('email', 'phone', 'group')),
    PRIMARY KEY (customer, field)
) STRICT, WITHOUT ROWID;
ALTER TABLE outbox ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
