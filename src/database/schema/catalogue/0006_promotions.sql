-- The shop's promotions, each as JSON, and how often they were changed: a till that runs sees that there are new ones.
CREATE TABLE promotion (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE promotion_change (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    count INTEGER NOT NULL
) STRICT;
INSERT INTO promotion_change (only, count) VALUES (1, 0);
