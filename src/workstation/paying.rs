//! Taking money. The sale is one durable write; only after it does anything say "paid", print or open.

use crate::{Problem, Reply, Workstation};
use database::{DrawerReason, NewPrint, PrintDocument, Record};
use documents::ReceiptFacts;
use hardware::Ticket;
use retail::{Act, Basket, Deed, Money, Refusal, Right, Sale, Settlement, Tender, TenderKind, TransactionEvent};
use uuid::Uuid;

impl Workstation {
    pub(crate) fn tender(
        &mut self,
        tender: Tender,
        meant_for: Option<Uuid>,
        due: Option<Money>,
    ) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        self.claim_open_returns()?;
        if let (Some(meant_for), Some(paid)) = (meant_for, &self.paid)
            && paid.id == meant_for
        {
            return Ok(Reply::Paid { sale: paid.clone() }); // the second of two quick taps
        }
        let basket = self.open_basket()?;
        if tender.payment.is_none() {
            self.check_not_in_payment(basket.id)?;
        }
        self.check_age_was_looked_at(basket)?;
        if meant_for.is_some_and(|id| id != basket.id) {
            return Err(Refusal::new("amount-changed").into());
        }
        let day = self.today();
        let owed = basket.due(&self.country, day)?;
        let owed = if tender.kind == TenderKind::Cash { owed.cash } else { owed.exact };
        if due.is_some_and(|due| due != owed) {
            return Err(Refusal::new("amount-changed").into());
        }
        if !basket.returns.is_empty() {
            self.check_returns(basket, &tender)?;
        }
        if tender.payment.is_none() {
            self.check_orders(basket)?;
            self.check_vouchers_held(basket)?;
            self.check_coupons_held(basket)?;
        }
        let mut basket = basket.clone();
        basket.is_totalled = true;
        basket.operator = operator.id; // whoever takes the money answers for the sale
        match basket.tender(tender, &self.country, day)? {
            Some(settlement) => self.finish(basket, settlement),
            None => {
                let view = self.basket_view(&basket)?;
                self.save_basket(&basket)?;
                self.show_due(&view);
                self.basket = Some(basket);
                Ok(Reply::Tendered { basket: view })
            }
        }
    }

    /// Refuses a tender that couldn't be taken, before anything else is done about it.
    pub(crate) fn check_tender(&self, basket: &Basket, tender: &Tender) -> Result<(), Problem> {
        self.check_age_was_looked_at(basket)?;
        self.check_orders(basket)?;
        self.check_vouchers_held(basket)?;
        self.check_coupons_held(basket)?;
        if !basket.returns.is_empty() {
            self.check_returns(basket, tender)?;
        }
        let mut paid = basket.clone();
        if paid.tender(tender.clone(), &self.country, self.today())?.is_some() {
            self.check_coupons_unused(&paid)?;
        }
        Ok(())
    }

    /// The customer is told the total.
    pub(crate) fn show_total(&mut self) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.claim_open_returns()?;
        let mut basket = self.open_basket()?.clone();
        if !basket.is_totalled {
            basket.is_totalled = true;
            self.save_basket(&basket)?;
            self.basket = Some(basket);
        }
        Ok(Reply::Done {})
    }

    pub(crate) fn remove_tender(&mut self, index: usize) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let mut basket = self.open_basket()?.clone();
        let removed = basket.remove_tender(index)?;
        let back = Some(removed.amount);
        let act = Act::new(Deed::TenderRemoved, Some(operator.id));
        self.answer_for(Act { basket: Some(basket.id), amount: back, after_total: true, ..act });
        let kept = self.keep(basket, None)?;
        self.voucher_taken_back(&removed);
        Ok(kept)
    }

    /// Finishes the sale: lines, tenders, stock, journal record, print job and drawer in one write.
    fn finish(&mut self, mut basket: Basket, settlement: Settlement) -> Result<Reply, Problem> {
        self.check_coupons_unused(&basket)?;
        let receipt = self.head.receipt + 1;
        let promotions = self.taking_part(&basket);
        let codes = self.draw_codes(&mut basket);
        let handed_over = basket.handed_over.clone();
        let sale = basket.settle_on(self.today(), settlement, receipt, self.clock.now(), &self.country)?;
        let sale = sale.with_promotions(promotions).in_series(self.head.series.clone()).on_day(self.business_day());
        let touches_cash = sale.touches_cash();
        let mut view = self.sale_view(&sale, None, None);
        let stock = sale.stock_movements();
        let transaction = self.next_transaction(TransactionEvent::Sale(Box::new(sale)));
        let sealed = self.seal(transaction);
        // While the ticket is made the database makes the record ready.
        let draft = self.database.draft(sealed.clone());
        let TransactionEvent::Sale(sale) = &sealed.transaction().event else { unreachable!("a sale was sealed") };
        let document = PrintDocument::Receipt { receipt };
        let ticket = self.receipt_ticket(sale, None);
        let is_printed = !sale.is_paper_on_request;
        // The codes stand on paper only.
        let paper = || ticket_json(&self.with_vouchers(ticket.clone(), sale, &codes));
        let print = is_printed.then(|| NewPrint { document, ticket_json: paper() });
        let recorded = self.store(Record {
            draft,
            stock,
            print,
            drawer: touches_cash.then_some(DrawerReason::Sale),
            closes_basket: true,
        })?;
        self.advance(sealed.record(), Some(receipt));
        self.basket = None;
        self.basket_left();
        self.orders_paid(&handed_over)?;
        self.returning = None;
        (self.returning_article, self.returning_order) = (None, None);
        self.claims.retain(|_, claim| !claim.is_of(view.id));
        self.is_recovered = false;
        view.print_job = recorded.print_job;
        view.electronic = self.offer_receipt(&ticket, &view);
        self.paid = Some(view.clone());
        if touches_cash {
            self.kick_drawer();
        }
        if is_printed {
            self.queued(recorded.print_job, document);
        }
        self.show_paid(&view);
        Ok(Reply::Paid { sale: view })
    }

    /// The receipt of a sale in the language its customer asked for, and in the store's where the law asks for that; a copy says so.
    pub(crate) fn receipt_ticket(&self, sale: &Sale, copy: Option<u32>) -> Ticket {
        let facts = ReceiptFacts {
            sale,
            store: &self.store,
            workstation: &self.workstation,
            operator_name: &self.operator_name(&sale.operator),
            country: &self.country,
            copy,
        };
        let language = sale.language.as_deref();
        self.in_customers_language(language, |catalog| documents::receipt_for_customer(&facts, &self.paper, catalog))
    }
}

/// A ticket as it is stored with its print job.
pub(crate) fn ticket_json(ticket: &Ticket) -> String {
    serde_json::to_string(ticket).expect("a ticket has only text and numbers")
}
