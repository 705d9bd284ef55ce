-- A tender of the open basket that spends a gift voucher: its handle and the hub's lease as JSON, as the finished sale will say it.
ALTER TABLE basket_tender ADD COLUMN voucher TEXT;
