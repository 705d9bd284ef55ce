-- Orders that were handed over here: so they stand until the hub has heard of it, and none is handed over twice.
CREATE TABLE handed_over (
    customer_order TEXT PRIMARY KEY,
    journal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
