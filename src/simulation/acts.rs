//! What happens in the shops and at the head office, and what befalls them.

use crate::disk::{Contents, Disk, Fuse};
use crate::network::{Ask, Weather};
use crate::record::{self, Sold, Stamp};
use crate::till::Till;
use crate::truth::{SaleFact, VoucherPaid};
use crate::world::{ACTIVE_MS, Event, STORES, World};
use hub::{
    ChangeStorage, CustomerStorage, Movement, PriceReach, PriceStorage, ProductStorage, Refused, Sqlite, StockStorage,
};
use protocol::{Lane, LeaseEnd, Price, Product, ProductText, Variant};
use retail::Series;
use uuid::Uuid;

const SKUS: [&str; 4] = ["BREAD", "MILK", "TEA", "HONEY"];

/// The one thing of a run that no restart mends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disaster {
    None,
    /// The hub is restored from an older copy.
    HubRestored,
    /// A till is restored from a backup.
    TillRestored,
    /// A till's journal begins anew.
    TillAnew,
    /// A till's disk is copied into a second machine.
    Clone,
}

/// Something that is done or happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act {
    Sale,
    Customer,
    Voucher,
    /// The web sells what is collected in a store.
    Order,
    /// Something is done for an order.
    Work,
    /// An order is given up.
    Cancel,
    Capture(usize),
    /// The hub tells tills what they may take without it.
    Grants,
    Price,
    Product,
    OfficeCustomer,
    Stock,
    CutOff,
    Power,
    HubKilled,
    Clock,
    Weather,
    /// What the disaster needs to be prepared.
    Copy,
    Disaster,
}

