//! This device's place in the store: who is signed in, what is being rung up, and one entry for everything a person does.

use crate::approval::{Approval, Beside};
use crate::calendar::NewRules;
use crate::clock::{Chance, Clock};
use crate::devices::Devices;
use crate::recovering::Refill;
use crate::view::View;
use crate::{Action, Event, Problem, Reply};
use crate::{Options, Parts};
use database::{Credentials, Database, DatabaseError, DrawerReason, JournalHead, NewPrint, Record, Recorded};
use hardware::{DeviceEvent, DeviceState, DrawerState};
use language::{Catalog, MessageFile, Value};
use retail::journal::{DeviceKey, Sealed, SealedTransaction};
use retail::{
    Basket, Country, Moment, Operator, OperatorId, RecentScans, Recovery, Refusal, RoleId, Store, Timeline,
    Transaction, TransactionEvent, WorkstationId,
};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The workstation. One thread owns it; everything else hands it actions and device events.
pub struct Workstation {
    pub(crate) database: Database,
    pub(crate) store: Store,
    pub(crate) workstation: WorkstationId,
    pub(crate) country: Country,
    pub(crate) catalog: Catalog,
    pub(crate) paper: Catalog,
    pub(crate) devices: Box<dyn Devices>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) chance: Box<dyn Chance>,
    pub(crate) device_secret: [u8; 32],
    /// What holds here.
    pub(crate) options: Options,
    /// What this till's own files say: the hub may say otherwise.
    pub(crate) chosen: Options,
    pub(crate) own_wording: Vec<MessageFile>,
    /// The language a customer asked for last, for paper.
    pub(crate) customer_paper: RefCell<Option<Catalog>>,
    pub(crate) warnings: Vec<String>,
    pub(crate) key: DeviceKey,
    pub(crate) program: String,
    pub(crate) refill: Refill,
    pub(crate) new_rules: NewRules,
    pub(crate) promotions: crate::pricing::Promotions,
    /// How everybody signs in, for a `sales.db` that has to be begun anew.
    pub(crate) credentials: Vec<Credentials>,
    /// What became of damaged data and nobody has read, with the number of its record.
    pub(crate) recoveries: Vec<(u64, Recovery)>,
    pub(crate) head: JournalHead,
    /// Where the time stood at the last record; `None` before the first.
    pub(crate) timeline: Option<Timeline>,
    /// Where it stands once the record that is being written is there.
    pub(crate) next_timeline: Option<Timeline>,
    /// The clock jumped, from when to when, and nobody has said they saw it.
    pub(crate) clock_jump: Option<(Moment, Moment)>,
    pub(crate) operators: Vec<Operator>,
    /// What the hub was asked of the customer of the open basket.
    pub(crate) purchases: Option<crate::purchases::PurchasesAsked>,
    /// Who of them may not sign in: head office has stopped them.
    pub(crate) stopped: Vec<OperatorId>,
    /// Choices of how the screen looks, as they are kept on the disk.
    pub(crate) preferences: BTreeMap<&'static str, String>,
    /// Prints that haven't come out for sure, as the disk has them; `None` when one of them went on.
    pub(crate) open_prints: RefCell<Option<Vec<crate::view::PrintView>>>,
    /// Whether an act put something into the print queue that nobody has looked at.
    pub(crate) is_print_new: bool,
    pub(crate) operator: Option<Operator>,
    /// Whoever is signed in has gone for a moment.
    pub(crate) is_locked: bool,
    /// Customers work this till themselves.
    pub(crate) serving: Option<crate::self_checkout::Serving>,
    /// When somebody was at the till last (milliseconds since 1970, UTC).
    pub(crate) last_act_ms: i64,
    /// Who allows the act that is being carried out, beside whoever is signed in.
    pub(crate) approval: RefCell<Option<Approval>>,
    /// The act the next badge approves, and until when (milliseconds since 1970, UTC).
    pub(crate) awaiting: Option<(Action, i64)>,
    /// What whoever is signed in has looked through since they did.
    pub(crate) has_read: BTreeSet<&'static str>,
    /// What has to be recorded together with the act that is being carried out.
    pub(crate) beside: RefCell<Beside>,
    /// The same, sealed: it stands before the record that is stored next.
    pub(crate) ahead: Vec<SealedTransaction>,
    pub(crate) basket: Option<Basket>,
    /// The receipt that is open for a return.
    pub(crate) returning: Option<crate::returns::Returning>,
    /// What is open while articles come back whose receipt this till doesn't know.
    pub(crate) returning_article: Option<crate::returns::article::ReturningArticle>,
    /// The order that is open for a return.
    pub(crate) returning_order: Option<crate::returns::order::ReturningOrder>,
    /// Orders that were looked for, to be opened for a return.
    pub(crate) orders_found: Option<crate::returns::found::OrdersFound>,
    /// What the hub was asked to hold of orders in the basket.
    pub(crate) claims: std::collections::BTreeMap<uuid::Uuid, crate::returns::claim::Claim>,
    pub(crate) is_recovered: bool,
    pub(crate) recent_scans: RecentScans,
    pub(crate) paid: Option<crate::view::SaleView>,
    pub(crate) printing: Option<i64>,
    pub(crate) device_states: BTreeMap<String, DeviceState>,
    pub(crate) drawer: DrawerState,
    pub(crate) drawer_watch: crate::till::DrawerWatch,
    /// The till as it was last looked at.
    pub(crate) till_watch: RefCell<crate::till::TillWatch>,
    pub(crate) drawer_requests: u64,
    pub(crate) disk: crate::view::DiskState,
    pub(crate) is_copy_failing: bool,
    pub(crate) events: Vec<Event>,
    pub(crate) electronic: Option<Box<dyn crate::ElectronicReceipts>>,
    /// The exchange with the hub, if there is one.
    pub(crate) exchanging: crate::exchange::Exchanging,
    /// Orders that wait here for their customers.
    pub(crate) orders: crate::orders::Orders,
    /// What a courier carries of them.
    pub(crate) parcels: crate::parcels::Parcels,
    /// What is at hand beside the basket.
    pub(crate) counter: crate::counter::Counter,
}

