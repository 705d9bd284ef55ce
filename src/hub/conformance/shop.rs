//! A chain of shops for the story: two stores in Australia, one in New York, and tills that write real records.

use crate::{LegalEntity, Refused, Storage, Store, moment};
use protocol::{Batch, BatchReply, EnrolRequest, Hash, Lane, Op, Place, PublicKey, Signature};
use retail::journal::{DeviceKey, seal};
use retail::{
    Basket, Country, Coupon, Item, Moment, Quantity, ReturnLine, Sale, SaleCustomer, Series, Tender, TenderKind,
    Transaction, TransactionEvent, Unit, UnitPrice, receipt_label,
};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use uuid::Uuid;

/// When the story begins: 2026-11-21 at 9 in Sydney.
pub(crate) const OPENING_MS: i64 = 1_795_212_000_000;
/// A minute.
pub(crate) const MINUTE_MS: i64 = 60_000;

/// So many minutes after the opening.
pub(crate) fn at(minutes: i64) -> Moment {
    moment(OPENING_MS + minutes * MINUTE_MS)
}

/// An id of the story.
pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 | number)
}

/// A folder of this test alone, gone at its end.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new() -> Scratch {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("omnitill-hub-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a folder");
        Scratch(dir)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn store(id: &str, legal_entity: &str, country: &str, currency: &str) -> Store {
    let place = Place {
        name: id.to_owned(),
        country: country.to_owned(),
        currency: currency.to_owned(),
        time_zone: "Australia/Sydney".to_owned(),
        language: "en".to_owned(),
    };
    Store { id: id.to_owned(), legal_entity: legal_entity.to_owned(), place }
}

/// Founds the chain: companies and stores.
pub(crate) fn found(storage: &dyn Storage) {
    for (id, country) in [("AU", "AU"), ("US", "US")] {
        let entity = LegalEntity { id: id.to_owned(), name: id.to_owned(), country: country.to_owned() };
        storage.put_legal_entity(&entity).expect("a company");
    }
    let stores = [("AU-SYD", "AU", "AU", "AUD"), ("AU-MEL", "AU", "AU", "AUD"), ("US-NYC", "US", "US-NY", "USD")];
    for (id, entity, country, currency) in stores {
        storage.put_store(&store(id, entity, country, currency), at(0)).expect("a store");
    }
}

/// A till that writes records.
pub(crate) struct Pen {
    pub(crate) till: String,
    pub(crate) store: String,
    secret: [u8; 32],
    pub(crate) epoch: String,
    pub(crate) number: u64,
    pub(crate) hash: Hash,
    pub(crate) receipt: u64,
    ids: u128,
}

/// Founds the chain and lets a till join.
pub(crate) fn opened(storage: &dyn Storage) -> Pen {
    found(storage);
    join(storage, "AU-SYD-01", "AU-SYD", 1)
}

/// Lets a till join.
pub(crate) fn join(storage: &dyn Storage, till: &str, store: &str, key: u8) -> Pen {
    let secret = [key; 32];
    storage.make_enrolment(till, store, &format!("SECRET-{till}"), at(0)).expect("a code");
    storage.enrol(&request(till, key), at(1)).expect("joined");
    Pen {
        till: till.to_owned(),
        store: store.to_owned(),
        secret,
        epoch: String::new(),
        number: 0,
        hash: Hash::default(),
        receipt: 0,
        ids: u128::from(key) << 32,
    }
}

/// What a till with this key asks to join with.
pub(crate) fn request(till: &str, key: u8) -> EnrolRequest {
    let public_key = PublicKey(DeviceKey::from_secret([key; 32]).public());
    EnrolRequest { secret: format!("SECRET-{till}"), public_key, till: None, program: "omnitill 0.1".to_owned() }
}

/// An article with what it costs the shop.
pub(crate) fn item(sku: &str, country: &Country) -> Item {
    Item {
        sku: Some(sku.into()),
        gtin: None,
        name: sku.to_owned(),
        category: "home".to_owned(),
        product: String::new(),
        brand: String::new(),
        tax_category: country.taxes[0].id.clone(),
        unit: Unit::Each,
        picture: String::new(),
        cost: Some("4.00".parse().expect("a cost")),
    }
}

/// The law of the story's tills.
pub(crate) fn country() -> Country {
    Country::parse(retail::shipped_country("AU").expect("shipped")).expect("a country")
}

impl Pen {
    /// Another pen at the same place: what is written by both is a fork.
    pub(crate) fn copy(&self) -> Pen {
        let Pen { till, store, secret, epoch, number, hash, receipt, ids } = self;
        Pen {
            till: till.clone(),
            store: store.clone(),
            secret: *secret,
            epoch: epoch.clone(),
            number: *number,
            hash: *hash,
            receipt: *receipt,
            ids: ids + (1 << 24),
        }
    }

    /// Gives the till another key.
    pub(crate) fn with_key(self, key: u8) -> Pen {
        Pen { secret: [key; 32], ..self }
    }

    pub(crate) fn next_id(&mut self) -> Uuid {
        self.ids += 1;
        id(self.ids)
    }

