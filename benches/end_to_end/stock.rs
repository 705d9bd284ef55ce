//! Catalogues of any size, made once and kept beside the build.

use database::Database;
use std::error::Error;
use std::path::{Path, PathBuf};

/// A till's data with a large catalogue.
pub struct Catalogue {
    /// How many products it has.
    pub products: usize,
    /// Codes of articles that are sold by the piece.
    pub codes: Vec<String>,
    /// Words that find something.
    pub words: Vec<String>,
    dir: PathBuf,
}
