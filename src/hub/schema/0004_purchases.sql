-- By what a customer's purchases are found among millions.
CREATE INDEX sale_customer ON sale (customer, at_ms) WHERE customer IS NOT NULL;
