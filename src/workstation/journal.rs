//! Looking through the journal, and at what stands out in it, with what happened around each record.

use crate::{Problem, Reply, Workstation};
use database::{JournalFacts, JournalQuery};
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use retail::{Act, Date, Deed, Moment, Money, OperatorExceptions, OperatorId, Refusal, Right, TenderKind, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Records of a page unless another number is asked for.
const PAGE_RECORDS: usize = 50;
/// Records shown before and after one.
const AROUND: u64 = 5;
/// Days of exceptions unless others are asked for.
const EXCEPTION_DAYS: i64 = 7;

/// What the records are to be; everything given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct FindJournal {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// Kinds of records: `sale`, `no-sale`, `line-void`, `approved`; all if empty.
    pub kinds: Vec<String>,
    /// Who did it, or allowed it.
    pub operator: Option<OperatorId>,
    /// The least amount, in minor units.
    pub amount_min: Option<Money>,
    /// The greatest amount; the same as the least one for exactly that.
    pub amount_max: Option<Money>,
    /// SKU, barcode or words of an article's name.
    pub article: Option<String>,
    /// How something of it was paid, or paid back.
    pub tender: Option<TenderKind>,
    /// The number of a receipt it is about.
    pub receipt: Option<u64>,
    /// Words it says: a reason, a name.
    pub text: Option<String>,
    /// To page on: what `older` of the page before said.
    pub before: Option<u64>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// A journal record in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JournalEntryView {
    /// Its number.
    pub number: u64,
    /// When, as the clock showed it.
    pub at: Moment,
    /// What happened.
    pub kind: String,
    /// Who did it.
    pub operator: Option<OperatorId>,
    /// Their name.
    pub operator_name: String,
    /// Who allowed it.
    pub approver: Option<OperatorId>,
    /// Their name.
    pub approver_name: String,
    /// What it is worth.
    pub amount: Option<Money>,
    /// The receipt it is about.
    pub receipt: Option<u64>,
    /// The same as printed.
    pub label: String,
    /// What it says in words.
    pub text: String,
    /// Whether it was done to a basket whose total had been told.
    pub after_total: bool,
}

/// What stands out from one day to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExceptionsView {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Everybody, by staff number.
    pub operators: Vec<OperatorExceptions>,
}

impl Workstation {
    pub(crate) fn find_journal(&mut self, asked: FindJournal) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadJournal)?;
        for text in [&asked.text, &asked.article].into_iter().flatten() {
            if text.chars().count() > SEARCH_CHARS_MAX {
                return Err(Refusal::new("search-too-long").number("max", SEARCH_CHARS_MAX as i64).into());
            }
        }
        if asked.before.is_none() {
            self.note_reading(&operator.id, "journal");
        }
        let limit = asked.limit.unwrap_or(PAGE_RECORDS).clamp(1, RESULTS_MAX);
        let query = JournalQuery {
            from: asked.from,
            to: asked.to,
            kinds: asked.kinds,
            operator: asked.operator,
            amount_min: asked.amount_min,
            amount_max: asked.amount_max,
            article: asked.article.filter(|text| !text.trim().is_empty()),
            tender: asked.tender,
            receipt: asked.receipt,
            text: asked.text.filter(|text| !text.trim().is_empty()),
        };
        let page = self.database.find_journal(&query, asked.before, limit).map_err(Problem::from_database)?;
        let mut entries = Vec::new();
        for number in page.numbers {
            entries.extend(self.journal_entries(number, 1)?);
        }
        Ok(Reply::Journal { entries, older: page.older })
    }

    pub(crate) fn show_journal(&mut self, number: u64) -> Result<Reply, Problem> {
        self.allowed(Right::ReadJournal)?;
        let gone = || Refusal::new("record-unknown").number("record", i64::try_from(number).unwrap_or(i64::MAX));
        let record = self.transactions(number, 1)?.pop().filter(|record| record.number == number).ok_or_else(gone)?;
        let first = number.saturating_sub(AROUND).max(1);
        let around = self.journal_entries(first, (number + AROUND - first + 1) as usize)?;
        Ok(Reply::JournalRecord { record: Box::new(record), around })
    }

    pub(crate) fn read_exceptions(&mut self, from: Option<Date>, to: Option<Date>) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::ReadExceptions)?;
        self.note_reading(&operator.id, "exceptions");
        let to = to.unwrap_or_else(|| self.today());
        let from = from.unwrap_or_else(|| to.plus_days(1 - EXCEPTION_DAYS));
        let acts = self.database.act_counts(from, to).map_err(Problem::from_database)?;
        let sales = self.database.sale_counts(from, to).map_err(Problem::from_database)?;
        let acts: Vec<_> = acts.into_iter().map(|act| (act.operator, act.kind, act.count, act.amount)).collect();
        let operators = retail::exceptions(&acts, &sales);
        Ok(Reply::Exceptions { report: Box::new(ExceptionsView { from, to, operators }) })
    }

    /// Who looked is recorded once for each time they sign in.
    pub(crate) fn note_reading(&mut self, operator: &OperatorId, what: &'static str) {
        if self.has_read.insert(what) {
            self.answer_for(Act::new(Deed::Read, Some(operator.clone())).text(what));
        }
    }

    fn transactions(&self, from: u64, limit: usize) -> Result<Vec<Transaction>, Problem> {
        let records = self.database.journal_records(from, limit).map_err(Problem::from_database)?;
        Ok(records.iter().filter_map(|record| serde_json::from_slice(&record.body).ok()).collect())
    }

    fn journal_entries(&self, from: u64, limit: usize) -> Result<Vec<JournalEntryView>, Problem> {
        self.transactions(from, limit)?.iter().map(|record| self.journal_entry(record)).collect()
    }

    fn journal_entry(&self, record: &Transaction) -> Result<JournalEntryView, Problem> {
        let facts = JournalFacts::of(record);
        let operator = Some(OperatorId(facts.operator)).filter(|operator| !operator.0.is_empty());
        let approver = facts.approver.map(OperatorId);
        let name = |who: &Option<OperatorId>| who.as_ref().map(|who| self.operator_name(who)).unwrap_or_default();
        Ok(JournalEntryView {
            number: record.number,
            at: record.at,
            kind: facts.kind,
            operator_name: name(&operator),
            approver_name: name(&approver),
            operator,
            approver,
            amount: facts.amount,
            receipt: facts.receipt,
            label: facts.receipt.map(|receipt| self.label(receipt)).transpose()?.unwrap_or_default(),
            text: facts.words.trim().to_owned(),
            after_total: facts.after_total,
        })
    }
}
