//! Damaged data are put right while the till sells: what happened is said on the screen until a manager has read it, and recorded.

use crate::view::AlertView;
use crate::{Problem, Reply, Workstation};
use database::{Credentials, DataFile, Database};
use language::{Catalog, Value};
use retail::{Mishap, Recovery, Refusal, Right, TransactionEvent};

/// Fills an empty catalogue with what the shop sells, if that is known.
pub type Refill = Box<dyn FnMut(&mut Database) -> Result<(), String> + Send>;

/// The setting that names the records of recoveries nobody has read yet.
const UNREAD: &str = "recoveries-unread";
/// Recoveries one act may need: each file once.
const RECOVERIES_MAX: usize = 3;

impl Workstation {
    /// Puts right what turned out to be damaged since this was last asked. Whether anything was.
    pub(crate) fn mend(&mut self) -> Result<bool, Problem> {
        let mut is_mended = false;
        for _ in 0..RECOVERIES_MAX {
            let Some(file) = self.database.take_damage() else { break };
            let secret = self.chance.secret();
            let mut seed = u32::from_be_bytes([secret[0], secret[1], secret[2], secret[3]]);
            let mut draw = || {
                seed = seed.wrapping_add(1);
                seed
            };
            let (key, now) = (self.key.public(), self.clock.now());
            self.database.recover(file, &key, now, &mut draw).map_err(Problem::from_database)?;
            match file {
                DataFile::Sales => self.go_on_after_recovery()?,
                // The shop may have to import its goods again; the banner says so.
                DataFile::Catalogue => _ = (self.refill)(&mut self.database),
                DataFile::Customers => {}
            }
            self.record_recoveries()?;
            is_mended = true;
        }
        if is_mended {
            self.renew_exchange();
        }
        Ok(is_mended)
    }

    /// The new `sales.db` gets what this thread still knows: people, the open basket, the journal's next step.
    fn go_on_after_recovery(&mut self) -> Result<(), Problem> {
        self.head = self.database.journal_head().map_err(Problem::from_database)?;
        let program = self.program.clone();
        self.begin(&program)?;
        for known in &self.credentials {
            let Credentials { operator, salt, verifier, .. } = known;
            self.database.put_operator(operator, salt, verifier).map_err(Problem::from_database)?;
        }
        if let Some(basket) = &self.basket {
            self.database.save_basket(basket).map_err(Problem::from_database)?;
        }
        self.printing = None;
        self.open_prints.replace(None);
        self.paid = None;
        Ok(())
    }

    /// Records what became of damaged data, and shows it.
    pub(crate) fn record_recoveries(&mut self) -> Result<(), Problem> {
        let recoveries = self.database.unrecorded_recoveries().map_err(Problem::from_database)?;
        if recoveries.is_empty() {
            return Ok(());
        }
        for recovery in recoveries {
            self.record(TransactionEvent::Recovered(recovery.clone()))?;
            self.recoveries.push((self.head.number, recovery));
        }
        self.keep_unread()?;
        self.database.recoveries_recorded().map_err(Problem::from_database)
    }

    fn keep_unread(&self) -> Result<(), Problem> {
        let numbers: Vec<String> = self.recoveries.iter().map(|(number, _)| number.to_string()).collect();
        self.database.put_setting(UNREAD, &numbers.join(" ")).map_err(Problem::from_database)
    }

    /// Reads again which recoveries nobody has read.
    pub(crate) fn load_recoveries(&mut self) -> Result<(), Problem> {
        let numbers = self.database.setting(UNREAD).map_err(Problem::from_database)?.unwrap_or_default();
        for number in numbers.split(' ').filter_map(|number| number.parse().ok()) {
            let record = self.database.journal_records(number, 1).map_err(Problem::from_database)?.pop();
            let transaction: Option<retail::Transaction> =
                record.and_then(|record| serde_json::from_slice(&record.body).ok());
            if let Some(TransactionEvent::Recovered(recovery)) = transaction.map(|transaction| transaction.event) {
                self.recoveries.push((number, recovery));
            }
        }
        Ok(())
    }

    /// A manager has read what is said under this id.
    pub(crate) fn acknowledge_alert(&mut self, id: &str) -> Result<Reply, Problem> {
        if id == "clock" && self.clock_jump.take().is_some() {
            return Ok(Reply::Done {}); // anybody may have looked at the clock
        }
        let number = id.parse().ok();
        let at = self.recoveries.iter().position(|(record, _)| Some(*record) == number);
        let at = at.ok_or_else(|| Refusal::new("alert-gone"))?;
        let operator = self.allowed(Right::ReadRecovery)?;
        let record = self.recoveries[at].0;
        self.record(TransactionEvent::RecoveryRead { operator: operator.id, record })?;
        self.recoveries.remove(at);
        self.keep_unread()?;
        Ok(Reply::Done {})
    }

    /// What has to be known and stays on the screen until it was read.
    pub(crate) fn alerts(&self) -> Vec<AlertView> {
        let alert = |(number, recovery): &(u64, Recovery)| AlertView {
            id: number.to_string(),
            code: words_of(recovery).to_owned(),
            text: recovery_text(recovery, &self.catalog),
        };
        self.recoveries.iter().map(alert).chain(self.clock_alert()).collect()
    }
}

/// Which sentence tells of a recovery.
fn words_of(recovery: &Recovery) -> &'static str {
    match (recovery.file.as_str(), recovery.mishap) {
        ("catalogue.db", _) => "recovered-catalogue",
        ("customers.db", _) => "recovered-customers",
        ("sales.db", Mishap::Copied) => "recovered-copied",
        ("sales.db", Mishap::KeyLost) => "recovered-key-lost",
        ("sales.db", _) if recovery.records == 0 => "recovered-nothing",
        ("sales.db", Mishap::Behind) => "recovered-behind",
        ("sales.db", _) => "recovered-sales",
        _ => "recovered-copy",
    }
}

/// What happened, what is back, what may be missing, and what to do.
fn recovery_text(recovery: &Recovery, catalog: &Catalog) -> String {
    let formats = catalog.formats();
    let until = recovery.until.map_or_else(String::new, |until| {
        let local = until.local();
        [formats.date(local.date), formats.time(local)].join(" ")
    });
    let count = |number: u64| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let arguments = [("sales", count(recovery.sales)), ("until", Value::Text(&until))];
    let mut parts = vec![catalog.format(&format!("problems-{}", words_of(recovery)), &arguments)];
    if recovery.unconnected > 0 {
        parts.push(catalog.format("problems-recovered-unconnected", &[("count", count(recovery.unconnected))]));
    }
    if let Some(folder) = &recovery.kept_in {
        parts.push(catalog.format("problems-recovered-kept", &[("folder", Value::Text(folder))]));
    }
    parts.join(" ")
}
