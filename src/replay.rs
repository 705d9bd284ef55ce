//! `omnitill import --replay`: the invoices of a shop's past, sold one by one at a real workstation under a clock of their own time.
//!
//! For measurements and trials: what is sold stands in the journal of this data folder like every other sale, so one in which somebody
//! has sold something else is refused. Each sale carries its invoice as a note; a replay that was stopped goes on after the last one.

use crate::import::{Progress, per_second};
use crate::output::say;
use crate::replay_plan::{PlannedLine, ReplayFile};
use crate::replay_shelf::Shelf;
use crate::settings::Settings;
use crate::wall_clock::MovedClock;
use crate::{demo_shop, shop};
use database::Reader;
use database::import::Table;
use retail::limits::{LINES_MAX, PIECES_MAX};
use retail::{Currency, LineId, Money, Quantity, RoleId, TenderKind};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;
use workstation::{Action, PickReturn, Problem, Reply, Workstation};

/// What the note of every sale begins with.
const NOTE: &str = "Invoice ";
/// Sales read at once when it is looked up what has been sold.
const PAGE: usize = 200;

/// Sells the invoices of `file` by the `[replay]` part of the mapping; what is left out goes to a list with line, reason and row.
pub fn run(file: &Path, mapping: &Path, left_out: Option<PathBuf>, settings: &Settings) -> Result<(), Box<dyn Error>> {
    let (text, _) = crate::import::read_mapping(mapping, settings)?;
    let about: ReplayFile = toml::from_str(&text)?;
    let rules =
        about.replay.ok_or_else(|| format!("{} has no [replay] part. Name the columns there.", mapping.display()))?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let asked = left_out.unwrap_or_else(|| settings.data_dir.join(format!("{name}.left-out.tsv")));
    let left_out = crate::import::rejects_path(file, Some(asked), settings)?;
    let reader = Reader::open(&settings.data_dir)
        .map_err(|error| format!("Import the articles of {} first: {error}.", file.display()))?;
    let sold_before = sold_invoices(&reader)?;
    let mut table = Table::open(file, about.format, about.encoding, &rules.columns())?;
    let currency = shop::country(settings, &mut Vec::new())?.currency;
    let mut replay = Replay {
        till: None,
        settings,
        sold_before,
        ended: HashSet::new(),
        open: None,
        counts: Counts::default(),
        left_out: BTreeMap::new(),
        shelf: Shelf::default(),
        list: BufWriter::new(File::create(&left_out)?),
    };
    let (mut progress, started) = (Progress::begin(), Instant::now());
    while let Some(row) = table.next_row()? {
        replay.counts.rows += 1;
        let planned = rules.line(&row, currency).and_then(|line| replay.check(&reader, line));
        match planned {
            Ok(line) if line.is_back => match replay.bring_back(&line)? {
                Ok(()) => {}
                Err(reason) => replay.leave_out(reason.to_owned(), &row)?,
            },
            Ok(line) => replay.take(line)?,
            Err(reason) => replay.leave_out(reason, &row)?,
        }
        let counts = &replay.counts;
        progress.show(|elapsed| {
            format!("{} rows  {} sales  {} rows/s", counts.rows, counts.sales, per_second(counts.rows, elapsed))
        });
    }
    replay.end_invoice()?;
    replay.list.flush()?;
    progress.end();
    let seconds = started.elapsed().as_millis();
    say!("{}", replay.counts.summary(currency));
    say!(
        "{}.{} s, {} lines/s",
        seconds / 1_000,
        seconds % 1_000 / 100,
        per_second(replay.counts.lines, started.elapsed())
    );
    for (reason, lines) in &replay.left_out {
        say!("left out: {lines} lines: {reason}");
    }
    say!("What was left out, line by line: {}", left_out.display());
    let accounted = replay.counts.lines
        + replay.counts.lines_before
        + replay.counts.returned.lines
        + replay.left_out.values().sum::<u64>();
    assert_eq!(replay.counts.rows, accounted, "a row that was read is neither sold nor listed");
    Ok(())
}

