-- What a product's page shows beside its names: long descriptions as the online store has them (HTML, never shown as it is) and all photos.
CREATE TABLE product_rich_text (
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    html TEXT NOT NULL,
    PRIMARY KEY (product, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE product_photo (
    product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (product, position)
) STRICT, WITHOUT ROWID;

-- Products that were taken over before have more than was kept of them: their scope is read again.
UPDATE held SET hash = '' WHERE kind = 'product';
UPDATE cursor SET pos = 0, sum = '', reading = reading + 1, is_reading_again = 1
    WHERE scope = 'catalogue' OR scope LIKE 'catalogue/%';