impl World<'_> {
    /// Decides what will happen.
    pub(crate) fn plan(&mut self) {
        const CHANCES: [(Act, u64); 13] = [
            (Act::Sale, 40),
            (Act::Price, 14),
            (Act::Customer, 8),
            (Act::Voucher, 12),
            (Act::Grants, 6),
            (Act::Product, 5),
            (Act::OfficeCustomer, 4),
            (Act::Stock, 3),
            (Act::CutOff, 5),
            (Act::Power, 6),
            (Act::HubKilled, 2),
            (Act::Clock, 2),
            (Act::Weather, 3),
        ];
        let disasters = [
            Disaster::None,
            Disaster::None,
            Disaster::HubRestored,
            Disaster::TillRestored,
            Disaster::TillAnew,
            Disaster::Clone,
        ];
        self.disaster = disasters[self.dice.index(disasters.len())];
        self.act(Act::Weather);
        let whole: u64 = CHANCES.iter().map(|(_, weight)| weight).sum();
        for _ in 0..30 + self.dice.below(30) {
            let at = self.dice.below(ACTIVE_MS);
            let mut drawn = self.dice.below(whole);
            let act = CHANCES.iter().find(|(_, weight)| {
                let is_it = drawn < *weight;
                drawn = drawn.saturating_sub(*weight);
                is_it
            });
            let Some((act, _)) = act else { continue };
            self.at(at, Event::Act(*act));
        }
        for _ in 0..2 {
            self.issue_voucher();
        }
        self.plan_orders();
        self.at(1, Event::Act(Act::Grants));
        let copied = self.dice.below(ACTIVE_MS / 2);
        self.at(copied, Event::Act(Act::Copy));
        let struck = copied + self.dice.below(ACTIVE_MS - copied);
        self.at(struck, Event::Act(Act::Disaster));
    }

    pub(crate) fn act(&mut self, act: Act) {
        let till = match act {
            Act::Capture(till) => till,
            _ => self.dice.index(self.tills.len().max(1)),
        };
        self.note(act.name(), till);
        let done = match act {
            Act::Sale => self.sell(till, None),
            Act::Customer => self.note_customer(till),
            Act::Voucher => self.ask_for_voucher(till),
            Act::Order => self.place_orders(),
            Act::Work => self.work(till),
            Act::Cancel => self.cancel_order(),
            Act::Capture(till) => self.capture(till),
            Act::Grants => self.grant(),
            Act::Price => self.change_price(),
            Act::Product => self.change_product(),
            Act::OfficeCustomer => self.change_customer(),
            Act::Stock => self.book_in(),
            Act::CutOff => self.cut_off(till),
            Act::Power => self.cut_power(till),
            Act::HubKilled => {
                self.kill_hub();
                Ok(())
            }
            Act::Clock => self.jump_clock(till),
            Act::Weather => self.change_weather(),
            Act::Copy => self.copy(till),
            Act::Disaster => self.strike(till),
        };
        if let Err(why) = done {
            self.broken.get_or_insert(format!("{} isn't possible: {why}", act.name()));
        }
        self.hub_has_acted();
    }

    fn lines(&mut self) -> Vec<Sold> {
        let count = 1 + self.dice.index(2);
        let from = self.dice.index(SKUS.len());
        let line = |index: usize, dice: &mut crate::dice::Dice| Sold {
            sku: SKUS[(from + index) % SKUS.len()].to_owned(),
            pieces: 1 + dice.index(3) as i64,
            price_minor: 100 + dice.index(900) as i64,
        };
        (0..count).map(|index| line(index, &mut self.dice)).collect()
    }

    /// A sale, paid in cash, by what is held of a voucher, or by what may be taken of one without the hub.
    pub(crate) fn sell(&mut self, till: usize, mut voucher: Option<VoucherPaid>) -> Result<(), Refused> {
        if self.tills[till].engine.is_none() {
            return Ok(());
        }
        let (record, lines, at) = (self.dice.uuid(), self.lines(), self.till_clock(till));
        let total: i64 = lines.iter().map(|line| line.pieces * line.price_minor).sum();
        if let Some(paid) = voucher.as_mut().filter(|paid| paid.grant.is_some()) {
            paid.amount_minor = paid.amount_minor.min(total);
        }
        let store = self.tills[till].store.clone();
        let fact = SaleFact { store, day: at.date(), lines: lines.clone(), voucher };
        self.truth.sales.insert(record, fact);
        let Till { name, store, key, disk, .. } = &self.tills[till];
        let stamp = Stamp { store, till: name, at };
        let written = disk.write(|contents| {
            contents.receipts += 1;
            let mut sale = record::sale(record, contents.receipts, contents.epoch(), at, &lines);
            match voucher {
                // The hub settles it with the record.
                Some(paid) if paid.grant.is_some() => record::pay_unasked(&mut sale, total, &paid),
                Some(VoucherPaid { lease, amount_minor, .. }) => {
                    contents.captures.insert(lease, LeaseEnd { sale: Some(record), amount_minor: Some(amount_minor) });
                }
                None => {}
            }
            contents.record(key, &stamp, record, &sale);
        });
        self.written(till, Lane::Journal, written.is_ok());
        if voucher.is_some_and(|paid| paid.grant.is_none()) {
            self.at(self.now_ms + 1, Event::Act(Act::Capture(till)));
        }
        Ok(())
    }

    /// After a write: the engine sends it, or there is no power any more.
    pub(crate) fn written(&mut self, till: usize, lane: Lane, is_written: bool) {
        if !is_written {
            return self.power_failed(till);
        }
        if let Some(engine) = self.tills[till].engine.as_mut() {
            engine.wake(lane);
        }
        self.pump(till);
    }

    fn note_customer(&mut self, till: usize) -> Result<(), Refused> {
        if self.tills[till].engine.is_none() {
            return Ok(());
        }
        let (id, record, is_given) =
            (Uuid::from_u128(1 + u128::from(self.dice.below(3))), self.dice.uuid(), self.dice.chance(500));
        let at = self.till_clock(till);
        let Till { name, key, disk, .. } = &self.tills[till];
        let customer = record::customer(id, &format!("customer{}", id.as_u128()), at, name, is_given);
        let Some(consent) = customer.consents.first().cloned() else { return Ok(()) };
        self.truth.consents.insert(record, (id, consent));
        let body = serde_json::to_string(&customer).map_err(|error| Refused::malformed(error.to_string()))?;
        let written = disk.write(|contents| {
            let op = record::seal(key, contents.customers.last(), record, "customer", body);
            contents.customers.push(op);
        });
        self.written(till, Lane::Customers, written.is_ok());
        Ok(())
    }

    pub(crate) fn price(&mut self, sku: usize, day: usize) -> Price {
        Price {
            sku: SKUS[sku].to_owned(),
            store: None,
            currency: "AUD".to_owned(),
            amount: format!("{}.{:02}", self.dice.below(20), self.dice.below(100)),
            cost: None,
            since: format!("2026-11-{:02}", 1 + day),
            until: None,
        }
    }

    fn change_price(&mut self) -> Result<(), Refused> {
        let (sku, day) = (self.dice.index(SKUS.len()), self.dice.index(4));
        let reach = match self.dice.below(4) {
            0 => PriceReach::Country("AU".to_owned()),
            1 | 2 => PriceReach::Store(STORES[self.dice.index(STORES.len())].to_owned()),
            _ => PriceReach::Global,
        };
        let mut price = self.price(sku, day);
        let now = self.hub_clock();
        if self.dice.chance(200) {
            let since = price.since.parse().map_err(|_| Refused::malformed("no day"))?;
            return match self.sqlite.remove_price(&reach, &price.sku, &price.currency, since, now) {
                Err(Refused::NotFound { .. }) => Ok(()),
                other => other,
            };
        }
        if let PriceReach::Store(store) = &reach {
            price.store = Some(store.clone());
        }
        self.sqlite.put_prices(&reach, &[price], now)
    }

    fn change_product(&mut self) -> Result<(), Refused> {
        let sku = SKUS[self.dice.index(SKUS.len())];
        let now = self.hub_clock();
        if self.dice.chance(200) {
            return match self.sqlite.remove_products(&[sku.to_lowercase()], now) {
                Err(Refused::NotFound { .. }) => Ok(()),
                other => other,
            };
        }
        let name = format!("{sku} {}", self.dice.below(100));
        let text = ProductText { name, ..ProductText::default() };
        let variant = Variant {
            sku: sku.to_owned(),
            unit: "piece".to_owned(),
            tax_category: "gst-free".to_owned(),
            ..Variant::default()
        };
        let product = Product {
            code: sku.to_lowercase(),
            texts: [("en".to_owned(), text)].into(),
            variants: vec![variant],
            ..Product::default()
        };
        self.sqlite.put_products(&[product], now)
    }

    fn change_customer(&mut self) -> Result<(), Refused> {
        let id = Uuid::from_u128(1 + u128::from(self.dice.below(3)));
        let mut customer =
            record::customer(id, &format!("office{}", self.dice.below(9)), self.hub_clock(), "office", true);
        customer.consents.clear();
        self.sqlite.put_customers("AU", &[customer], self.hub_clock())
    }

    fn book_in(&mut self) -> Result<(), Refused> {
        let (sku, store) = (SKUS[self.dice.index(SKUS.len())], STORES[self.dice.index(STORES.len())]);
        let pieces = 1 + self.dice.index(20) as i64;
        if self.disaster != Disaster::HubRestored {
            *self.truth.booked_in.entry((sku.to_owned(), store.to_owned())).or_default() += pieces;
            let at = self.hub_clock();
            let movement = Movement {
                id: self.dice.uuid().to_string(),
                sku: sku.to_owned(),
                store: store.to_owned(),
                location: "sellable".to_owned(),
                quantity: pieces.to_string(),
                reason: "receipt".to_owned(),
                at,
            };
            self.sqlite.move_stock(&[movement], at)?;
        }
        Ok(())
    }

    fn cut_off(&mut self, till: usize) -> Result<(), Refused> {
        self.tills[till].is_cut_off = true;
        if let Some(stream) = self.tills[till].stream {
            let dead = self.now_ms + protocol::STREAM_SILENCE_MAX_S * 1_000;
            self.at(dead, Event::StreamEnds((till, self.tills[till].run, stream)));
        }
        let at = self.now_ms + self.dice.below(200_000);
        self.at(at, Event::NetworkIsBack(till));
        Ok(())
    }

    fn cut_power(&mut self, till: usize) -> Result<(), Refused> {
        if self.tills[till].engine.is_none() {
            return Ok(());
        }
        match self.dice.below(3) {
            0 => self.power_failed(till),
            1 => self.tills[till].disk.arm(Some(Fuse::Before)),
            _ => self.tills[till].disk.arm(Some(Fuse::After)),
        }
        Ok(())
    }

    fn jump_clock(&mut self, till: usize) -> Result<(), Refused> {
        let jump = [-86_400_000, -3_600_000, 3_600_000, 31_536_000_000][self.dice.index(4)];
        if self.dice.chance(700) {
            self.tills[till].clock_ahead_ms += jump;
        } else {
            self.hub_ahead_ms += jump / 60;
        }
        Ok(())
    }

    fn change_weather(&mut self) -> Result<(), Refused> {
        let is_fair = self.dice.chance(300);
        let mut up_to = |most: u64| if is_fair { 0 } else { self.dice.below(most) };
        self.weather = Weather {
            lost: up_to(300),
            doubled: up_to(200),
            cut_short: up_to(100),
            portal: up_to(50),
            refused: up_to(100),
            killed: up_to(15),
            delay_ms: 20 + up_to(4_000),
        };
        Ok(())
    }

    /// What a disaster will put back: a till's backup, the hub's.
    fn copy(&mut self, till: usize) -> Result<(), Refused> {
        match self.disaster {
            Disaster::TillRestored => self.backup = Some((till, self.tills[till].disk.image())),
            Disaster::HubRestored => {
                let folder = self.folder.0.clone();
                std::fs::create_dir_all(&folder).map_err(|error| Refused::malformed(error.to_string()))?;
                self.sqlite.copy_to(&folder.join("hub.db"))?;
                self.hub_copy = Some(folder);
            }
            _ => {}
        }
        Ok(())
    }

    fn strike(&mut self, till: usize) -> Result<(), Refused> {
        match self.disaster {
            Disaster::None => {}
            Disaster::HubRestored => self.restore_hub()?,
            Disaster::TillRestored => {
                if let Some((till, mut contents)) = self.backup.take() {
                    // Customers live in a file of their own, which is still good.
                    contents.customers = self.tills[till].disk.read(|now| now.customers.clone());
                    self.replace_disk(till, contents, "restored");
                }
            }
            Disaster::TillAnew => {
                let mut contents = self.tills[till].disk.image();
                (contents.journal, contents.receipts, contents.epochs) = (Vec::new(), 0, Vec::new());
                self.replace_disk(till, contents, "quarantined");
            }
            Disaster::Clone => self.clone_till(till),
        }
        Ok(())
    }

    fn restore_hub(&mut self) -> Result<(), Refused> {
        let Some(folder) = self.hub_copy.take() else { return Ok(()) };
        self.kill_hub();
        let now = self.hub_clock();
        let before = self.sqlite.epoch()?;
        let restored = Sqlite::open(&folder, now)?;
        if restored.epoch()? == before {
            restored.new_epoch(now)?;
        }
        self.put_back(restored);
        Ok(())
    }

    /// Another disk goes into a till, and its journal goes on in a series of its own.
    fn replace_disk(&mut self, till: usize, mut contents: Contents, reason: &str) {
        let series = Series::drawn(self.dice.any() as u32);
        let at = self.till_clock(till);
        let ids = [self.dice.uuid(), self.dice.uuid()];
        self.truth.others.extend(ids);
        self.tills[till].stop();
        self.streams.retain(|stream| stream.0 != till);
        let Till { name, store, key, .. } = &self.tills[till];
        let stamp = Stamp { store, till: name, at };
        if contents.journal.is_empty() {
            contents.record(key, &stamp, ids[0], &record::begun(key));
            contents.epochs.push((series.as_str().to_owned(), 1));
        } else {
            contents.epochs.push((series.as_str().to_owned(), contents.journal.len() as u64 + 1));
        }
        let previous = contents.journal.last().map(|op| (op, contents.receipts)).filter(|_| reason == "restored");
        let event = record::continued(series.as_str(), reason, previous);
        contents.record(key, &stamp, ids[1], &event);
        self.tills[till].disk = Disk::holding(contents);
        let starts = self.now_ms + 1_000 + self.dice.below(60_000);
        self.at(starts, Event::TillStarts(till));
    }

    /// A second machine with the same disk.
    fn clone_till(&mut self, till: usize) {
        let original = &self.tills[till];
        let disk = Disk::holding(original.disk.image());
        let mut copy = Till::new(&original.name, &original.store, original.key.clone(), disk);
        copy.is_clone = true;
        copy.start();
        self.tills.push(copy);
        let index = self.tills.len() - 1;
        self.resume(index);
    }
}

impl Act {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Act::Sale => "a sale",
            Act::Customer => "a customer",
            Act::Voucher => "a voucher",
            Act::Order => "an order",
            Act::Work => "work on an order",
            Act::Cancel => "an order given up",
            Act::Capture(_) => "captures",
            Act::Grants => "grants",
            Act::Price => "a price",
            Act::Product => "a product",
            Act::OfficeCustomer => "a customer at the head office",
            Act::Stock => "goods booked in",
            Act::CutOff => "a cut cable",
            Act::Power => "a power cut",
            Act::HubKilled => "a killed hub",
            Act::Clock => "a clock that jumps",
            Act::Weather => "another weather",
            Act::Copy => "a copy",
            Act::Disaster => "a disaster",
        }
    }
}

impl Ask {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Ask::Step(_) => "asks",
            Ask::Lease(..) => "asks for a lease",
            Ask::Capture(..) => "captures",
            Ask::Release(_) => "releases",
            Ask::Transition(..) => "asks for an order",
            Ask::Claim(_) => "asks to gather",
        }
    }
}