    /// Writes an event down, as the till seals it.
    pub(crate) fn write(&mut self, event: TransactionEvent) -> Op {
        let kind = event.kind().to_owned();
        let transaction = Transaction {
            number: self.number + 1,
            id: self.next_id(),
            store: self.store.as_str().into(),
            workstation: self.till.as_str().into(),
            at: at(0),
            clock: None,
            till: None,
            event,
        };
        let sealed = seal(&transaction, self.hash.0, &DeviceKey::from_secret(self.secret));
        (self.number, self.hash) = (sealed.number, Hash(sealed.hash));
        Op {
            seq: sealed.number,
            id: transaction.id,
            kind,
            version: 1,
            body: String::from_utf8(sealed.body).expect("JSON"),
            previous: Hash(sealed.previous),
            hash: Hash(sealed.hash),
            signature: Signature(sealed.signature),
        }
    }

    /// Writes any body at all down.
    pub(crate) fn raw(&mut self, kind: &str, version: u16, body: &str) -> Op {
        use ed25519_dalek::Signer;
        let previous = self.hash;
        (self.number, self.hash) = (self.number + 1, protocol::chain(previous, body.as_bytes()));
        let signature = ed25519_dalek::SigningKey::from_bytes(&self.secret).sign(&self.hash.0).to_bytes();
        Op {
            seq: self.number,
            id: self.next_id(),
            kind: kind.to_owned(),
            version,
            body: body.to_owned(),
            previous,
            hash: self.hash,
            signature: Signature(signature),
        }
    }

    /// A record without any effect.
    pub(crate) fn idle(&mut self) -> Op {
        self.write(TransactionEvent::NoSale { operator: "7".into(), reason: "change for the bus".to_owned() })
    }

    /// A paid basket of `(sku, pieces, price in minor units)` and what comes back.
    pub(crate) fn basket(&mut self, lines: &[(&str, i64, i64)], returns: Vec<ReturnLine>) -> Sale {
        let country = country();
        let mut basket = Basket::new(self.next_id(), "7".into(), at(0));
        for (sku, pieces, price) in lines {
            let price = UnitPrice::new(*price, 2).expect("a price");
            let item = item(sku, &country);
            basket.add(item, Quantity::each(*pieces), price, false, country.currency).expect("fits");
        }
        basket.returns = returns;
        let due = basket.due(&country, at(0).date()).expect("taxed");
        let tender = Tender::new(TenderKind::Cash, due.cash);
        let settlement = basket.tender(tender, &country, at(0).date()).expect("taken").expect("paid up");
        self.receipt += 1;
        basket.settle(settlement, self.receipt, at(0), &country).expect("covered")
    }

    /// Sells.
    pub(crate) fn sell(&mut self, lines: &[(&str, i64, i64)]) -> (Sale, Op) {
        let sale = self.basket(lines, Vec::new());
        let op = self.write(TransactionEvent::Sale(Box::new(sale.clone())));
        (sale, op)
    }

    /// Sells to somebody, who hands a coupon over.
    pub(crate) fn sell_to(
        &mut self,
        lines: &[(&str, i64, i64)],
        customer: Option<Uuid>,
        coupon: Option<&str>,
    ) -> (Sale, Op) {
        let mut sale = self.basket(lines, Vec::new());
        sale.customer = customer.map(|id| SaleCustomer { id, group: None });
        let coupon = coupon.map(|code| Coupon {
            code: code.to_owned(),
            promotion: "welcome".to_owned(),
            is_single_use: true,
            value: None,
        });
        sale.coupons = coupon.into_iter().collect();
        let op = self.write(TransactionEvent::Sale(Box::new(sale.clone())));
        (sale, op)
    }

    /// The receipt of a sale of this till, as printed.
    pub(crate) fn label(&self, sale: &Sale) -> String {
        receipt_label(&self.till.as_str().into(), sale.series.as_ref(), sale.receipt)
    }

    /// Goes on in another series, as after a restore.
    pub(crate) fn continued(&mut self, series: &str) -> Op {
        let series: Series = series.parse().expect("a series");
        self.epoch = series.to_string();
        let reason = retail::ContinuedReason::Restored;
        self.write(TransactionEvent::Continued(retail::Continued { series, reason, previous: None }))
    }

    /// A batch of these.
    pub(crate) fn batch(&self, ops: &[Op]) -> Batch {
        Batch { lane: Lane::Journal, epoch: self.epoch.clone(), sent_at: at(1).to_string(), ops: ops.to_vec() }
    }

    /// Sends these.
    pub(crate) fn send(&self, storage: &dyn Storage, ops: &[Op]) -> Result<BatchReply, Refused> {
        storage.take_batch(&self.till, &self.batch(ops), at(1))
    }

    /// Sends these, which are taken.
    #[track_caller]
    pub(crate) fn sent(&self, storage: &dyn Storage, ops: &[Op]) -> BatchReply {
        self.send(storage, ops).expect("taken")
    }
}

/// Coupons that can be used once, and one that can be used often.
pub(super) fn put_coupons(storage: &dyn Storage) {
    let rule = |id: &str, coupon: serde_json::Value| protocol::Promotion {
        id: id.to_owned(),
        rule: serde_json::json!({ "id": id, "name": { "en": id }, "coupon": coupon, "benefit": { "percent": "10" } }),
    };
    let once = rule("once", serde_json::json!({ "codes": ["Once "], "gs1": ["9912"], "single_use": true }));
    let many = rule("many", serde_json::json!({ "codes": ["MANY"] }));
    storage.put_promotions(&[], &[once, many], at(0)).expect("put");
}
