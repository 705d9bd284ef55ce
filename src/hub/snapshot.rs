//! Snapshots: a whole scope in compressed pieces, each under the name of its own hash, for a till's first day. They are built when somebody
//! asks, and again when too much has changed since.

use crate::{ChangeStorage, Refused};
use flate2::Compression;
use flate2::write::GzEncoder;
use protocol::{Change, Chunk, Hash, Manifest, PAGE_MAX};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// So many bytes a piece has unpacked, until it is closed.
const PIECE_BYTES: u64 = 4 * 1024 * 1024;
/// A scope with fewer entries is read page by page.
const ENTRIES_MIN: u64 = PAGE_MAX as u64;
/// A snapshot is built again when more than this share of its entries changed since, in percent.
const CHANGED_PERCENT_MAX: u64 = 10;

/// The snapshots of a hub, in a folder.
pub struct Snapshots {
    dir: PathBuf,
    piece_bytes: u64,
    /// The latest of each scope and the one before, which somebody may still be reading.
    built: Mutex<BTreeMap<String, Vec<Manifest>>>,
}

fn broken(error: impl ToString) -> Refused {
    Refused::Storage { reason: error.to_string() }
}

impl Snapshots {
    /// Snapshots in this folder. What was built before the hub's start is forgotten: its pieces are built again when somebody asks.
    pub fn new(dir: &Path) -> Result<Snapshots, Refused> {
        match std::fs::remove_dir_all(dir) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(broken(error)),
            _ => std::fs::create_dir_all(dir).map_err(broken)?,
        }
        Ok(Snapshots { dir: dir.to_owned(), piece_bytes: PIECE_BYTES, built: Mutex::default() })
    }

    /// The snapshot of a scope, built now if there is none that is fresh enough. A small scope has none.
    pub fn manifest(&self, storage: &dyn ChangeStorage, scope: &str) -> Result<Manifest, Refused> {
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        let (epoch, head) = (storage.epoch()?, storage.head(scope)?);
        let of_scope = built.entry(scope.to_owned()).or_default();
        if let Some(latest) = of_scope.last().filter(|latest| latest.hub_epoch == epoch) {
            let changed = head.saturating_sub(latest.pos);
            if changed <= (latest.entries * CHANGED_PERCENT_MAX / 100).max(ENTRIES_MIN) {
                return Ok(latest.clone());
            }
        }
        let manifest = self.build(storage, scope)?;
        of_scope.push(manifest.clone());
        if of_scope.len() > 2 {
            of_scope.remove(0);
        }
        let kept: BTreeSet<Hash> =
            built.values().flatten().flat_map(|manifest| &manifest.chunks).map(|chunk| chunk.sha256).collect();
        self.drop_others(&kept)?;
        Ok(manifest)
    }

    /// Where a piece lies.
    pub fn piece(&self, sha256: Hash) -> Result<PathBuf, Refused> {
        let path = self.dir.join(sha256.to_string());
        if path.is_file() { Ok(path) } else { Err(Refused::not_found("such piece of a snapshot")) }
    }

    fn build(&self, storage: &dyn ChangeStorage, scope: &str) -> Result<Manifest, Refused> {
        let mut pieces = Pieces { dir: &self.dir, piece_bytes: self.piece_bytes, chunks: Vec::new(), open: None };
        let whole = storage.whole(scope, &mut |change| pieces.add(&change))?;
        pieces.close()?;
        let entries = pieces.chunks.iter().map(|chunk| chunk.entries).sum();
        if entries < ENTRIES_MIN {
            return Err(Refused::not_found(format!("snapshot of {scope}: it is small enough to be read in pages")));
        }
        let (hub_epoch, pos, sum) = (whole.hub_epoch, whole.pos, whole.sum);
        Ok(Manifest { hub_epoch, scope: scope.to_owned(), pos, entries, sum, chunks: pieces.chunks })
    }

    fn drop_others(&self, kept: &BTreeSet<Hash>) -> Result<(), Refused> {
        for entry in std::fs::read_dir(&self.dir).map_err(broken)? {
            let entry = entry.map_err(broken)?;
            let hash = entry.file_name().to_str().and_then(Hash::from_hex);
            if hash.is_none_or(|hash| !kept.contains(&hash)) {
                std::fs::remove_file(entry.path()).map_err(broken)?;
            }
        }
        Ok(())
    }
}

/// Pieces as they are written.
struct Pieces<'a> {
    dir: &'a Path,
    piece_bytes: u64,
    chunks: Vec<Chunk>,
    open: Option<Piece>,
}

struct Piece {
    packer: GzEncoder<Vec<u8>>,
    unpacked: u64,
    entries: u64,
}

