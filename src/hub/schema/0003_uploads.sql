-- What other systems send in bulk: how far each upload has come, and what became of each row.
CREATE TABLE upload (
    id TEXT PRIMARY KEY,
    what TEXT NOT NULL,
    legal_entity TEXT NOT NULL,
    next INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    begun_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE upload_row (
    upload TEXT NOT NULL REFERENCES upload (id),
    number INTEGER NOT NULL,
    -- of what it said: a row that is sent again has to say the same
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    -- why it was refused; NULL if it was taken
    detail TEXT,
    PRIMARY KEY (upload, number)
) STRICT, WITHOUT ROWID;

-- By what head office finds one article of a million: its SKUs, and any three letters of its names, brand and codes.
CREATE TABLE product_variant (sku TEXT PRIMARY KEY, product TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX product_variant_product ON product_variant (product);
CREATE TABLE product_name (number INTEGER PRIMARY KEY, product TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE product_word USING fts5 (words, tokenize = 'trigram');

INSERT INTO product_name (product) SELECT key FROM change
    WHERE scope = 'catalogue' AND kind = 'product' AND body IS NOT NULL ORDER BY key;
INSERT INTO product_word (rowid, words) SELECT number, lower((SELECT group_concat(atom, ' ') FROM json_tree(body)
        WHERE key IN ('code', 'brand', 'name', 'sku') OR path LIKE '$.variants[%].gtins' OR path LIKE '$.variants[%].codes'))
    FROM product_name JOIN change ON scope = 'catalogue' AND kind = 'product' AND change.key = product;
INSERT OR REPLACE INTO product_variant (sku, product) SELECT value ->> 'sku', change.key
    FROM change, json_each(body, '$.variants') WHERE scope = 'catalogue' AND kind = 'product' AND body IS NOT NULL;
