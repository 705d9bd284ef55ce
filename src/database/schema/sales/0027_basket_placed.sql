-- Orders that are placed when the open basket is paid, as JSON.
ALTER TABLE basket ADD COLUMN placed TEXT;