/// What has been sold.
#[derive(Debug, Default)]
struct Counts {
    rows: u64,
    invoices: u64,
    sales: u64,
    lines: u64,
    pieces: i64,
    total: Money,
    /// Lines of sales that an earlier run had made.
    lines_before: u64,
    sales_before: u64,
    /// What came back.
    returned: Returned,
}

/// Goods that came back against the sale they had been bought in.
#[derive(Debug, Default)]
struct Returned {
    lines: u64,
    pieces: i64,
    total: Money,
}

impl Counts {
    fn summary(&self, currency: Currency) -> String {
        let Counts { rows, invoices, sales, lines, pieces, lines_before, sales_before, .. } = self;
        let total = currency.plain(self.total);
        let mut text = format!(
            "{rows} rows read; {invoices} invoices with {lines} lines and {pieces} pieces sold as {sales} sales: {total} {}",
            currency.code()
        );
        if *sales_before > 0 {
            text.push_str(&format!("; {sales_before} sales with {lines_before} lines had been made before"));
        }
        let Returned { lines, pieces, total } = &self.returned;
        if *lines > 0 {
            let total = currency.plain(*total);
            text.push_str(&format!("; {lines} lines with {pieces} pieces came back: {total} {}", currency.code()));
        }
        text
    }
}

/// An invoice while its lines are read.
struct Invoice {
    number: String,
    /// From 1; an invoice with more lines than a basket holds is several sales.
    part: u64,
    lines: Vec<PlannedLine>,
    /// Lines of the basket: more than the invoice's where a quantity is above what one line sells.
    basket_lines: usize,
}

struct Till {
    workstation: Workstation,
    clock: MovedClock,
}

struct Replay<'a> {
    /// Opened with the first sale, because its journal begins then.
    till: Option<Till>,
    settings: &'a Settings,
    /// Notes of the sales that are in the journal already.
    sold_before: HashMap<String, u64>,
    /// What customers may still bring back.
    shelf: Shelf,
    /// Invoices that have been sold by this run.
    ended: HashSet<String>,
    open: Option<Invoice>,
    counts: Counts,
    left_out: BTreeMap<String, u64>,
    list: BufWriter<File>,
}

/// The notes of all sales, which name their invoices.
///
/// # Errors
/// When somebody has sold something that isn't of a replay.
fn sold_invoices(reader: &Reader) -> Result<HashMap<String, u64>, Box<dyn Error>> {
    let mut notes = HashMap::new();
    let mut before = None;
    loop {
        let page = reader.recent_sales(PAGE, before)?;
        let Some(last) = page.last() else { return Ok(notes) };
        before = Some(last.receipt);
        for head in &page {
            let sale = reader.sale_by_receipt(head.receipt)?;
            let note = sale.and_then(|sale| match sale.lines.first() {
                Some(line) => line.note.clone(),
                None => sale.returns.first()?.note.clone(),
            });
            let note = note.filter(|note| note.starts_with(NOTE)).ok_or(
                "This data folder holds sales of a real till, and replayed ones would stand among them. \
                 Name another one with --data-dir, and import the articles there.",
            )?;
            notes.insert(note, head.receipt);
        }
    }
}

