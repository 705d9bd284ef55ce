-- Baskets of telephones that were taken over here, by the names their telephones gave them: each once.
CREATE TABLE taken_over (
    gathered TEXT PRIMARY KEY,
    basket BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
