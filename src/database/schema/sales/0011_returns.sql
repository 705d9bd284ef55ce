-- Returns: goods that came back, what of each sold line came back in all, and where they lie.

-- The returned lines of a sale's receipt. `amount` went back for it, what is paid more for goods that stay (`withdrawn`) not taken
-- off. `source` is the sale it was sold on, if this till sold it.
CREATE TABLE sale_return (
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    source INTEGER REFERENCES sale (receipt),
    source_line INTEGER,
    sku TEXT,
    gtin INTEGER,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    tax_category TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    unit TEXT NOT NULL,
    reason TEXT NOT NULL,
    condition TEXT NOT NULL,
    amount INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    withdrawn_tax INTEGER NOT NULL,
    CHECK ((source IS NULL) = (source_line IS NULL)),
    CHECK (source < receipt),
    PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_return_source ON sale_return (source) WHERE source IS NOT NULL;
CREATE TRIGGER sale_return_is_not_changed BEFORE UPDATE ON sale_return BEGIN SELECT raise(ABORT, 'a return stays'); END;
CREATE TRIGGER sale_return_is_not_deleted BEFORE DELETE ON sale_return BEGIN SELECT raise(ABORT, 'a return stays'); END;

-- What came back of a sold line, kept with each return: never more than was sold, never more money than was paid.
CREATE TABLE returned_line (
    source INTEGER NOT NULL REFERENCES sale (receipt),
    line INTEGER NOT NULL,
    sold INTEGER NOT NULL,
    returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND sold),
    paid INTEGER NOT NULL,
    refunded INTEGER NOT NULL CHECK (refunded <= paid),
    tax INTEGER NOT NULL,
    refunded_tax INTEGER NOT NULL CHECK (refunded_tax <= tax),
    CHECK (returned < sold OR (refunded = paid AND refunded_tax = tax)),
    PRIMARY KEY (source, line)
) STRICT, WITHOUT ROWID;

-- The same of a whole sale, and what of it went back to cards or pays for exchanged goods in their stead.
CREATE TABLE returned_sale (
    source INTEGER PRIMARY KEY REFERENCES sale (receipt),
    paid INTEGER NOT NULL,
    refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND paid),
    card INTEGER NOT NULL,
    card_back INTEGER NOT NULL CHECK (card_back BETWEEN 0 AND card)
) STRICT;

-- Where goods came to or went from. `on_hand` counts what can be sold.
ALTER TABLE stock_movement ADD COLUMN location TEXT NOT NULL DEFAULT 'sellable'
    CHECK (location IN ('sellable', 'inspection', 'damaged'));
CREATE TABLE on_hand_elsewhere (
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    location TEXT NOT NULL CHECK (location IN ('inspection', 'damaged')),
    quantity INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    PRIMARY KEY (sku, unit, location)
) STRICT, WITHOUT ROWID;

-- The returned lines of the open basket, as JSON.
ALTER TABLE basket ADD COLUMN returns TEXT CHECK (returns IS NULL OR json_valid(returns));
