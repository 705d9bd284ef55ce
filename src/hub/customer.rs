//! Customers: merged from every channel, and forgotten when they ask for it.

use crate::Refused;
use protocol::{Channel, Consent, Customer, CustomerChange, CustomerField, Purchases};
use retail::Moment;
use uuid::Uuid;

/// The customers. Each belongs to a company, whose tills alone may know of them.
pub trait CustomerStorage {
    /// Merges customers in: what is said replaces what was, answers to "may we write to you?" are only ever added.
    fn put_customers(&self, legal_entity: &str, customers: &[Customer], now: Moment) -> Result<(), Refused>;

    /// One customer, as merged.
    fn customer(&self, id: Uuid) -> Result<Customer, Refused>;

    /// Customers of a company whose name, e-mail address or telephone number has this in it, at most so many.
    fn find_customers(&self, legal_entity: &str, words: &str, limit: usize) -> Result<Vec<Customer>, Refused>;

    /// What a customer of a company bought last, wherever that was.
    fn purchases(&self, legal_entity: &str, customer: Uuid) -> Result<Purchases, Refused>;

    /// Forgets a customer: their entry goes from every till, and the records they came in keep their hashes only.
    fn erase_customer(&self, id: Uuid, now: Moment) -> Result<(), Refused>;
}

/// What is known of a customer with what is said of them: what is said replaces what was, unless it says nothing; answers are added,
/// each once; points are the hub's own and stay.
pub(crate) fn merged(known: Option<&Customer>, said: &Customer) -> Customer {
    let Some(known) = known else {
        let consents = in_order(said.consents.clone());
        return Customer { points: None, consents, ..said.clone() };
    };
    let newer = |said: &String, known: &String| if said.is_empty() { known.clone() } else { said.clone() };
    Customer {
        id: known.id,
        name: newer(&said.name, &known.name),
        email: newer(&said.email, &known.email),
        phone: newer(&said.phone, &known.phone),
        address: said.address.clone().or_else(|| known.address.clone()),
        group: newer(&said.group, &known.group),
        language: newer(&said.language, &known.language),
        consents: in_order(known.consents.iter().chain(&said.consents).cloned().collect()),
        points: known.points,
    }
}

/// Without what was taken away.
pub(crate) fn cleared(mut customer: Customer, fields: &[CustomerField]) -> Customer {
    for field in fields {
        match field {
            CustomerField::Email => customer.email.clear(),
            CustomerField::Phone => customer.phone.clear(),
            CustomerField::Address => customer.address = None,
            CustomerField::Group => customer.group.clear(),
            CustomerField::Language => customer.language.clear(),
        }
    }
    customer
}

/// What is left of a change when more was said before it could be read: what it took away, unless that was said again, and its answers.
pub(crate) fn overtaken(change: CustomerChange, later: &Customer) -> CustomerChange {
    let is_still_gone = |field: &CustomerField| match field {
        CustomerField::Email => later.email.is_empty(),
        CustomerField::Phone => later.phone.is_empty(),
        CustomerField::Address => later.address.is_none(),
        CustomerField::Group => later.group.is_empty(),
        CustomerField::Language => later.language.is_empty(),
    };
    let every = [
        CustomerField::Email,
        CustomerField::Phone,
        CustomerField::Address,
        CustomerField::Group,
        CustomerField::Language,
    ];
    let customer = Customer { name: String::new(), ..cleared(change.customer, &every) };
    CustomerChange { customer, cleared: change.cleared.into_iter().filter(is_still_gone).collect() }
}

/// Answers by channel, list and time, each once; of two at one moment the refusal is the last.
fn in_order(mut consents: Vec<Consent>) -> Vec<Consent> {
    let moment = |consent: &Consent| consent.at.parse::<Moment>().map_or(i64::MIN, |at| at.utc_ms);
    consents.sort_by(|one, other| {
        let place = |consent: &Consent| (consent.channel, consent.list.clone(), moment(consent), !consent.is_given);
        place(one).cmp(&place(other)).then_with(|| one.cmp(other))
    });
    consents.dedup();
    consents
}

/// Whether a customer may be written to: the latest answer holds, of two at one moment the refusal. An answer for a list stands above one
/// for all.
pub fn has_agreed(customer: &Customer, channel: Channel, list: &str) -> bool {
    latest_answer(customer, channel, list).unwrap_or(false)
}

/// Whether a customer said that they don't want to be written to. Who said nothing hasn't.
pub fn has_refused(customer: &Customer, channel: Channel, list: &str) -> bool {
    latest_answer(customer, channel, list) == Some(false)
}

fn latest_answer(customer: &Customer, channel: Channel, list: &str) -> Option<bool> {
    let of = |list: &str| {
        let answers = customer.consents.iter().filter(|consent| consent.channel == channel && consent.list == list);
        in_order(answers.cloned().collect()).last().map(|consent| consent.is_given)
    };
    of(list).or_else(|| of(""))
}
