-- What a voucher for one kind of goods is for: what the shop calls them, their tax category, and the country whose category that is.
ALTER TABLE voucher ADD COLUMN goods TEXT;
ALTER TABLE voucher ADD COLUMN category TEXT;
ALTER TABLE voucher ADD COLUMN country TEXT;
