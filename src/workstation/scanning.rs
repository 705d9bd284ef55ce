//! From a scanned code to a line: what the code means, which article that is, whether this pack may be sold, and whether it has been
//! seen already.

use crate::badge::is_badge;
use crate::reply::{Notice, ScanOutcome};
use crate::selling::Known;
use crate::texts::visible_code;
use crate::{Event, Problem, Reply, Workstation};
use database::Found;
use retail::gs1::{self, Carrier, Label, Scanned};
use retail::limits::{BARCODE_BYTES_MAX, CODE_CHARS_MAX};
use retail::{
    Basket, Fact, Gtin, InStoreItem, InStoreKind, LineId, PackFacts, Quantity, Refusal, Right, RoleId, SymbolSeen, Unit,
};

impl Workstation {
    /// Rings up what a code stands for.
    pub(crate) fn scan(&mut self, data: &[u8], aim: Option<[u8; 3]>) -> Result<Reply, Problem> {
        if is_badge(data) {
            return self.badge(data);
        }
        if self.is_locked {
            return Err(Refusal::new("till-locked").into());
        }
        if self.is_awaiting_approval() {
            return Err(Refusal::new("approval-waits").into());
        }
        if !self.is_picking() {
            self.allowed(Right::Sell)?;
        }
        let (aim, data) = gs1::split_aim(aim, data);
        let text = String::from_utf8_lossy(data);
        let text = text.trim();
        if data.len() > BARCODE_BYTES_MAX {
            return Err(Refusal::new("code-too-long").text("code", visible_code(text)).into());
        }
        if text.is_empty() {
            return Err(Refusal::new("code-empty").into());
        }
        if self.is_serving() {
            return self.scan_by_customer(text, aim, data);
        }
        if self.is_picking() {
            return self.scan_gathered(text, aim, data);
        }
        if let Some(sale) = self.scan_receipt(text)? {
            return Ok(sale);
        }
        if let Some(number) = self.parked_by_code(text) {
            return self.recall_basket(number);
        }
        if self.returning.is_some() || self.returning_article.is_some() || self.returning_order.is_some() {
            self.check_not_being_paid()?;
            return self.scan_returned(text, aim, data);
        }
        if !self.counter.is_checking_prices {
            // Of all that is scanned only another voucher belongs to a sale that is being paid.
            let is_being_paid = self.basket.as_ref().is_some_and(Basket::is_being_paid);
            if let Some(code) = crate::voucher::code_of(text).filter(|_| is_being_paid) {
                return self.voucher_scanned(&code);
            }
            self.check_not_being_paid()?;
            if let Some(coupon) = self.coupon_scanned(aim, text) {
                return self.take_coupon(coupon);
            }
            if let Some(gathered) = retail::read_scan_and_go(text) {
                return self.take_over(&gathered?);
            }
        }
        let symbology = aim.map(|[_, letter, _]| letter);
        match gs1::read(aim, data) {
            Scanned::Article { candidates, add_on, .. } => {
                let rung_up = self.scan_article(text, symbology, &candidates, add_on);
                self.or_serial(text, rung_up)
            }
            Scanned::Label(label) => self.scan_label(text, symbology, &label),
            meaning => match self.find(&[], text)? {
                Some(found) => self.ring_up(&found, Known::default()),
                None if let Some(code) = crate::voucher::code_of(text) => self.voucher_scanned(&code),
                None => {
                    let refused = Err(self.receipt_elsewhere(text).unwrap_or_else(|| unknown(&meaning, text)).into());
                    self.or_serial(text, refused)
                }
            },
        }
    }

    /// What a customer scans alone is sold, or a coupon; whatever else is read here is an attendant's business.
    fn scan_by_customer(&mut self, text: &str, aim: Option<[u8; 3]>, data: &[u8]) -> Result<Reply, Problem> {
        self.check_not_being_paid()?;
        if self.basket.is_none() && self.paid.is_some() {
            self.next_customer()?;
        }
        if let Some(coupon) = self.coupon_scanned(aim, text) {
            return self.take_coupon(coupon);
        }
        if let Some(gathered) = retail::read_scan_and_go(text) {
            return self.take_over(&gathered?);
        }
        let symbology = aim.map(|[_, letter, _]| letter);
        let rung_up = match gs1::read(aim, data) {
            Scanned::Article { candidates, add_on, .. } => self.scan_article(text, symbology, &candidates, add_on),
            Scanned::Label(label) => self.scan_label(text, symbology, &label),
            meaning => match self.find(&[], text)? {
                Some(found) => self.ring_up(&found, Known::default()),
                None => Err(unknown(&meaning, text).into()),
            },
        };
        match rung_up? {
            Reply::NeedsQuantity { article } | Reply::NeedsPrice { article } | Reply::NeedsSerial { article } => {
                Err(self.only_by_attendant(&article.name))
            }
            reply => Ok(reply),
        }
    }

