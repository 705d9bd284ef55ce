-- The group of customers somebody belongs to, whose promotions are theirs too; empty if to none.
ALTER TABLE customer ADD COLUMN customer_group TEXT NOT NULL DEFAULT '';
