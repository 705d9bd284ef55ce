-- How far each import got, so that one that was stopped goes on, and one that is done changes nothing. `file` and `mapping` are
-- SHA-256 in hex; `position` and `line` are where the next row begins in the unpacked file; `rejects_bytes` is the length of the
-- list of refused rows. read = stored + unchanged + repeated + left_out + rejected.
CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    mapping TEXT NOT NULL,
    is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1)),
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    read INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    repeated INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    shortened INTEGER NOT NULL,
    rejects_bytes INTEGER NOT NULL,
    UNIQUE (file, mapping)
) STRICT;

-- The row that describes a variant: of which import, and its line. Another row of the same import is a repetition.
CREATE TABLE import_row (
    variant INTEGER PRIMARY KEY REFERENCES variant (id) ON DELETE CASCADE,
    import INTEGER NOT NULL,
    line INTEGER NOT NULL
) STRICT;
