-- What grows with the history is answered without looking at it: running totals, and where an article was sold.

-- What was sold and undone on a day of the store's calendar, kept in the transaction of each sale and post-void. Its receipts lie
-- between the first and the last (a clock that was set back may put others between them).
CREATE TABLE day_total (
    day TEXT PRIMARY KEY,
    sales INTEGER NOT NULL,
    post_voids INTEGER NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    cash INTEGER NOT NULL,
    card INTEGER NOT NULL,
    first_receipt INTEGER NOT NULL,
    last_receipt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO day_total
    WITH act (day, receipt, sales, post_voids, total, tax, rounding, cash, card) AS (
        SELECT day, receipt, 1, 0, total, tax, rounding,
            (SELECT coalesce(sum(amount), 0) FROM sale_tender
                WHERE sale_tender.receipt = sale.receipt AND kind = 'cash') - change,
            (SELECT coalesce(sum(amount), 0) FROM sale_tender
                WHERE sale_tender.receipt = sale.receipt AND kind = 'card')
        FROM sale
        UNION ALL
        SELECT day, receipt, 0, 1, -total, -tax, -rounding,
            -(SELECT coalesce(sum(amount), 0) FROM post_void_refund
                WHERE post_void_refund.receipt = post_void.receipt AND kind = 'cash'),
            -(SELECT coalesce(sum(amount), 0) FROM post_void_refund
                WHERE post_void_refund.receipt = post_void.receipt AND kind = 'card')
        FROM post_void
    )
    SELECT day, sum(sales), sum(post_voids), sum(total), sum(tax), sum(rounding), sum(cash), sum(card), min(receipt), max(receipt)
    FROM act GROUP BY day;

-- Stock: what is on hand of an article in each unit it moved in; `moved` is its last movement.
CREATE TABLE on_hand (
    sku TEXT NOT NULL,
    unit TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    PRIMARY KEY (sku, unit)
) STRICT, WITHOUT ROWID;
INSERT INTO on_hand SELECT sku, unit, sum(quantity), max(id) FROM stock_movement GROUP BY sku, unit;

-- Every article that was ever sold, as it was sold: another name or barcode is another row. '' and 0 stand for none.
CREATE TABLE sold_article (
    id INTEGER PRIMARY KEY,
    sku TEXT NOT NULL,
    gtin INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sold_article_sku ON sold_article (sku, gtin, name);
CREATE INDEX sold_article_gtin ON sold_article (gtin) WHERE gtin <> 0;
INSERT INTO sold_article (sku, gtin, name)
    SELECT DISTINCT coalesce(sku, ''), coalesce(gtin, 0), name FROM sale_line ORDER BY 1, 2, 3;

-- The folded words of their names; the rowid is the article's id. Filled by the program for what is there already.
CREATE VIRTUAL TABLE sold_word USING fts5 (words, content='', detail='none', columnsize=0, tokenize="unicode61 remove_diacritics 0");

-- Which sales an article is in.
CREATE TABLE sold (
    article INTEGER NOT NULL REFERENCES sold_article (id),
    receipt INTEGER NOT NULL REFERENCES sale (receipt),
    PRIMARY KEY (article, receipt)
) STRICT, WITHOUT ROWID;
INSERT INTO sold
    SELECT DISTINCT sold_article.id, sale_line.receipt FROM sale_line JOIN sold_article
        ON sold_article.sku = coalesce(sale_line.sku, '') AND sold_article.gtin = coalesce(sale_line.gtin, 0)
        AND sold_article.name = sale_line.name
    ORDER BY 1, 2;

-- Sales by exact total and by operator, the newest first by the receipt number each index entry ends with.
CREATE INDEX sale_total ON sale (total);
CREATE INDEX sale_operator ON sale (operator);

-- These answered what the tables above now do.
DROP INDEX sale_day;
DROP INDEX post_void_day;
DROP INDEX stock_movement_sku;

-- A document that came out, or won't, need not be kept beside the journal it was made from.
DROP TRIGGER print_job_keeps_its_document;
CREATE TRIGGER print_job_keeps_its_document BEFORE UPDATE OF id, journal, document, receipt, copy ON print_job
    BEGIN SELECT raise(ABORT, 'a print job keeps its document'); END;
CREATE TRIGGER print_job_keeps_its_ticket BEFORE UPDATE OF ticket ON print_job
    WHEN new.ticket <> old.ticket AND (new.ticket <> '' OR new.state NOT IN ('printed', 'unconfirmed', 'abandoned'))
    BEGIN SELECT raise(ABORT, 'a print job keeps its document'); END;
UPDATE print_job SET ticket = '' WHERE state IN ('printed', 'unconfirmed', 'abandoned');