impl Replay<'_> {
    fn leave_out(&mut self, reason: String, row: &database::import::TableRow) -> std::io::Result<()> {
        writeln!(self.list, "{}\t{reason}\t{}", row.line, row.text)?;
        *self.left_out.entry(reason).or_default() += 1;
        Ok(())
    }

    /// Takes goods back against the newest sale of the same customer, article and price of which so many are left; or says why not.
    fn bring_back(&mut self, line: &PlannedLine) -> Result<Result<(), &'static str>, Box<dyn Error>> {
        self.interrupt()?;
        let (receipt, sold_line) = match self.shelf.take(line) {
            Ok(found) => found,
            Err(reason) => return Ok(Err(reason)),
        };
        let note = format!("{NOTE}{}, row {}", line.invoice, line.line);
        if !self.sold_before.contains_key(&note) {
            let till = match &mut self.till {
                Some(till) => till,
                none => none.insert(Till::open(self.settings, line)?),
            };
            let back = till.take_back(&note, line, receipt, sold_line);
            self.counts.returned.total += back.map_err(|why| format!("{note} can't come back: {why}"))?;
            self.counts.returned.pieces += line.pieces;
        }
        self.counts.returned.lines += 1;
        Ok(Ok(()))
    }

    /// Whether this till can sell the line now, or why not.
    fn check(&self, reader: &Reader, line: PlannedLine) -> Result<PlannedLine, String> {
        if self.ended.contains(&line.invoice) && self.open.as_ref().is_none_or(|open| open.number != line.invoice) {
            return Err("its invoice ended further up".to_owned());
        }
        let found = reader.variant(&line.sku.as_str().into()).map_err(|error| error.to_string())?;
        let found = found.ok_or("the catalogue has no such article")?;
        if !found.variant.has_open_price || found.variant.unit.is_measured() {
            return Err("the article isn't sold by the piece at a typed price".to_owned());
        }
        Ok(line)
    }

    /// Adds a line to its invoice; a line of another invoice ends the one before.
    fn take(&mut self, line: PlannedLine) -> Result<(), Box<dyn Error>> {
        let basket_lines = usize::try_from((line.pieces - 1) / PIECES_MAX + 1)?;
        let part = match &self.open {
            Some(open) if open.number != line.invoice => {
                self.end_invoice()?;
                1
            }
            Some(open) if open.basket_lines + basket_lines > LINES_MAX => {
                let next = open.part + 1;
                self.end_sale()?;
                next
            }
            Some(_) => 0,
            None => 1,
        };
        if part > 0 {
            self.open = Some(Invoice { number: line.invoice.clone(), part, lines: Vec::new(), basket_lines: 0 });
        }
        if let Some(open) = &mut self.open {
            open.basket_lines += basket_lines;
            open.lines.push(line);
        }
        Ok(())
    }

    /// Sells what is open so far: its invoice may go on behind a cancellation, as another part.
    fn interrupt(&mut self) -> Result<(), Box<dyn Error>> {
        let Some(open) = self.open.take_if(|open| !open.lines.is_empty()) else { return Ok(()) };
        let (number, part) = (open.number.clone(), open.part + 1);
        self.open = Some(open);
        self.end_sale()?;
        self.open = Some(Invoice { number, part, lines: Vec::new(), basket_lines: 0 });
        Ok(())
    }

    fn end_invoice(&mut self) -> Result<(), Box<dyn Error>> {
        let Some(open) = &self.open else { return Ok(()) };
        self.ended.insert(open.number.clone());
        self.end_sale()
    }

    /// Sells what is open, unless an earlier run has.
    fn end_sale(&mut self) -> Result<(), Box<dyn Error>> {
        let Some(open) = self.open.take().filter(|open| !open.lines.is_empty()) else { return Ok(()) };
        let note = match open.part {
            1 => format!("{NOTE}{}", open.number),
            part => format!("{NOTE}{}, part {part}", open.number),
        };
        let lines = open.lines.len() as u64;
        if let Some(receipt) = self.sold_before.get(&note) {
            self.shelf.put(*receipt, &open.lines);
            self.counts.sales_before += 1;
            self.counts.lines_before += lines;
            return Ok(());
        }
        let till = match &mut self.till {
            Some(till) => till,
            none => none.insert(Till::open(self.settings, &open.lines[0])?),
        };
        let (receipt, total) = till.sell(&note, &open.lines).map_err(|why| format!("{note} can't be sold: {why}"))?;
        self.shelf.put(receipt, &open.lines);
        self.counts.invoices += u64::from(open.part == 1);
        self.counts.sales += 1;
        self.counts.lines += lines;
        self.counts.pieces += open.lines.iter().map(|line| line.pieces).sum::<i64>();
        self.counts.total += total;
        Ok(())
    }
}

