-- A role is the id of one in the shop's roles; which there are isn't the tables' business. A badge is kept as what its code hashes
-- to under the device's secret; the code itself is nowhere.
CREATE TABLE operator_of_any_role (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    pin_salt BLOB NOT NULL,
    pin_verifier BLOB NOT NULL,
    failed_tries INTEGER NOT NULL DEFAULT 0,
    locked_until_ms INTEGER NOT NULL DEFAULT 0,
    badge BLOB UNIQUE CHECK (length(badge) = 32)
) STRICT, WITHOUT ROWID;
INSERT INTO operator_of_any_role SELECT id, name, role, pin_salt, pin_verifier, failed_tries, locked_until_ms, NULL FROM operator;
DROP TABLE operator;
ALTER TABLE operator_of_any_role RENAME TO operator;

-- Badges nobody has, held under this till's scanners one after another.
CREATE TABLE badge_try (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    failed_tries INTEGER NOT NULL,
    locked_until_ms INTEGER NOT NULL
) STRICT;

-- Whether the customer has been told the total of the open basket.
ALTER TABLE basket ADD COLUMN is_totalled INTEGER NOT NULL DEFAULT 0;
