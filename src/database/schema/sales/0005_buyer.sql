-- Whom the invoice of the open basket names (retail::Buyer as JSON), if it names anybody.
ALTER TABLE basket ADD COLUMN buyer TEXT CHECK (json_valid(buyer));