impl Till {
    /// Opens the workstation at the time of its first line, without devices, and signs a cashier in.
    fn open(settings: &Settings, first: &PlannedLine) -> Result<Till, Box<dyn Error>> {
        let clock =
            MovedClock::new(&shop::store(settings)?.time_zone, first.at).ok_or("the store's time zone isn't one")?;
        let opened = shop::open_at(&settings.without_devices(), Some(Box::new(clock.clone())))?;
        let mut till = Till { workstation: opened.workstation, clock };
        let cashier = match settings.operators.iter().find(|person| person.role == RoleId::CASHIER) {
            Some(cashier) => cashier.clone(),
            None => demo_shop::somebody(RoleId::CASHIER)?,
        };
        till.act(Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin })?;
        if let Reply::View { view } = till.act(Action::View {})?
            && view.basket.is_some()
        {
            // The invoice that a stop interrupted: given up as a cashier would, and sold anew.
            till.act(Action::VoidBasket {})?;
        }
        Ok(till)
    }

    /// Sells an invoice to the penny; returns its receipt and total.
    fn sell(&mut self, note: &str, lines: &[PlannedLine]) -> Result<(u64, Money), String> {
        self.clock.move_to(lines[0].at).ok_or("its time isn't one")?;
        let mut basket = None;
        for line in lines {
            let mut left = line.pieces;
            while left > 0 {
                let pieces = left.min(PIECES_MAX);
                left -= pieces;
                let (sku, price) = (line.sku.as_str().into(), Some(Money::from_minor(line.price_minor)));
                let added = self.act(Action::Add { sku, quantity: Some(Quantity::each(pieces)), price })?;
                let Reply::Basket { basket: view, line: Some(added), .. } = added else {
                    return Err(format!("{} wasn't rung up", line.sku));
                };
                if basket.is_none() {
                    self.act(Action::SetNote { line: added, note: note.to_owned() })?;
                }
                basket = Some(view);
            }
        }
        let due = basket.ok_or("it has no lines")?.due.exact;
        let expected: i64 = lines.iter().map(|line| line.pieces * line.price_minor).sum();
        if due.minor() != expected {
            return Err(format!("{} is due, and its lines add up to {expected}", due.minor()));
        }
        let receipt = self.pay(due)?;
        Ok((receipt, due))
    }

    /// Takes goods back, to the penny, to the card that paid; returns what went back.
    fn take_back(&mut self, note: &str, line: &PlannedLine, receipt: u64, sold: LineId) -> Result<Money, String> {
        self.clock.move_to(line.at).ok_or("its time isn't one")?;
        self.act(Action::OpenReturn { receipt })?;
        let quantity = Quantity::each(line.pieces);
        let (reason, condition, note) = (None, None, Some(note.to_owned()));
        self.act(Action::PickReturn(PickReturn { line: sold, quantity, reason, condition, note }))?;
        let back = Money::from_minor(line.pieces * line.price_minor);
        match self.act(Action::ConfirmReturn {})? {
            Reply::Basket { basket, .. } if basket.due.exact == -back => {}
            reply => return Err(format!("{} should go back: {reply:?}", back.minor())),
        }
        self.pay(-back)?;
        Ok(back)
    }

    fn pay(&mut self, due: Money) -> Result<u64, String> {
        let receipt =
            match self.act(Action::Tender { kind: TenderKind::Card, amount: due, basket: None, due: Some(due) })? {
                Reply::Paid { sale } if sale.total == due => sale.receipt,
                reply => return Err(format!("it isn't paid: {reply:?}")),
            };
        self.act(Action::NextCustomer {})?;
        // Nobody watches this till; what it would tell is let go, so that it doesn't add up.
        self.workstation.take_events();
        Ok(receipt)
    }

    fn act(&mut self, action: Action) -> Result<Reply, String> {
        let outcome = self.workstation.handle(action);
        outcome.map_err(|problem: Problem| self.workstation.words(&problem))
    }
}
