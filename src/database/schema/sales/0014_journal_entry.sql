-- The journal's records beside plain sales (those are found by the tables of sales), by what people look for. A sale that took goods
-- back is here, too. What a record says in words is in `journal_word`; both are filled by the program for what is there already.
CREATE TABLE journal_entry (
    number INTEGER PRIMARY KEY REFERENCES journal (number),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    operator TEXT NOT NULL,
    approver TEXT,
    amount INTEGER,
    receipt INTEGER,
    sku TEXT,
    after_total INTEGER NOT NULL CHECK (after_total IN (0, 1))
) STRICT;
CREATE INDEX journal_entry_day ON journal_entry (day);
CREATE INDEX journal_entry_kind ON journal_entry (kind);
CREATE INDEX journal_entry_operator ON journal_entry (operator);
CREATE INDEX journal_entry_approver ON journal_entry (approver) WHERE approver IS NOT NULL;
CREATE INDEX journal_entry_amount ON journal_entry (amount) WHERE amount IS NOT NULL;
CREATE INDEX journal_entry_receipt ON journal_entry (receipt) WHERE receipt IS NOT NULL;
CREATE INDEX journal_entry_sku ON journal_entry (sku) WHERE sku IS NOT NULL;
CREATE VIRTUAL TABLE journal_word USING fts5 (words, content='', detail='none', columnsize=0, tokenize="unicode61 remove_diacritics 0");
