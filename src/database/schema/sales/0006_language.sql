-- The language the customer of the open basket asked for (BCP 47), if it isn't the store's.
ALTER TABLE basket ADD COLUMN language TEXT;
