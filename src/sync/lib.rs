//! The exchange between a till and its hub.
