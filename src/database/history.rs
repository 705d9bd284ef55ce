//! Long histories for measurements and tests: years of sales with valid seals, written in bulk and always the same. A shop's till
//! never calls this.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::packed;
use crate::writer::Pending;
use crate::{Database, DrawerReason, JournalHead, NewPrint, PrintDocument, Workstation, print_job, record};
use retail::journal::{DeviceKey, Sealed, seal};
use retail::{
    Basket, Country, Gtin, Item, Moment, Money, Operator, OperatorId, Quantity, RoleId, Sale, Settlement,
    StockMovement, Store, Tender, TenderKind, Transaction, TransactionEvent, Unit, UnitPrice, WorkstationId,
};
use rusqlite::Connection;
use uuid::Uuid;

/// Sales in one write.
const BATCH_SALES: u64 = 1_000;
/// Articles of each sale.
const ARTICLES: u64 = 3;
/// Every so many sales one is undone.
const POST_VOID_EVERY: u64 = 250;
const DAY_MS: i64 = 86_400_000;
/// A day's first and last sale are so far apart.
const OPEN_MS: i64 = 9 * 3_600_000;

/// A history to be written.
pub struct History<'a> {
    /// How many sales, three articles each.
    pub sales: u64,
    /// Over how many days they are spread evenly, from `opening` on.
    pub days: u64,
    /// How many different articles are sold, a few of them often and most seldom.
    pub articles: u64,
    /// The first day's opening.
    pub opening: Moment,
    /// The country's taxes and cash rounding.
    pub country: &'a Country,
    /// The store.
    pub store: &'a Store,
    /// The device; its journal begins if it hasn't.
    pub workstation: &'a WorkstationId,
    /// The secret that signs its journal.
    pub device_secret: [u8; 32],
    /// The printed document of a sale, as JSON.
    pub ticket_json: &'a dyn Fn(&Sale) -> String,
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Journal records.
    pub records: u64,
    /// Sales.
    pub sales: u64,
    /// Post-voids.
    pub post_voids: u64,
    /// Sum of the sales' totals, less what was undone.
    pub total: Money,
}

/// Who sells, by turns of a day.
pub const OPERATORS: [&str; 3] = ["7", "8", "9"];

/// The SKU of the article with this number.
pub fn sku(article: u64) -> String {
    format!("ART-{article:07}")
}

/// The barcode of the article with this number.
pub fn gtin(article: u64) -> Gtin {
    let body = 200_000_000_000 + article;
    let digits = (0..12_u32).map(|place| body / 10_u64.pow(place) % 10);
    let sum: u64 = digits.enumerate().map(|(place, digit)| if place % 2 == 0 { digit * 3 } else { digit }).sum();
    let check = (10 - sum % 10) % 10;
    let text = format!("{}", body * 10 + check);
    text.parse().expect("thirteen digits with their check digit")
}

/// The name of the article with this number.
pub fn name(article: u64) -> String {
    const KINDS: [&str; 8] = ["Cup", "Teapot", "Lamp", "Notebook", "Candle", "Scarf", "Basket", "Vase"];
    const LOOKS: [&str; 7] = ["blue", "green", "oak", "linen", "striped", "small", "large"];
    let (kind, look) = (KINDS[(article % 8) as usize], LOOKS[(article / 8 % 7) as usize]);
    format!("{kind}, {look}, no. {article}")
}

/// Writes the history after what the journal holds already. Each thousand sales are one write, flushed once.
pub fn write(database: &Database, history: &History<'_>) -> Result<Written, DatabaseError> {
    let mut author = Author::new(database, history)?;
    let mut pending: Option<Pending<()>> = None;
    while author.written.sales < history.sales {
        let acts = author.next_acts()?;
        if let Some(before) = pending.take() {
            before.wait()?;
        }
        pending = Some(database.hand_over(DataFile::Sales, move |connection| store(connection, &acts))?);
    }
    pending.map_or(Ok(()), Pending::wait)?;
    Ok(author.written)
}

