//! What comes down: each scope is a list of entries with a key; a till holds a copy and asks for what changed after its cursor.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// Names of scopes. A till is told at each start which ones are for it ([`Subscription`]).
pub mod scopes {
    /// Products with their variants and codes, and categories: the same for every till of the chain.
    pub const CATALOGUE: &str = "catalogue";
    /// What has to be paid, from when on, and where; followed by `/` and the store: `prices/AU-SYD`.
    pub const PRICES: &str = "prices";
    /// Promotions and coupons: `promotions/AU-SYD`.
    pub const PROMOTIONS: &str = "promotions";
    /// Customers of a legal entity: `customers/AU`. Personal data: never leaves its region.
    pub const CUSTOMERS: &str = "customers";
    /// What each store has on hand, as far as the hub knows.
    pub const STOCK: &str = "stock";
    /// Orders to be collected in a store: `orders/AU-SYD`.
    pub const ORDERS: &str = "orders";
    /// Who may sign in at a store, and roles: `people/AU-SYD`.
    pub const PEOPLE: &str = "people";
    /// Settings in force at a till, each with where it was made: `settings/AU-SYD-01`.
    pub const SETTINGS: &str = "settings";
    /// Country packs: `packs/AU`.
    pub const PACKS: &str = "packs";
}

/// Kinds of entries. One that a till doesn't know is kept and read again after its upgrade.
pub mod kinds {
    /// A [`Category`](crate::Category), by its id.
    pub const CATEGORY: &str = "category";
    /// A [`Product`](crate::Product) with its variants, by its code.
    pub const PRODUCT: &str = "product";
    /// A [`Price`](crate::Price), by `SKU|store or *|first day`.
    pub const PRICE: &str = "price";
    /// A [`Promotion`](crate::Promotion), by its id.
    pub const PROMOTION: &str = "promotion";
    /// A [`Customer`](crate::Customer), by its id.
    pub const CUSTOMER: &str = "customer";
    /// An [`OnHand`](crate::OnHand), by `SKU|store`.
    pub const ON_HAND: &str = "on-hand";
    /// An [`Order`](crate::Order), by its id.
    pub const ORDER: &str = "order";
    /// An [`Order`](crate::Order) of which part is paid (`deposit_minor`), by its id: since version 2. Whoever doesn't know it keeps it and
    /// doesn't ask for the whole amount once more, as it would by reading it as an `order`. An order is never of both kinds.
    pub const ORDER_2: &str = "order-2";
    /// An [`Operator`](crate::Operator), by their staff number.
    pub const OPERATOR: &str = "operator";
    /// A [`Role`](crate::Role), by its id.
    pub const ROLE: &str = "role";
    /// A [`Setting`](crate::Setting), by its key.
    pub const SETTING: &str = "setting";
    /// A [`CountryPack`](crate::CountryPack), by `country|first day`.
    pub const PACK: &str = "pack";
    /// A [`VoucherPolicy`](crate::VoucherPolicy), in the settings of a till: never sent, a grant says it.
    pub const VOUCHER_POLICY: &str = "voucher-policy";
    /// A [`SignedGrant`](crate::SignedGrant), in the settings of a till, by the till's id.
    pub const VOUCHER_GRANT: &str = "voucher-grant";
}

/// How far a till has read a scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Cursor {
    /// The hub's epoch it was read in.
    pub hub_epoch: String,
    /// The last position that was read; 0 before the first.
    pub pos: u64,
    /// Which form of bodies the reader understood: one that understands a newer form reads the scope again from 0.
    pub schema: u16,
}

/// One entry that was put or removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Change {
    /// Where it stands in its scope: rising, with gaps where an entry changed again later.
    pub pos: u64,
    /// What it is ([`kinds`]).
    pub kind: String,
    /// Its key, unique for its kind in the scope.
    pub key: String,
    /// The entry as JSON text; `None` if it was removed.
    pub body: Option<String>,
}

/// Changes after a cursor. Whoever applies them stores the cursor in the same write, all or nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ChangePage {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The scope.
    pub scope: String,
    /// The position that was asked for: what follows it is here.
    pub after: u64,
    /// The position to ask for next time.
    pub through: u64,
    /// The last position of the scope: nothing follows when `through` has reached it.
    pub head: u64,
    /// What changed, by position.
    pub changes: Vec<Change>,
    /// What the whole scope adds up to at `through`, given when that is the head: another sum than the reader's own means that the
    /// reader's copy is wrong, and it reads the scope again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sum: Option<SetHash>,
    /// SHA-256, hexadecimal, over each change's `pos`, `kind`, `key` and `body` (see [`ChangePage::digest`]).
    pub checksum: crate::Hash,
}

impl ChangePage {
    /// What `checksum` has to be: SHA-256 over scope, after, through and each change; texts end with a zero byte, numbers are eight
    /// bytes, the highest first; a removed entry's body is a single byte 1 instead of a text.
    pub fn digest(&self) -> crate::Hash {
        let mut digest = Sha256::new();
        let text = |digest: &mut Sha256, text: &str| {
            digest.update(text.as_bytes());
            digest.update([0]);
        };
        text(&mut digest, &self.hub_epoch);
        text(&mut digest, &self.scope);
        digest.update(self.after.to_be_bytes());
        digest.update(self.through.to_be_bytes());
        for change in &self.changes {
            digest.update(change.pos.to_be_bytes());
            text(&mut digest, &change.kind);
            text(&mut digest, &change.key);
            match &change.body {
                Some(body) => text(&mut digest, body),
                None => digest.update([1]),
            }
        }
        crate::Hash(digest.finalize().into())
    }
}

/// What a set of entries adds up to, in whatever order they came: the sum of their hashes, modulo 2^128. 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SetHash(pub u128);

impl SetHash {
    /// The first 16 bytes, the highest first, of SHA-256 over kind, zero byte, key, zero byte, body.
    pub fn of(kind: &str, key: &str, body: &str) -> SetHash {
        let hash = Sha256::new()
            .chain_update(kind)
            .chain_update([0])
            .chain_update(key)
            .chain_update([0])
            .chain_update(body)
            .finalize();
        let mut first = [0; 16];
        first.copy_from_slice(&hash[..16]);
        SetHash(u128::from_be_bytes(first))
    }

    /// With an entry more.
    #[must_use]
    pub fn with(self, entry: SetHash) -> SetHash {
        SetHash(self.0.wrapping_add(entry.0))
    }

    /// With an entry less.
    #[must_use]
    pub fn without(self, entry: SetHash) -> SetHash {
        SetHash(self.0.wrapping_sub(entry.0))
    }
}

impl fmt::Display for SetHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl From<SetHash> for String {
    fn from(hash: SetHash) -> String {
        hash.to_string()
    }
}

impl TryFrom<String> for SetHash {
    type Error = String;

    fn try_from(text: String) -> Result<SetHash, String> {
        u128::from_str_radix(&text, 16).map(SetHash).map_err(|error| error.to_string())
    }
}

impl schemars::JsonSchema for SetHash {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SetHash".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{32}$" })
    }
}

/// The last position of a scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Head {
    /// The scope.
    pub scope: String,
    /// Its last position.
    pub head: u64,
}

/// What a till is to read, the most urgent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Subscription {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The hub's clock (RFC 3339).
    pub now: String,
    /// The scopes in the order of their urgency, each with its last position.
    pub scopes: Vec<Head>,
}

/// Sent over the event stream (event `poke`, data this as JSON): something changed; ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Poke {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The scope.
    pub scope: String,
    /// Its last position now.
    pub head: u64,
}
