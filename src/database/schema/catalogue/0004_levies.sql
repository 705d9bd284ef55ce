-- Levies each piece bears: ids of the country's file with blanks between them.
ALTER TABLE variant ADD COLUMN levies TEXT NOT NULL DEFAULT '';
