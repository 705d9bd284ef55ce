//! A receipt without prices, for somebody who is given the goods: its code leads to the sale.

use crate::paying::ticket_json;
use crate::{Problem, Reply, Workstation};
use database::{NewPrint, PrintDocument, Slip};
use documents::GiftFacts;
use retail::{LineId, Refusal, Right, TransactionEvent};

/// What ends the code of a gift receipt.
const GIFT_MARK: &str = "-G";

impl Workstation {
    pub(crate) fn gift_receipt(&mut self, receipt: Option<u64>, lines: &[LineId]) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let receipt = match receipt.or_else(|| self.paid.as_ref().map(|paid| paid.receipt)) {
            Some(receipt) => receipt,
            None => return Err(Refusal::new("receipt-unknown").text("receipt", "").into()),
        };
        let sale = self.sale(receipt)?;
        if let Some(slip) = self.database.voided_by(receipt).map_err(Problem::from_database)? {
            return Err(Refusal::new("already-voided").text("slip", self.label(slip)?).into());
        }
        let is_meant = |id: LineId| lines.is_empty() || lines.contains(&id);
        if lines.iter().any(|id| !sale.lines.iter().any(|line| line.id == *id)) {
            return Err(Refusal::new("line-gone").into());
        }
        let chosen: Vec<LineId> = sale.lines.iter().map(|line| line.id).filter(|id| is_meant(*id)).collect();
        let code = format!("{}{GIFT_MARK}", self.label(receipt)?);
        let facts = GiftFacts { sale: &sale, lines: &chosen, store: &self.store, code: &code };
        let language = sale.language.as_deref();
        let ticket = self.in_customers_language(language, |catalog| documents::gift_receipt(&facts, catalog));
        let document = PrintDocument::Slip(Slip::Gift);
        let print = NewPrint { document, ticket_json: ticket_json(&ticket) };
        let event = TransactionEvent::GiftReceipt { operator: operator.id, receipt, lines: chosen };
        let job = self.record_with_print(event, print, None)?;
        self.queued(Some(job), document);
        Ok(Reply::Printing { job })
    }
}

/// The receipt's own code in that of a gift receipt.
pub(crate) fn without_gift_mark(code: &str) -> &str {
    code.strip_suffix(GIFT_MARK).unwrap_or(code)
}