    /// A code nobody knows may be the serial number that was asked for, or the number of an order.
    fn or_serial(&mut self, text: &str, outcome: Result<Reply, Problem>) -> Result<Reply, Problem> {
        match outcome {
            Err(problem) if problem.code() == "code-unknown" => match self.serial_scanned(text)? {
                Some(reply) => Ok(reply),
                None => Ok(self.order_scanned(text)?.ok_or(problem)?),
            },
            outcome => outcome,
        }
    }

    /// A scan from a device: what became of it is an event, because nobody asked.
    pub(crate) fn scanned_by_device(&mut self, source: &str, data: &[u8], aim: Option<[u8; 3]>) {
        self.somebody_is_here();
        // What is on a badge or a voucher is said nowhere.
        let is_badge = is_badge(data);
        let is_secret = is_badge || crate::voucher::code_of(&String::from_utf8_lossy(data)).is_some();
        let code = if is_secret { String::new() } else { visible_code(&String::from_utf8_lossy(data)) };
        let scanned = self.scan(data, aim);
        let settled = self.settle_beside(scanned.is_ok());
        self.tell_of_call();
        let outcome = match settled.and(scanned) {
            Ok(reply) if is_badge => ScanOutcome::Badge { reply: Box::new(reply) },
            Ok(Reply::Basket { line: Some(line), notice, .. }) => ScanOutcome::Added { line, notice },
            Ok(Reply::Basket { line: None, notice: Some(Notice { code, text }), .. }) => {
                ScanOutcome::Refused { code, text }
            }
            Ok(Reply::TakenOver { pieces, notice, .. }) => ScanOutcome::TakenOver { pieces, notice },
            Ok(Reply::NeedsQuantity { article }) => ScanOutcome::NeedsQuantity { article: Box::new(article) },
            Ok(Reply::NeedsPrice { article }) => ScanOutcome::NeedsPrice { article: Box::new(article) },
            Ok(Reply::NeedsSerial { article }) => ScanOutcome::NeedsSerial { article: Box::new(article) },
            Ok(Reply::PriceChecked { checked }) => ScanOutcome::PriceChecked { checked },
            Ok(Reply::Recalled { recalled }) => ScanOutcome::Recalled { recalled },
            Ok(Reply::Sale { sale, .. }) => {
                let label = retail::receipt_label(&self.workstation, sale.series.as_ref(), sale.receipt);
                ScanOutcome::Receipt { receipt: sale.receipt, label }
            }
            Ok(Reply::OrderOpened { order }) => ScanOutcome::Order { order: order.order.order },
            Ok(Reply::OrderWorked { order }) => {
                ScanOutcome::Gathered { order: order.order.order, number: order.order.number }
            }
            Ok(Reply::Returning { .. } | Reply::ReturningArticle { .. } | Reply::ReturningOrder { .. }) => {
                ScanOutcome::Picked {}
            }
            Ok(_) => return,
            Err(problem) => ScanOutcome::Refused { code: problem.code().to_owned(), text: self.words(&problem) },
        };
        self.events.push(Event::Scanned { code, source: source.to_owned(), outcome });
    }

    /// The sale whose receipt was held under the scanner, if it is one of this workstation: looking it up changes nothing, so that
    /// it is never refused while a basket is being paid.
    fn scan_receipt(&self, text: &str) -> Result<Option<Reply>, Problem> {
        let text = crate::gift::without_gift_mark(text);
        if !self.is_label(text) || self.find(&[], text)?.is_some() {
            return Ok(None);
        }
        let receipt = match self.receipt_of(text)? {
            Some(receipt) => self.database.sale_of_receipt(receipt).map_err(Problem::from_database)?,
            None => None,
        };
        match receipt {
            Some(receipt) => self.show_sale(receipt).map(Some),
            None => Err(Refusal::new("receipt-unknown").text("receipt", visible_code(text)).into()),
        }
    }

