-- What came back without a receipt of this till, by article: a receipt from elsewhere that is brought a second time is noticed.

CREATE INDEX sale_return_elsewhere ON sale_return (sku, receipt) WHERE source IS NULL;
