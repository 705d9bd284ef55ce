-- Gift vouchers in the open basket, as JSON: what the finished sale will say of them but their handles.
ALTER TABLE basket ADD COLUMN vouchers TEXT;