    /// While a receipt is open for a return, an article that is scanned picks its line there and is never sold by mistake.
    fn scan_returned(&mut self, text: &str, aim: Option<[u8; 3]>, data: &[u8]) -> Result<Reply, Problem> {
        let found = self.find_scanned(text, aim, data)?;
        if self.returning_article.is_some() {
            return self.scan_return_article(found.as_ref(), text);
        }
        if let Some(open) = self.returning_order.clone() {
            return match found {
                Some(found) => self.pick_scanned_of_order(open, &found.variant.sku),
                None => self.open_order_return(Some(text), None),
            };
        }
        let unknown = || Refusal::new("code-unknown").text("code", visible_code(text));
        let found = found.ok_or_else(|| self.receipt_elsewhere(text).unwrap_or_else(unknown))?;
        let picked = self.pick_scanned(&found.variant.sku)?;
        Ok(picked.ok_or_else(|| Refusal::new("return-not-open"))?)
    }

    /// The article a scanned code stands for, whatever else is in the code.
    fn find_scanned(&self, text: &str, aim: Option<[u8; 3]>, data: &[u8]) -> Result<Option<Found>, Problem> {
        Ok(match gs1::read(aim, data) {
            Scanned::Article { candidates, .. } => match self.find(&candidates, text)? {
                None => {
                    let item =
                        candidates.first().map(|gtin| retail::read_in_store(&self.country.in_store_codes, *gtin));
                    match item.flatten() {
                        Some(Ok(item)) => self.find(&[item.base], &item.item)?,
                        _ => None,
                    }
                }
                found => found,
            },
            Scanned::Label(label) => self.find(&[label.gtin], text)?,
            _ => self.find(&[], text)?,
        })
    }

    /// While orders are gathered, an article that is scanned is gathered and never sold by mistake.
    fn scan_gathered(&mut self, text: &str, aim: Option<[u8; 3]>, data: &[u8]) -> Result<Reply, Problem> {
        let unknown = || Refusal::new("code-unknown").text("code", visible_code(text));
        let found = self.find_scanned(text, aim, data)?.ok_or_else(unknown)?;
        self.scan_picked(&found.variant.sku)
    }

    /// The article with one of these numbers, or with this code of the shop's own.
    fn find(&self, gtins: &[Gtin], text: &str) -> Result<Option<Found>, Problem> {
        // Nothing that long is a code of a catalogue: a label's text isn't looked up as one.
        let text = if text.chars().count() <= CODE_CHARS_MAX { text } else { "" };
        self.database.find_by_code(gtins, text).map_err(Problem::from_database)
    }

    fn scan_article(
        &mut self,
        text: &str,
        symbology: Option<u8>,
        candidates: &[Gtin],
        add_on: Option<String>,
    ) -> Result<Reply, Problem> {
        let Some(found) = self.find(candidates, text)? else {
            return self.scan_in_store(text, candidates);
        };
        let Some(gtin) = candidates.iter().copied().find(|gtin| found.variant.gtins.contains(gtin)) else {
            return self.ring_up(&found, Known::default()); // The shop's own code, which happens to be a number.
        };
        let pack = PackFacts { issue: add_on, ..PackFacts::default() };
        let known = Known { gtin: Some(gtin), pack: pack.some(), ..Known::default() };
        self.ring_up_pack(&found, known, Carrier::Number, symbology)
    }

    /// A number that no article has may be an in-store code with a price, weight or count in it.
    fn scan_in_store(&mut self, text: &str, candidates: &[Gtin]) -> Result<Reply, Problem> {
        let unknown = || Refusal::new("code-unknown").text("code", visible_code(text));
        let gtin = *candidates.first().ok_or_else(unknown)?;
        let item = retail::read_in_store(&self.country.in_store_codes, gtin).ok_or_else(unknown)??;
        let short = item.item.trim_start_matches('0');
        let found = match self.find(&[item.base], &item.item)? {
            None if !short.is_empty() => self.find(&[], short)?,
            found => found,
        };
        let found = found.ok_or_else(unknown)?;
        let known = self.known_in_store(&found, &item, gtin)?;
        self.ring_up(&found, known)
    }