impl Workstation {
    /// Opens the workstation: begins its journal if it is new, brings the open basket back, and asks about prints that a stop
    /// interrupted.
    ///
    /// # Errors
    /// When the data directory belongs to another workstation, or the disk refuses.
    pub fn open(parts: Parts) -> Result<Workstation, Problem> {
        let Parts { database, store, workstation, country, devices, clock, chance, device_secret, options, .. } = parts;
        let (program, own_wording, mut warnings) = (parts.program, parts.own_wording, parts.warnings);
        let (refill, new_rules) = (parts.refill, parts.new_rules);
        let key = DeviceKey::from_secret(device_secret);
        let chosen = database.setting("language").map_err(Problem::from_database)?;
        let tag = chosen.unwrap_or_else(|| options.language.clone());
        let catalog = catalog_of(&tag, &own_wording, &mut warnings)?;
        let paper = catalog_of(&store.language, &own_wording, &mut warnings)?.for_paper();
        let device_states = devices.roles().into_iter().map(|(role, _)| (role, DeviceState::Absent)).collect();
        let head = database.journal_head().map_err(Problem::from_database)?;
        let preferences = crate::preferences::kept(&database)?;
        let promotions = crate::pricing::Promotions::read(&database).unwrap_or_default();
        let mut opened = Workstation {
            promotions,
            basket: database.open_basket().map_err(Problem::from_database)?,
            operators: database.operators().map_err(Problem::from_database)?,
            purchases: None,
            stopped: database.operators_stopped().map_err(Problem::from_database)?,
            database,
            store,
            workstation,
            country,
            catalog,
            paper,
            devices,
            clock,
            chance,
            device_secret,
            chosen: options.clone(),
            options,
            own_wording,
            customer_paper: RefCell::default(),
            warnings,
            key,
            program: program.clone(),
            refill,
            new_rules,
            credentials: Vec::new(),
            recoveries: Vec::new(),
            head,
            preferences,
            open_prints: RefCell::new(None),
            is_print_new: false,
            timeline: None,
            next_timeline: None,
            clock_jump: None,
            operator: None,
            returning: None,
            returning_article: None,
            returning_order: None,
            orders_found: None,
            claims: std::collections::BTreeMap::new(),
            is_locked: false,
            serving: None,
            last_act_ms: 0,
            approval: RefCell::default(),
            awaiting: None,
            has_read: BTreeSet::new(),
            beside: RefCell::default(),
            ahead: Vec::new(),
            is_recovered: false,
            recent_scans: RecentScans::default(),
            paid: None,
            printing: None,
            device_states,
            drawer: DrawerState::Unknown,
            drawer_watch: crate::till::DrawerWatch::default(),
            till_watch: RefCell::default(),
            drawer_requests: 0,
            disk: crate::view::DiskState::Fine,
            is_copy_failing: false,
            events: Vec::new(),
            electronic: None,
            exchanging: crate::exchange::Exchanging::default(),
            orders: crate::orders::Orders::default(),
            parcels: crate::parcels::Parcels::default(),
            counter: crate::counter::Counter::default(),
        };
        opened.timeline = opened.last_timeline()?;
        opened.begin(&program)?;
        opened.keep_credentials()?;
        opened.load_recoveries()?;
        opened.record_recoveries()?;
        opened.keep_chain_rules()?;
        opened.load_counter()?;
        opened.read_orders()?;
        for job in opened.database.interrupted_prints_to_unknown().map_err(Problem::from_database)? {
            opened.print_changed(job)?;
        }
        if let Some(basket) = &opened.basket {
            opened.is_recovered = true;
            opened.events.push(Event::BasketRecovered { lines: basket.lines.len() });
        }
        opened.show_welcome();
        Ok(opened)
    }

