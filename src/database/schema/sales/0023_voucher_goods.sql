-- What a gift voucher is for, if it is for one kind of goods, as JSON: what it pays was taxed when it was sold.
ALTER TABLE voucher_sold ADD COLUMN goods TEXT;