    fn known_in_store(&self, found: &Found, item: &InStoreItem, gtin: Gtin) -> Result<Known, Problem> {
        let unit = found.variant.unit;
        let mut known = Known { gtin: Some(gtin), ..Known::default() };
        match item.kind {
            // A zero says nothing: the goods are weighed, or cost what the catalogue says.
            _ if item.value == 0 => {}
            InStoreKind::Price => {
                known.label_price = Some(retail::label_money(item.value, item.decimals, self.country.currency));
            }
            InStoreKind::Weight => {
                let ai = gs1::Ai::parse("3100").ok_or_else(|| wrong_unit(unit))?;
                let weight = gs1::Measure { ai, value: item.value, decimals: item.decimals };
                known.quantity = Some(weight.in_unit(unit).ok_or_else(|| wrong_unit(unit))?);
            }
            InStoreKind::Count if unit.is_measured() => return Err(wrong_unit(unit).into()),
            InStoreKind::Count => known.quantity = Some(Quantity::each(item.value.try_into().unwrap_or(i64::MAX))),
        }
        Ok(known)
    }

    fn scan_label(&mut self, text: &str, symbology: Option<u8>, label: &Label) -> Result<Reply, Problem> {
        let unknown = || Refusal::new("code-unknown").text("code", label.gtin.to_string());
        let found = self.find(&[label.gtin], text)?.ok_or_else(unknown)?;
        let unit = found.variant.unit;
        let price = match label.price {
            Some(amount) if amount.value > 0 => {
                let price = retail::label_price(amount, self.country.currency);
                Some(price.ok_or_else(|| Refusal::new("label-currency"))?)
            }
            _ => None,
        };
        let quantity = match (label.measure, label.count) {
            (Some(measure), _) if measure.value > 0 => match measure.in_unit(unit) {
                Some(quantity) => Some(quantity),
                // A pack with a price of its own is one piece, whatever it weighs; so is one of fixed measure.
                None if !unit.is_measured() && (price.is_some() || !label.is_variable_measure()) => None,
                None => return Err(wrong_unit(unit).into()),
            },
            (None, Some(_)) if unit.is_measured() => return Err(wrong_unit(unit).into()),
            (None, Some(count)) if count > 0 => Some(Quantity::each(count.try_into().unwrap_or(i64::MAX))),
            _ => None,
        };
        let pack = PackFacts::of_label(label, self.today()).some();
        let known = Known { gtin: Some(label.gtin), quantity, label_price: price, pack, ..Known::default() };
        self.ring_up_pack(&found, known, label.carrier, symbology)
    }

    /// Rings up one pack, unless it is the one that was seen a moment ago by its other symbol, or its days have passed.
    fn ring_up_pack(
        &mut self,
        found: &Found,
        mut known: Known,
        carrier: Carrier,
        symbology: Option<u8>,
    ) -> Result<Reply, Problem> {
        let Some(gtin) = known.gtin else { return self.ring_up(found, known) };
        let facts = known.pack.clone().unwrap_or_default();
        let now = self.clock.now();
        let (lot, serial) = (facts.lot.clone(), facts.serial.clone());
        let expires = facts.expires;
        let seen = SymbolSeen { gtin, carrier, symbology, lot, serial, expires, at_ms: now.utc_ms };
        let role = self.operator.as_ref().map_or(RoleId::CASHIER, |operator| operator.role.clone());
        let days = self.country.pack_days.check(&facts, now, &found.product.category, &role);
        let basket = self.basket.as_ref().map(|basket| basket.id);
        let seen_before = self.recent_scans.pack_of(&seen, basket).cloned();
        let line = match seen_before {
            Some(Err(refusal)) => {
                self.recent_scans.join(&seen, Err(refusal.clone()));
                return Err(refusal.into());
            }
            Some(Ok(line)) if self.open_basket().is_ok_and(|basket| basket.line(line).is_ok()) => Some(line),
            _ => None,
        };
        let passed = match (days, line) {
            (Ok(passed), _) => passed,
            (Err(refusal), Some(line)) => return self.take_pack_back(&seen, line, refusal),
            (Err(refusal), None) => {
                self.recent_scans.remember(seen, basket, Err(refusal.clone()));
                return Err(refusal.into());
            }
        };
        let notice = passed
            .first()
            .map(|(day, date)| Refusal::new("pack-day-warned").text("kind", day.key()).with("day", Fact::Date(*date)));
        if let Some(pack) = &mut known.pack {
            pack.passed = passed.into_iter().map(|(day, _)| day).collect();
        }
        if let Some(line) = line {
            return self.same_pack(found, known, &seen, line, notice);
        }
        if let Some(serial) = &seen.serial
            && self.open_basket().is_ok_and(|basket| basket.has_serial(gtin, serial))
        {
            return Err(Refusal::new("serial-in-basket").text("serial", visible_code(serial)).into());
        }
        let reply = self.ring_up(found, known)?;
        if let Reply::Basket { line: Some(line), .. } = reply {
            let basket = self.basket.as_ref().map(|basket| basket.id);
            self.recent_scans.remember(seen, basket, Ok(line));
        }
        Ok(self.with_notice(reply, notice))
    }

