-- Where letters and parcels of a customer go, as JSON; what the hub knew of it so far is taken over.
ALTER TABLE customer ADD COLUMN address TEXT;
UPDATE customer SET address = (
    SELECT body -> 'address' FROM hub_customer
    WHERE hub_customer.customer = customer.id AND json_type(body, '$.address') = 'object'
);

CREATE TABLE customer_cleared_anew (
    customer BLOB NOT NULL CHECK (length(customer) = 16),
    field TEXT NOT NULL CHECK (field IN ('email', 'phone', 'address', 'group')),
    PRIMARY KEY (customer, field)
) STRICT, WITHOUT ROWID;
INSERT INTO customer_cleared_anew (customer, field) SELECT customer, field FROM customer_cleared;
DROP TABLE customer_cleared;
ALTER TABLE customer_cleared_anew RENAME TO customer_cleared;
