-- customers.db: personal data and nothing else, so that it can be erased (deleted rows are overwritten).

CREATE TABLE customer (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_name ON customer (folded_name);
CREATE INDEX customer_email ON customer (email);
CREATE INDEX customer_phone ON customer (phone);

-- What a customer agreed to, for each channel: when, to which text, and where they said so.
CREATE TABLE consent (
    customer BLOB NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'post')),
    is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
    at TEXT NOT NULL,
    text_version TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (customer, channel)
) STRICT, WITHOUT ROWID;
