//! The catalogues the tills of this run sell from.

#[path = "../catalogue/articles.rs"]
#[allow(dead_code)] // others use the rest
mod articles;

use database::{CatalogueRow, Database};
use retail::Variant;
use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What the shops are made from: always the same.
const SEED: u64 = 20_261_121;
/// Articles that are written at a time.
const BATCH: usize = 2_000;
/// A tax category of the country the tills sell in.
const TAX_CATEGORY: &str = "gst";
/// Codes and words that are kept for the measures.
const KEPT: usize = 400;

/// A till's data with a catalogue and nothing sold yet.
pub struct Catalogue {
    /// How many products it has.
    pub products: usize,
    /// Codes of different articles that are sold by the piece at a price of their own.
    pub codes: Vec<String>,
    /// Words that find something and have letters a keyboard without marks has.
    pub words: Vec<String>,
    dir: PathBuf,
}

/// Makes a catalogue of so many products in a folder.
pub fn catalogue(dir: &Path, products: usize) -> Result<Catalogue, Box<dyn Error>> {
    let database = Database::open(dir)?;
    database.put_categories(&articles::categories())?;
    let (mut codes, mut words) = (Vec::new(), Vec::new());
    let mut batch = Vec::with_capacity(BATCH);
    // From all over the catalogue, not only from its beginning.
    let step = (products / KEPT).max(1);
    for (number, article) in articles::articles(SEED, products as u64).enumerate() {
        let variant = &article.variant;
        if number % step == 0 && !variant.unit.is_measured() && !variant.has_open_price {
            codes.extend(variant.gtins.first().map(ToString::to_string));
            let name = article.product.name.in_language("en").to_lowercase();
            let plain = |word: &&str| word.len() > 4 && word.chars().all(|letter| letter.is_ascii_lowercase());
            words.extend(name.split(' ').find(plain).map(str::to_owned));
        }
        let variant = Variant { tax_category: TAX_CATEGORY.to_owned(), ..article.variant };
        batch.push(CatalogueRow { product: article.product, variant, prices: article.prices });
        if batch.len() == BATCH {
            database.upsert(&batch)?;
            batch.clear();
        }
    }
    database.upsert(&batch)?;
    // As after an import.
    database.put_index_together()?;
    if codes.len() < 200 || words.is_empty() {
        return Err("too few articles to measure with".into());
    }
    Ok(Catalogue { products, codes, words, dir: dir.to_owned() })
}

impl Catalogue {
    /// A new till's data folder with this catalogue and nothing else: with its sales it would be told for the copy of another till.
    pub fn copy_to(&self, dir: &Path) -> Result<PathBuf, Box<dyn Error>> {
        copy(&self.dir, dir, &|path| !is_no_catalogue(path))?;
        Ok(dir.to_owned())
    }
}

/// A till that was opened once and closed in order, to be put back before each start.
pub struct Fresh {
    dir: PathBuf,
    kept: PathBuf,
}

impl Fresh {
    /// Opens the till of a data folder once and keeps everything but its catalogue.
    pub fn keep(dir: PathBuf) -> Result<Fresh, Box<dyn Error>> {
        let status = Command::new(env!("CARGO_BIN_EXE_omnitill"))
            .args(["console", "--country", "AU", "--data-dir"])
            .arg(&dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status()?;
        if !status.success() {
            return Err("the till didn't open".into());
        }
        let kept = dir.with_extension("kept");
        copy(&dir, &kept, &is_no_catalogue)?;
        Ok(Fresh { dir, kept })
    }

    /// Puts it back and takes its files out of the page cache, as after the machine was started.
    pub fn restore(&self) -> Result<&Path, Box<dyn Error>> {
        remove_others(&self.dir, &self.kept)?;
        // Written into the files that are there: another file at the path would be told for the copy of another till.
        copy(&self.kept, &self.dir, &|_| true)?;
        forget(&self.dir)?;
        Ok(&self.dir)
    }
}

fn is_no_catalogue(path: &Path) -> bool {
    !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("catalogue.db"))
}

/// Removes what isn't in the folder that is kept, but for the catalogue.
fn remove_others(dir: &Path, kept: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let (path, kept) = (entry.path(), kept.join(entry.file_name()));
        if path.is_dir() && kept.is_dir() {
            remove_others(&path, &kept)?;
        } else if path.is_dir() {
            std::fs::remove_dir_all(path)?;
        } else if is_no_catalogue(&path) && !kept.exists() {
            std::fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path, is_wanted: &dyn Fn(&Path) -> bool) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to, is_wanted)?;
        } else if is_wanted(&from) {
            std::fs::copy(from, to)?;
        }
    }
    Ok(())
}

fn forget(dir: &Path) -> Result<(), Box<dyn Error>> {
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            forget(&path)?;
            continue;
        }
        let file = File::open(path)?;
        file.sync_all()?;
        rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed)?;
    }
    Ok(())
}
