-- Search by popularity, with typing errors forgiven; how many products each category has. The search index is filled again from
-- the articles in the same transaction (`search/index.rs`).

DROP TABLE search_word;
DROP TABLE search_code;

-- Folded words of name, brand, options and SKU; pieces of codes. A rowid is variant.id - (popularity.level << 32), so that what
-- sells best comes first.
CREATE VIRTUAL TABLE search_word USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5', tokenize = 'ascii'
);
CREATE VIRTUAL TABLE search_code USING fts5 (
    codes, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);

-- Every word of letters an article has had, to find what a mistyped one was meant to be.
CREATE TABLE search_term (
    term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- How often an article was sold, the late sales more than the early ones (`search/popularity.rs`). `level` is where search has it,
-- `due` where it belongs.
CREATE TABLE popularity (
    sku TEXT PRIMARY KEY,
    score INTEGER NOT NULL CHECK (score >= 0),
    epoch INTEGER NOT NULL CHECK (epoch >= 0),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 65535),
    due INTEGER NOT NULL CHECK (due BETWEEN 0 AND 65535)
) STRICT, WITHOUT ROWID;
CREATE INDEX popularity_moves ON popularity (sku) WHERE due <> level;

-- The last receipt whose lines are counted in.
CREATE TABLE popularity_cursor (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    receipt INTEGER NOT NULL
) STRICT;
INSERT INTO popularity_cursor (only, receipt) VALUES (1, 0);

-- Products of each category, so that nobody counts them.
CREATE TABLE category_size (
    category TEXT PRIMARY KEY,
    products INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO category_size (category, products) SELECT category, count(*) FROM product GROUP BY category;
CREATE TRIGGER product_is_counted AFTER INSERT ON product BEGIN
    INSERT INTO category_size (category, products) VALUES (new.category, 1)
        ON CONFLICT (category) DO UPDATE SET products = products + 1;
END;
CREATE TRIGGER product_is_counted_out AFTER DELETE ON product BEGIN
    UPDATE category_size SET products = products - 1 WHERE category = old.category;
END;
CREATE TRIGGER product_is_moved AFTER UPDATE OF category ON product WHEN new.category <> old.category BEGIN
    UPDATE category_size SET products = products - 1 WHERE category = old.category;
    INSERT INTO category_size (category, products) VALUES (new.category, 1)
        ON CONFLICT (category) DO UPDATE SET products = products + 1;
END;
