-- What selling an article asks for besides its price: an age, serial numbers, articles that come along (SKUs with blanks between them).
ALTER TABLE variant ADD COLUMN age TEXT NOT NULL DEFAULT '';
ALTER TABLE variant ADD COLUMN needs_serial INTEGER NOT NULL DEFAULT 0;
ALTER TABLE variant ADD COLUMN linked TEXT NOT NULL DEFAULT '';