/// One act as it is stored.
struct Act {
    sealed: Sealed,
    transaction: Transaction,
    stock: Vec<StockMovement>,
    print: Option<NewPrint>,
    drawer: Option<DrawerReason>,
}

fn store(connection: &Connection, acts: &[Act]) -> Result<(), Failure> {
    let mut head = crate::journal::head(connection)?;
    for act in acts {
        let Act { sealed, transaction, stock, print, drawer } = act;
        crate::journal::append(connection, sealed, transaction, &packed::pack(&sealed.body))?;
        let job = record::store(connection, &head, transaction, stock, print.as_ref(), *drawer)?;
        if let Some(job) = job {
            print_job::finish_in_bulk(connection, job)?;
        }
        head.number = sealed.number;
        head.hash = sealed.hash;
        head.receipt = transaction.event.receipt().unwrap_or(head.receipt);
    }
    Ok(())
}

/// Makes up the sales, always the same ones.
struct Author<'a> {
    history: &'a History<'a>,
    key: DeviceKey,
    head: JournalHead,
    chance: u64,
    day: Option<u64>,
    acts: Vec<Act>,
    written: Written,
}

impl<'a> Author<'a> {
    fn new(database: &Database, history: &'a History<'a>) -> Result<Author<'a>, DatabaseError> {
        let key = DeviceKey::from_secret(history.device_secret);
        let public_key = key.public();
        let head = database.journal_head()?;
        let is_new = database.workstation()?.is_none();
        if is_new {
            let (id, store) = (history.workstation.clone(), history.store.clone());
            database.begin(&Workstation { id, store, public_key, begun: history.opening })?;
        }
        let chance = 0x9E37_79B9_7F4A_7C15 ^ head.number;
        let (acts, written) = (Vec::new(), Written::default());
        let mut author = Author { history, key, head, chance, day: None, acts, written };
        if author.head.number == 0 {
            let public_key = record::hex(&public_key);
            let program = "history".to_owned();
            author.act(history.opening, TransactionEvent::Begun { public_key, program }, Vec::new(), None);
        }
        Ok(author)
    }

    /// The next thousand sales and what happens between them.
    fn next_acts(&mut self) -> Result<Vec<Act>, DatabaseError> {
        let until = (self.written.sales + BATCH_SALES).min(self.history.sales);
        while self.written.sales < until {
            let index = self.written.sales;
            let day = index * self.history.days / self.history.sales;
            let per_day = (self.history.sales / self.history.days.max(1)).max(1);
            let in_day = (index - day * self.history.sales / self.history.days.max(1)).min(per_day);
            let since = day as i64 * DAY_MS + OPEN_MS * in_day as i64 / per_day as i64;
            let at = Moment { utc_ms: self.history.opening.utc_ms + since, ..self.history.opening };
            let operator = OperatorId(OPERATORS[(day % OPERATORS.len() as u64) as usize].to_owned());
            if self.day.replace(day) != Some(day) {
                let operator = Operator { id: operator.clone(), name: "Sam".to_owned(), role: RoleId::MANAGER };
                self.act(at, TransactionEvent::SignedIn { operator }, Vec::new(), None);
            }
            let sale =
                self.sale(at, operator).map_err(|reason| DatabaseError::Fault { file: DataFile::Sales, reason })?;
            self.sell(at, &sale);
            if self.written.sales.is_multiple_of(POST_VOID_EVERY) {
                self.undo(at, &sale);
            }
        }
        Ok(std::mem::take(&mut self.acts))
    }

    fn sale(&mut self, at: Moment, operator: OperatorId) -> Result<Sale, String> {
        let country = self.history.country;
        let id = self.id(at);
        let mut basket = Basket::new(id, operator, at);
        for _ in 0..ARTICLES {
            let article = self.article();
            let price = UnitPrice::from_money(Money::from_minor(95 + (article * 37 % 9_000) as i64), country.currency);
            let quantity = if self.random(10) == 0 { Quantity::each(2) } else { Quantity::ONE };
            let item = Item {
                sku: Some(sku(article).as_str().into()),
                gtin: Some(gtin(article)),
                name: name(article),
                category: "home".to_owned(),
                product: String::new(),
                brand: String::new(),
                tax_category: country.taxes[0].id.clone(),
                unit: Unit::Each,
                picture: String::new(),
                cost: None,
            };
            basket.add(item, quantity, price, false, country.currency).map_err(|error| error.to_string())?;
        }
        let settlement = self.pay(&mut basket, at)?;
        let settled =
            basket.settle(settlement, self.head.receipt + 1, at, country).map_err(|error| error.to_string())?;
        Ok(settled.in_series(self.head.series.clone()))
    }

    fn pay(&mut self, basket: &mut Basket, at: Moment) -> Result<Settlement, String> {
        let country = self.history.country;
        let due = basket.due(country, at.date()).map_err(|error| error.to_string())?;
        let tender = match self.random(2) {
            0 => Tender::new(TenderKind::Card, due.exact),
            _ => {
                let notes = (due.cash.minor() + 499) / 500 * 500;
                Tender::new(TenderKind::Cash, Money::from_minor(notes))
            }
        };
        let settlement = basket.tender(tender, country, at.date()).map_err(|error| error.to_string())?;
        settlement.ok_or_else(|| "the tender doesn't cover the sale".to_owned())
    }

    fn sell(&mut self, at: Moment, sale: &Sale) {
        let ticket_json = (self.history.ticket_json)(sale);
        let print = NewPrint { document: PrintDocument::Receipt { receipt: sale.receipt }, ticket_json };
        self.written.sales += 1;
        self.written.total += sale.totals.total;
        let stock = sale.stock_movements();
        self.act(at, TransactionEvent::Sale(Box::new(sale.clone())), stock, Some(print));
        if sale.touches_cash()
            && let Some(act) = self.acts.last_mut()
        {
            act.drawer = Some(DrawerReason::Sale);
        }
    }

    fn undo(&mut self, at: Moment, sale: &Sale) {
        let receipt = self.head.receipt + 1;
        let void = sale.post_void(self.id(at), receipt, sale.operator.clone(), "wrong article".to_owned(), at);
        let void = void.in_series(self.head.series.clone());
        let ticket_json = (self.history.ticket_json)(sale);
        let print = NewPrint { document: PrintDocument::PostVoid { receipt }, ticket_json };
        self.written.post_voids += 1;
        self.written.total -= sale.totals.total;
        self.act(at, TransactionEvent::PostVoid(Box::new(void)), sale.returned_stock(), Some(print));
    }

    fn act(&mut self, at: Moment, event: TransactionEvent, stock: Vec<StockMovement>, print: Option<NewPrint>) {
        let transaction = Transaction {
            number: self.head.number + 1,
            id: self.id(at),
            store: self.history.store.id.clone(),
            workstation: self.history.workstation.clone(),
            at,
            clock: None,
            till: None,
            event,
        };
        let sealed = seal(&transaction, self.head.hash, &self.key);
        self.head.number = sealed.number;
        self.head.hash = sealed.hash;
        self.head.receipt = transaction.event.receipt().unwrap_or(self.head.receipt);
        self.written.records += 1;
        self.acts.push(Act { sealed, transaction, stock, print, drawer: None });
    }

    /// A number below `below` (xorshift64*).
    fn random(&mut self, below: u64) -> u64 {
        self.chance ^= self.chance >> 12;
        self.chance ^= self.chance << 25;
        self.chance ^= self.chance >> 27;
        (self.chance.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16) % below.max(1)
    }

    /// Low numbers come often, high ones seldom.
    fn article(&mut self) -> u64 {
        let articles = self.history.articles.clamp(1, 1 << 24);
        let place = self.random(articles);
        place * place / articles
    }

    /// A UUIDv7 of this moment (RFC 9562), as the till's are: each above the one before.
    fn id(&mut self, at: Moment) -> Uuid {
        let place = (self.head.number * 4 + self.written.sales % 4) & 0xFFF;
        let high = at.utc_ms.cast_unsigned() << 16 | 0x7000 | place;
        Uuid::from_u64_pair(high, 0x8000_0000_0000_0000 | self.random(1 << 48) << 14 | self.head.number & 0x3FFF)
    }
}