    pub(crate) fn begin(&mut self, program: &str) -> Result<(), Problem> {
        let public_key = self.key.public();
        match self.database.workstation().map_err(Problem::from_database)? {
            Some(known) if known.id != self.workstation => {
                Err(Refusal::new("other-workstation").text("workstation", known.id.to_string()).into())
            }
            Some(known) if known.store.country != self.store.country => {
                Err(Refusal::new("other-country").text("country", known.store.country).into())
            }
            Some(known) if known.public_key != public_key => Err(Refusal::new("device-key-changed").into()),
            Some(known) if known.store != self.store => {
                self.database.put_store(&self.store).map_err(Problem::from_database)
            }
            Some(_) => Ok(()),
            None => {
                let (id, store, begun) = (self.workstation.clone(), self.store.clone(), self.clock.now());
                let row = database::Workstation { id, store, public_key, begun };
                self.database.begin(&row).map_err(Problem::from_database)?;
                Ok(())
            }
        }?;
        if self.head.number == 0 {
            // A stop between the two writes of the first start is mended at the next one.
            let public_key = public_key.iter().map(|byte| format!("{byte:02x}")).collect();
            self.record(TransactionEvent::Begun { public_key, program: program.to_owned() })?;
        }
        self.go_on_in_another_series()
    }

    /// Before anything else a journal that was restored, or begun anew after damage, says so: from there on its receipts are
    /// numbered in another series.
    fn go_on_in_another_series(&mut self) -> Result<(), Problem> {
        let Some(continued) = self.database.continuation().map_err(Problem::from_database)? else { return Ok(()) };
        let series = continued.series.clone();
        self.record(TransactionEvent::Continued(continued))?;
        self.head.series = Some(series);
        Ok(())
    }

    /// Does what a person asks. On a refusal nothing has changed.
    pub fn handle(&mut self, action: Action) -> Result<Reply, Problem> {
        let answer = self.act(action);
        self.follow_up();
        answer
    }

    /// The same without what can wait until the person has the answer: see [`follow_up`](Workstation::follow_up).
    pub(crate) fn act(&mut self, action: Action) -> Result<Reply, Problem> {
        if !matches!(action, Action::View {}) {
            self.somebody_is_here();
            self.drawer_is_minded();
        }
        let may = self.check_not_locked(&action).and_then(|()| self.check_customer_may(&action));
        let answer = may.and_then(|()| self.carry_out_with_vouchers(action));
        let answer = match (self.settle_beside(answer.is_ok()), answer) {
            (Err(problem), Ok(_)) => Err(problem),
            (_, answer) => answer,
        };
        self.tell_of_call();
        if self.mend()? && answer.is_err() {
            return Err(Refusal::new("data-recovered").into());
        }
        answer
    }

