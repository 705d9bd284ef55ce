-- sales.db: what must never be lost. Amounts are whole minor units; moments are RFC 3339 with the store's offset; ids are
-- UUIDs of 16 bytes. The journal is the truth; sale, sale_line, sale_tender, sale_tax and post_void are a copy for queries.

-- This device's place in its store.
CREATE TABLE workstation (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL,
    store TEXT NOT NULL CHECK (json_valid(store)),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    begun TEXT NOT NULL
) STRICT;
CREATE TRIGGER workstation_stays BEFORE UPDATE OF only, id, public_key, begun ON workstation
    BEGIN SELECT raise(ABORT, 'a workstation keeps its id and key'); END;
CREATE TRIGGER workstation_is_kept BEFORE DELETE ON workstation
    BEGIN SELECT raise(ABORT, 'a workstation keeps its id and key'); END;

-- Every act somebody may have to answer for: numbered without gaps, hash-chained, signed.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    receipt INTEGER UNIQUE CHECK (receipt > 0),
    body BLOB NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
    WHEN new.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM journal)
      OR (new.receipt IS NOT NULL AND new.receipt IS NOT (SELECT coalesce(max(receipt), 0) + 1 FROM journal))
    BEGIN SELECT raise(ABORT, 'the journal has no gap'); END;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
    BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;

-- Journal records the hub hasn't confirmed.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY REFERENCES journal (number),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- What is or was to be printed. The document never changes; its state does, until it is printed or abandoned.
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    journal INTEGER REFERENCES journal (number),
    document TEXT NOT NULL CHECK (document IN ('receipt', 'duplicate', 'post-void', 'test-page', 'no-sale')),
    receipt INTEGER CHECK ((receipt IS NOT NULL) = (document IN ('receipt', 'duplicate', 'post-void'))),
    copy INTEGER NOT NULL DEFAULT 0 CHECK ((copy > 0) = (document = 'duplicate')),
    ticket TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('queued', 'sending', 'await-proof', 'printed', 'unconfirmed', 'unknown', 'abandoned')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX print_job_original ON print_job (receipt, copy) WHERE receipt IS NOT NULL;
CREATE INDEX print_job_open ON print_job (id) WHERE state IN ('queued', 'sending', 'await-proof', 'unknown');
CREATE TRIGGER print_job_keeps_its_document BEFORE UPDATE OF id, journal, document, receipt, copy, ticket ON print_job
    BEGIN SELECT raise(ABORT, 'a print job keeps its document'); END;
CREATE TRIGGER print_job_is_final BEFORE UPDATE OF state ON print_job WHEN old.state IN ('printed', 'abandoned')
    BEGIN SELECT raise(ABORT, 'a finished print job stays finished'); END;
CREATE TRIGGER print_job_is_kept BEFORE DELETE ON print_job
    BEGIN SELECT raise(ABORT, 'a print job is kept'); END;