    /// The second symbol of a pack adds what the first didn't know: price and weight of its own, or lot, serial number and days.
    fn same_pack(
        &mut self,
        found: &Found,
        known: Known,
        seen: &SymbolSeen,
        line: LineId,
        notice: Option<Refusal>,
    ) -> Result<Reply, Problem> {
        let was_labelled = self.open_basket()?.line(line)?.label_price.is_some();
        let has_own_amount = !was_labelled && (known.label_price.is_some() || known.quantity.is_some());
        let reply = match known.pack.clone() {
            _ if has_own_amount => self.ring_up(found, Known { instead_of: Some(line), ..known })?,
            Some(pack) if self.open_basket()?.line(line)?.pack.is_none() => {
                let mut basket = self.open_basket()?.clone();
                let line = basket.describe(line, pack, self.country.currency)?;
                self.keep(basket, Some(line))?
            }
            _ => {
                let basket = self.basket_view(self.open_basket()?)?;
                Reply::Basket { basket, line: Some(line), notice: None }
            }
        };
        if let Reply::Basket { line: Some(line), .. } = reply {
            self.recent_scans.join(seen, Ok(line));
        }
        let notice = notice.unwrap_or_else(|| Refusal::new("pack-seen-twice"));
        Ok(self.with_notice(reply, Some(notice)))
    }

    /// The second symbol says that the pack may not be sold: the piece comes out of the basket again.
    fn take_pack_back(&mut self, seen: &SymbolSeen, line: LineId, refusal: Refusal) -> Result<Reply, Problem> {
        let mut basket = self.open_basket()?.clone();
        basket.take_back(line, self.country.currency)?;
        let reply = self.keep(basket, None)?;
        let fact = |name| refusal.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.clone());
        let (kind, day) = (fact("kind"), fact("day"));
        let notice = Refusal::new("pack-taken-back")
            .with("kind", kind.unwrap_or(Fact::Text(String::new())))
            .with("day", day.unwrap_or(Fact::Text(String::new())));
        self.recent_scans.join(seen, Err(refusal));
        Ok(self.with_notice(reply, Some(notice)))
    }

    fn with_notice(&self, reply: Reply, notice: Option<Refusal>) -> Reply {
        match (reply, notice) {
            (Reply::Basket { basket, line, .. }, Some(notice)) => {
                let code = notice.code.to_owned();
                let text = self.words(&Problem::Refused(notice));
                Reply::Basket { basket, line, notice: Some(Notice { code, text }) }
            }
            (reply, _) => reply,
        }
    }
}

fn wrong_unit(unit: Unit) -> Refusal {
    Refusal::new("label-unit").text("unit", unit.symbol())
}

/// Why a code that no article has isn't sold.
fn unknown(meaning: &Scanned, text: &str) -> Refusal {
    match meaning {
        Scanned::OtherKey { ai, .. } => Refusal::new("code-other-key").text("ai", ai.to_string()),
        Scanned::Link => Refusal::new("code-link"),
        Scanned::Faulty(fault) => fault.clone().into(),
        _ if text.chars().count() > CODE_CHARS_MAX => Refusal::new("code-too-long").text("code", visible_code(text)),
        _ => Refusal::new("code-unknown").text("code", visible_code(text)),
    }
}
