-- Orders that are handed over when the open basket is paid, as JSON.
ALTER TABLE basket ADD COLUMN handed_over TEXT;