    /// Sends what an act has put into the print queue to the printer. The act is done and durable, so trouble here is told, never
    /// returned as if that had failed; the next tick tries again.
    pub(crate) fn follow_up(&mut self) {
        if std::mem::take(&mut self.is_print_new) {
            let outcome = self.tick_prints();
            if let Err(problem) = outcome {
                self.trouble(&problem);
            }
        }
    }

    /// Takes in what a device reports.
    pub fn device_event(&mut self, event: DeviceEvent) -> Result<(), Problem> {
        match event {
            DeviceEvent::Printer(event) => self.on_printer(event)?,
            DeviceEvent::Drawer(event) => self.on_drawer(event),
            DeviceEvent::Scanner(event) => self.on_scanner(event),
            DeviceEvent::Display(event) => self.on_display(event),
            DeviceEvent::Terminal(event) => self.on_terminal(event)?,
        }
        self.mend().map(|_| ())
    }

    /// Once a second or so: tries what waits.
    pub fn tick(&mut self) -> Result<(), Problem> {
        self.try_disk();
        self.lock_if_alone()?;
        self.tick_self_checkout()?;
        self.fold_in_passing();
        self.look_at_drawer()?;
        self.ask_terminal_by_itself();
        self.tick_prints()
    }

    fn tick_prints(&mut self) -> Result<(), Problem> {
        let pumped = self.pump_prints();
        if self.mend()? { Ok(()) } else { pumped }
    }

