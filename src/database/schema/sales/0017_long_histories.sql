-- The words that `journal_word` has. It would first gather the records of all words that begin as somebody has typed, a million of them
-- after years; asked for whole words it gives the newest record of each and no more.
CREATE TABLE journal_term (term TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE journal_word_term USING fts5vocab(journal_word, 'row');
INSERT INTO journal_term SELECT term FROM journal_word_term;
DROP TABLE journal_word_term;

-- What each article sold on a day, apart: a report of months reads all of a day's figures and names its best articles only. The days are
-- folded from the journal again.
DELETE FROM report_day;
UPDATE report_cursor SET number = 0;
ALTER TABLE report_day ADD COLUMN articles BLOB NOT NULL DEFAULT x'';
