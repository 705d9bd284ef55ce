//! Papers of orders: pick tickets, labels of bags, and what is signed when an order is handed over.

use crate::paying::ticket_json;
use crate::{Problem, Reply, Workstation};
use database::{NewPrint, Order, PrintDocument, Slip};
use documents::{OrderFacts, ToFetch};
use hardware::Ticket;
use retail::{HandedOver, Quantity, Refusal, Right, TransactionEvent};
use uuid::Uuid;

pub(crate) fn facts(order: &Order) -> OrderFacts<'_> {
    OrderFacts { number: &order.number, name: &order.name, promised_at: order.promised_at, note: &order.note }
}

impl Workstation {
    /// Prints what is still to be fetched for orders.
    pub(crate) fn print_pick_ticket(&mut self, ids: &[Uuid]) -> Result<Reply, Problem> {
        self.allowed(Right::PickOrders)?;
        let orders = ids.iter().map(|id| self.open_order_of(*id)).collect::<Result<Vec<_>, _>>()?;
        if orders.is_empty() {
            return Err(Refusal::new("order-unknown").into());
        }
        let views = self.lines_to_fetch(&orders)?;
        let lines: Vec<ToFetch<'_>> = views
            .iter()
            .filter(|line| line.to_pick.amount() > 0)
            .map(|line| ToFetch {
                place: &line.place,
                shelf: if line.shelf.is_empty() { &line.category } else { &line.shelf },
                article: &line.article,
                quantity: line.to_pick,
            })
            .collect();
        let places: Vec<String> = (0..orders.len()).map(crate::picking::box_of).collect();
        let heads: Vec<(&str, OrderFacts<'_>)> =
            places.iter().map(String::as_str).zip(orders.iter().map(facts)).collect();
        let ticket = documents::pick_ticket(&heads, &lines, self.clock.now(), &self.paper);
        self.print_order_paper(&ticket, Slip::PickTicket)
    }

    pub(crate) fn print_bag_labels(&mut self, order: &Order, bags: u32) -> Result<Reply, Problem> {
        let ticket = documents::bag_labels(&facts(order), bags, &self.store, &self.paper);
        self.print_order_paper(&ticket, Slip::BagLabels)
    }

    fn print_order_paper(&mut self, ticket: &Ticket, slip: Slip) -> Result<Reply, Problem> {
        let document = PrintDocument::Slip(slip);
        let print = NewPrint { document, ticket_json: ticket_json(ticket) };
        let job = self.database.queue_print(print).map_err(Problem::from_database)?;
        self.queued(Some(job), document);
        Ok(Reply::Printing { job })
    }

    /// Records a hand-over together with the paper it is signed on.
    pub(crate) fn record_signed_hand_over(&mut self, order: &Order, handed: HandedOver) -> Result<(), Problem> {
        let parts = order.worked.parts_of(&handed);
        let lines: Vec<(&str, Quantity)> = parts
            .iter()
            .filter_map(|(id, amount)| {
                let line = order.line(*id)?;
                Some((line.name.as_str(), Quantity::new(*amount, line.quantity.unit())))
            })
            .collect();
        let operator = self.operator.as_ref().map(|operator| operator.name.clone()).unwrap_or_default();
        let proxy = handed.proxy.clone().unwrap_or_default();
        let who = (operator.as_str(), proxy.as_str(), self.clock.now());
        let ticket = documents::hand_over_slip(&facts(order), &lines, who, &self.store, &self.paper);
        let document = PrintDocument::Slip(Slip::HandOver);
        let print = NewPrint { document, ticket_json: ticket_json(&ticket) };
        let job = self.record_with_print(TransactionEvent::HandedOver(handed), print, None)?;
        self.queued(Some(job), document);
        Ok(())
    }
}