impl Pieces<'_> {
    fn add(&mut self, change: &Change) -> Result<(), Refused> {
        let new = || Piece { packer: GzEncoder::new(Vec::new(), Compression::default()), unpacked: 0, entries: 0 };
        let mut line = serde_json::to_vec(change).map_err(broken)?;
        line.push(b'\n');
        let piece = self.open.get_or_insert_with(new);
        piece.packer.write_all(&line).map_err(broken)?;
        piece.unpacked += line.len() as u64;
        piece.entries += 1;
        if piece.unpacked >= self.piece_bytes { self.close() } else { Ok(()) }
    }

    /// Writes the open piece under the name of its hash; it is there as a whole or not at all.
    fn close(&mut self) -> Result<(), Refused> {
        let Some(piece) = self.open.take() else { return Ok(()) };
        let packed = piece.packer.finish().map_err(broken)?;
        let sha256 = Hash(Sha256::digest(&packed).into());
        let unfinished = self.dir.join("unfinished");
        let mut file = File::create(&unfinished).map_err(broken)?;
        file.write_all(&packed).map_err(broken)?;
        file.sync_all().map_err(broken)?;
        std::fs::rename(&unfinished, self.dir.join(sha256.to_string())).map_err(broken)?;
        let (bytes, unpacked, entries) = (packed.len() as u64, piece.unpacked, piece.entries);
        self.chunks.push(Chunk { sha256, bytes, unpacked, entries });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::shop::{Scratch, at, found};
    use crate::{ProductStorage, Sqlite};
    use flate2::read::GzDecoder;
    use protocol::{Cursor, Product, ProductText, SetHash, Variant, scopes};
    use std::io::Read;

    fn products(numbers: std::ops::Range<u32>, name: &str) -> Vec<Product> {
        let product = |number: u32| {
            let code = format!("ART-{number:05}");
            let variants = vec![Variant { sku: code.clone(), ..Variant::default() }];
            let text = ProductText { name: name.to_owned(), ..ProductText::default() };
            Product { code, variants, texts: [("en".to_owned(), text)].into(), ..Product::default() }
        };
        numbers.map(product).collect()
    }

    fn unpacked(snapshots: &Snapshots, manifest: &Manifest) -> BTreeMap<String, Change> {
        let mut entries = BTreeMap::new();
        for chunk in &manifest.chunks {
            let packed = std::fs::read(snapshots.piece(chunk.sha256).expect("there")).expect("read");
            assert_eq!(Hash(Sha256::digest(&packed).into()), chunk.sha256);
            let mut text = String::new();
            GzDecoder::new(&packed[..]).read_to_string(&mut text).expect("unpacked");
            assert_eq!((packed.len() as u64, text.len() as u64), (chunk.bytes, chunk.unpacked));
            let changes = text.lines().map(|line| serde_json::from_str::<Change>(line).expect("a change"));
            entries.extend(changes.map(|change| (change.key.clone(), change)));
        }
        entries
    }

    #[test]
    fn a_snapshot_and_what_changed_since_are_the_whole_scope() {
        let scratch = Scratch::new();
        let storage = Sqlite::in_memory(at(0)).expect("opened");
        found(&storage);
        let snapshots = Snapshots::new(&scratch.path().join("blobs")).expect("a folder");
        let snapshots = Snapshots { piece_bytes: 100_000, ..snapshots };
        storage.put_products(&products(0..500, "Cup"), at(0)).expect("put");
        let small = snapshots.manifest(&storage, scopes::CATALOGUE);
        assert!(matches!(small, Err(Refused::NotFound { .. })), "{small:?}");
        storage.put_products(&products(500..4_000, "Cup"), at(0)).expect("put");
        storage.remove_products(&["ART-00007".to_owned()], at(0)).expect("removed");
        let manifest = snapshots.manifest(&storage, scopes::CATALOGUE).expect("built");
        let mut copy = unpacked(&snapshots, &manifest);
        assert_eq!((manifest.entries, manifest.pos, copy.len()), (3_999, 4_001, 3_999));
        assert!(manifest.chunks.len() > 1);
        storage.put_products(&products(10..20, "Lamp"), at(1)).expect("put");
        assert_eq!(snapshots.manifest(&storage, scopes::CATALOGUE), Ok(manifest.clone()), "fresh enough");
        let cursor = Cursor { hub_epoch: manifest.hub_epoch.clone(), pos: manifest.pos, schema: 1 };
        let tail = storage.changes(scopes::CATALOGUE, &cursor, 1_000).expect("read");
        copy.extend(tail.changes.into_iter().map(|change| (change.key.clone(), change)));
        let sum = copy.values().fold(SetHash::default(), |sum, change| {
            sum.with(SetHash::of(&change.kind, &change.key, change.body.as_deref().expect("a body")))
        });
        assert_eq!(tail.sum, Some(sum));
        storage.put_products(&products(0..2_000, "Vase"), at(2)).expect("put");
        let next = snapshots.manifest(&storage, scopes::CATALOGUE).expect("built");
        assert_ne!(next.pos, manifest.pos, "too much had changed");
        unpacked(&snapshots, &manifest);
        storage.put_products(&products(0..2_000, "Bowl"), at(3)).expect("put");
        snapshots.manifest(&storage, scopes::CATALOGUE).expect("built");
        assert!(snapshots.piece(manifest.chunks[0].sha256).is_err(), "two are kept");
        unpacked(&snapshots, &next);
    }
}
