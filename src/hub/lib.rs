//! The central backend: one truth for the chain.
