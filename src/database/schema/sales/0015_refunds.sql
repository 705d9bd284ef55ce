-- Money that goes back to a card is written down before its terminal is asked, as a payment is: `amount` stays above zero.

ALTER TABLE payment_attempt ADD COLUMN is_refund INTEGER NOT NULL DEFAULT 0 CHECK (is_refund IN (0, 1));
CREATE TRIGGER payment_attempt_keeps_its_way BEFORE UPDATE OF is_refund ON payment_attempt
    BEGIN SELECT raise(ABORT, 'a payment keeps its facts'); END;