-- Finished sales.
CREATE TABLE sale (
    receipt INTEGER PRIMARY KEY,
    journal INTEGER NOT NULL UNIQUE REFERENCES journal (number),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    operator TEXT NOT NULL,
    started TEXT NOT NULL,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    currency TEXT NOT NULL,
    items INTEGER NOT NULL,
    subtotal INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    change INTEGER NOT NULL,
    print_job INTEGER REFERENCES print_job (id)
) STRICT;
CREATE INDEX sale_day ON sale (day, total, tax, rounding, change);
CREATE TABLE sale_line (
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    sku TEXT,
    gtin INTEGER,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    tax_category TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit TEXT NOT NULL,
    unit_price TEXT NOT NULL,
    gross INTEGER NOT NULL,
    line_discount INTEGER NOT NULL,
    basket_discount INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    tax_rate TEXT NOT NULL,
    tax INTEGER NOT NULL,
    note TEXT,
    PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE sale_tender (
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE sale_tax (
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    position INTEGER NOT NULL,
    category TEXT NOT NULL,
    mark TEXT NOT NULL,
    rate TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    gross INTEGER NOT NULL,
    PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;

-- Sales undone as a whole.
CREATE TABLE post_void (
    receipt INTEGER PRIMARY KEY,
    journal INTEGER NOT NULL UNIQUE REFERENCES journal (number),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    sale_receipt INTEGER NOT NULL UNIQUE REFERENCES sale (receipt),
    operator TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    print_job INTEGER REFERENCES print_job (id)
) STRICT;
CREATE INDEX post_void_day ON post_void (day, total, tax, rounding);
CREATE TABLE post_void_refund (
    receipt INTEGER NOT NULL REFERENCES post_void (receipt),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (receipt, position)
) STRICT, WITHOUT ROWID;

-- Goods that came (above zero) or went (below); what is on hand is the sum.
CREATE TABLE stock_movement (
    id INTEGER PRIMARY KEY,
    journal INTEGER NOT NULL REFERENCES journal (number),
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX stock_movement_sku ON stock_movement (sku, unit, quantity);
CREATE INDEX stock_movement_journal ON stock_movement (journal);

-- Every time the drawer was told to open.
CREATE TABLE drawer_event (
    journal INTEGER PRIMARY KEY REFERENCES journal (number),
    reason TEXT NOT NULL CHECK (reason IN ('sale', 'post-void', 'no-sale'))
) STRICT;

CREATE TRIGGER sale_is_not_changed BEFORE UPDATE ON sale BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_is_not_deleted BEFORE DELETE ON sale BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_line_is_not_changed BEFORE UPDATE ON sale_line BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_line_is_not_deleted BEFORE DELETE ON sale_line BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_tender_is_not_changed BEFORE UPDATE ON sale_tender BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_tender_is_not_deleted BEFORE DELETE ON sale_tender BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_tax_is_not_changed BEFORE UPDATE ON sale_tax BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER sale_tax_is_not_deleted BEFORE DELETE ON sale_tax BEGIN SELECT raise(ABORT, 'a finished sale stays'); END;
CREATE TRIGGER post_void_is_not_changed BEFORE UPDATE ON post_void BEGIN SELECT raise(ABORT, 'a post-void stays'); END;
CREATE TRIGGER post_void_is_not_deleted BEFORE DELETE ON post_void BEGIN SELECT raise(ABORT, 'a post-void stays'); END;
CREATE TRIGGER post_void_refund_is_not_changed BEFORE UPDATE ON post_void_refund BEGIN SELECT raise(ABORT, 'a post-void stays'); END;
CREATE TRIGGER post_void_refund_is_not_deleted BEFORE DELETE ON post_void_refund BEGIN SELECT raise(ABORT, 'a post-void stays'); END;
CREATE TRIGGER stock_movement_is_not_changed BEFORE UPDATE ON stock_movement BEGIN SELECT raise(ABORT, 'stock is only moved'); END;
CREATE TRIGGER stock_movement_is_not_deleted BEFORE DELETE ON stock_movement BEGIN SELECT raise(ABORT, 'stock is only moved'); END;
CREATE TRIGGER drawer_event_is_not_changed BEFORE UPDATE ON drawer_event BEGIN SELECT raise(ABORT, 'a drawer event stays'); END;
CREATE TRIGGER drawer_event_is_not_deleted BEFORE DELETE ON drawer_event BEGIN SELECT raise(ABORT, 'a drawer event stays'); END;

-- The basket being rung up, so that it is there again after a power cut. A line is retail::LineItem as JSON.
CREATE TABLE basket (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    operator TEXT NOT NULL,
    started TEXT NOT NULL,
    discount TEXT CHECK (discount IS NULL OR json_valid(discount)),
    next_line INTEGER NOT NULL
) STRICT;
CREATE TABLE basket_line (
    line INTEGER PRIMARY KEY,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE basket_tender (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL
) STRICT;

-- Who can sign in. The PIN itself is nowhere.
CREATE TABLE operator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('cashier', 'manager', 'stock')),
    pin_salt BLOB NOT NULL,
    pin_verifier BLOB NOT NULL,
    failed_tries INTEGER NOT NULL DEFAULT 0,
    locked_until_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What this device remembers: language, theme, devices.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
