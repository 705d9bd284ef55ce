-- catalogue.db: what can be sold. It can be imported again at any time.

CREATE TABLE category (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 7),
    icon TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE category_text (
    category TEXT NOT NULL REFERENCES category (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (category, language)
) STRICT, WITHOUT ROWID;

-- A product as presented. `code` is its id in files and messages.
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    brand TEXT NOT NULL,
    category TEXT NOT NULL,
    picture TEXT NOT NULL
) STRICT;
CREATE INDEX product_category ON product (category);
CREATE TABLE product_text (
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (product, language)
) STRICT, WITHOUT ROWID;

-- What is stocked and sold. `content` tells whether an import changes anything.
CREATE TABLE variant (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL UNIQUE,
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    tax_category TEXT NOT NULL,
    has_open_price INTEGER NOT NULL CHECK (has_open_price IN (0, 1)),
    content INTEGER NOT NULL
) STRICT;
CREATE INDEX variant_product ON variant (product);
CREATE TABLE variant_option (
    variant INTEGER NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (variant, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE barcode (
    gtin INTEGER PRIMARY KEY,
    variant INTEGER NOT NULL REFERENCES variant (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX barcode_variant ON barcode (variant);
CREATE TABLE alias (
    code TEXT PRIMARY KEY,
    variant INTEGER NOT NULL REFERENCES variant (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_variant ON alias (variant);

-- Price of one unit, tax included: value / 10^decimals. Empty store: everywhere. Days are included.
CREATE TABLE price (
    variant INTEGER NOT NULL REFERENCES variant (id) ON DELETE CASCADE,
    store TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    value INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    PRIMARY KEY (variant, store, since)
) STRICT, WITHOUT ROWID;

-- Search: folded words of name, brand, options and SKU, and pieces of codes. The rowid is the variant's.
CREATE VIRTUAL TABLE search_word USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_code USING fts5 (
    codes, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);
