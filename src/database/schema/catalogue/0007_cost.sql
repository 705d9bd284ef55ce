-- What one unit costs the shop while a price holds, without tax: value / 10^decimals. NULL: nobody said.
ALTER TABLE price ADD COLUMN cost INTEGER;
ALTER TABLE price ADD COLUMN cost_decimals INTEGER NOT NULL DEFAULT 0;