    /// What happened since this was last asked, in order.
    pub fn take_events(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// Tells about a problem that no answer can carry.
    pub(crate) fn trouble(&mut self, problem: &Problem) {
        let text = self.words(problem);
        self.events.push(Event::Trouble { code: problem.code().to_owned(), text });
    }

    /// The sentence for a problem, in the language of the screen.
    pub fn words(&self, problem: &Problem) -> String {
        let words = crate::texts::problem(problem, &self.catalog, self.country.currency);
        match problem {
            Problem::Refused(refusal) if !refusal.may_approve.is_empty() => {
                let names = refusal.may_approve.iter().map(|role| self.role_name(role)).collect::<Vec<_>>().join(" / ");
                let may = self.catalog.format("refusals-may-approve", &[("who", Value::Text(&names))]);
                [words, may].join(" ")
            }
            _ => words,
        }
    }

    /// What people call a role.
    pub fn role_name(&self, role: &RoleId) -> String {
        match self.options.roles.get(role).and_then(|role| role.name.clone()) {
            Some(name) => name,
            None => crate::texts::role(role, &self.catalog),
        }
    }

    /// Whether somebody with this staff number can sign in.
    pub fn knows(&self, operator: &OperatorId) -> bool {
        self.operators.iter().any(|known| known.id == *operator)
    }

    /// Whether a document is on its way to the printer.
    pub fn is_printing(&self) -> bool {
        self.printing.is_some()
    }

    /// The country this workstation sells in.
    pub fn country(&self) -> &Country {
        &self.country
    }

    /// The language of the screen.
    pub fn language(&self) -> &str {
        self.catalog.tag()
    }

    /// The next journal record for what happened.
    pub(crate) fn next_transaction(&mut self, event: TransactionEvent) -> Transaction {
        self.seal_beside();
        self.plain_transaction(event)
    }

    /// The same without what has to be recorded before it.
    pub(crate) fn plain_transaction(&mut self, event: TransactionEvent) -> Transaction {
        let now = self.clock.now();
        Transaction {
            number: self.head.number + 1 + self.ahead.len() as u64,
            id: self.chance.id(now),
            store: self.store.id.clone(),
            workstation: self.workstation.clone(),
            at: now,
            clock: self.clock_note(now),
            till: self.own_till(),
            event,
        }
    }

    pub(crate) fn seal(&self, transaction: Transaction) -> SealedTransaction {
        let previous = self.ahead.last().map_or(self.head.hash, |last| last.record().hash);
        SealedTransaction::new(transaction, previous, &self.key)
    }

    /// Moves the journal's head after a durable write.
    pub(crate) fn advance(&mut self, sealed: &Sealed, receipt: Option<u64>) {
        self.head.number = sealed.number;
        self.head.hash = sealed.hash;
        self.ahead.clear();
        self.timeline = self.next_timeline.take().or(self.timeline);
        self.head.receipt = receipt.unwrap_or(self.head.receipt);
        self.written();
    }

    /// Records what happened, with nothing else in the write.
    pub(crate) fn record(&mut self, event: TransactionEvent) -> Result<(), Problem> {
        self.write(event, None, None, false).map(|_| ())
    }

    pub(crate) fn record_closing_basket(&mut self, event: TransactionEvent) -> Result<(), Problem> {
        self.write(event, None, None, true).map(|_| ())
    }

    pub(crate) fn record_with_print(
        &mut self,
        event: TransactionEvent,
        print: NewPrint,
        drawer: Option<DrawerReason>,
    ) -> Result<i64, Problem> {
        Ok(self.write(event, Some(print), drawer, false)?.unwrap_or_default())
    }

    pub(crate) fn write(
        &mut self,
        event: TransactionEvent,
        print: Option<NewPrint>,
        drawer: Option<DrawerReason>,
        closes_basket: bool,
    ) -> Result<Option<i64>, Problem> {
        let transaction = self.next_transaction(event);
        let sealed = self.seal(transaction);
        let draft = self.database.draft(sealed.clone());
        let recorded = self.store(Record { draft, stock: Vec::new(), print, drawer, closes_basket })?;
        self.advance(sealed.record(), None);
        Ok(recorded.print_job)
    }

    /// Stores an act. After a disk that failed in the middle, the journal itself tells whether it is there: nothing is stored
    /// twice, and nothing that is stored is called lost.
    pub(crate) fn store(&self, record: Record) -> Result<Recorded, Problem> {
        let hash = record.draft.record().hash;
        match self.database.record_after(self.drafts_ahead(), record) {
            Ok(recorded) => Ok(recorded),
            Err(error) => match self.database.journal_head() {
                Ok(head) if head.hash == hash => Ok(Recorded { print_job: None }),
                _ => Err(Problem::from_database(error)),
            },
        }
    }

    pub(crate) fn operator_name(&self, id: &OperatorId) -> String {
        self.operators
            .iter()
            .find(|operator| operator.id == *id)
            .map_or_else(|| id.to_string(), |operator| operator.name.clone())
    }

    /// The number of a receipt of this journal as printed.
    pub(crate) fn label(&self, receipt: u64) -> Result<String, Problem> {
        let series = self.database.series_of(receipt).map_err(Problem::from_database)?;
        Ok(retail::receipt_label(&self.workstation, series.as_ref(), receipt))
    }

    /// Everything the screen shows.
    pub fn view(&self) -> Result<View, Problem> {
        self.build_view()
    }
}

pub(crate) fn catalog_of(
    tag: &str,
    own_wording: &[MessageFile],
    warnings: &mut Vec<String>,
) -> Result<Catalog, Problem> {
    let catalog = Catalog::load(tag, own_wording).or_else(|error| {
        warnings.push(error.to_string());
        Catalog::load("en", own_wording)
    });
    let catalog = catalog.map_err(|error| Problem::Broken { code: "no-language", detail: error.to_string() })?;
    for problem in catalog.problems() {
        let problem = problem.to_string();
        if !warnings.contains(&problem) {
            warnings.push(problem);
        }
    }
    Ok(catalog)
}

impl Problem {
    /// The stable code of the refusal or failure.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::Refused(refusal) => refusal.code,
            Problem::Broken { code, .. } => code,
        }
    }

    pub(crate) fn from_database(error: DatabaseError) -> Problem {
        Problem::Broken { code: error.key(), detail: error.to_string() }
    }
}
