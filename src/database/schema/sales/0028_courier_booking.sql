-- What couriers are asked to carry: the reference stands here before anybody is asked, so that no parcel is booked twice.
CREATE TABLE courier_booking (
    reference TEXT PRIMARY KEY,
    order_id TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    state TEXT NOT NULL CHECK (state IN ('wanted', 'booked', 'refused', 'unwanted')),
    -- The courier's own words, if it refused.
    words TEXT NOT NULL,
    -- What the courier promised, as JSON.
    promise TEXT
) STRICT, WITHOUT ROWID;
