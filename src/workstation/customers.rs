//! Customers: looked for, written down with what they agree to, and whom a basket is for. What is personal stays out of the journal.

use crate::texts::clean;
use crate::view::CustomerView;
use crate::{Problem, Reply, Workstation};
use database::{Channel, Consent, Customer, PostalAddress};
use retail::limits::{BUYER_CHARS_MAX, RESULTS_MAX, SEARCH_CHARS_MAX};
use retail::{BasketCustomer, Refusal, Right};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Which words a customer is asked with, as their answer keeps it: the `contact-ask-…` texts.
const ASKED_WITH: &str = "till-1";
/// Digits of a telephone number, at least.
const PHONE_DIGITS_MIN: usize = 5;

/// What is written down of a customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PutCustomer {
    /// Who is changed; a new one if missing.
    #[serde(default)]
    pub customer: Option<Uuid>,
    /// Their name.
    pub name: String,
    /// E-mail address; may be empty.
    #[serde(default)]
    pub email: String,
    /// Telephone number; may be empty.
    #[serde(default)]
    pub phone: String,
    /// Where parcels go; may be missing.
    #[serde(default)]
    pub address: Option<CustomerAddress>,
    /// What they answered to "may we write to you?"; a way nobody asked about keeps its answer.
    #[serde(default)]
    pub answers: Vec<ConsentAnswer>,
}

/// Where parcels of a customer go, in the store's country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomerAddress {
    /// Street and number.
    pub street: String,
    /// Postcode; empty where there are none.
    #[serde(default)]
    pub postcode: String,
    /// Town.
    pub town: String,
}

/// An answer to "may we write to you?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentAnswer {
    /// By which way.
    pub by: ConsentChannel,
    /// Yes or no.
    pub is_given: bool,
}

/// A way to reach a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentChannel {
    /// E-mail.
    Email,
    /// Telephone and text messages.
    Phone,
    /// Letters.
    Post,
}

/// What is known of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CustomerDetails {
    /// Their id.
    pub customer: Uuid,
    /// Their name.
    pub name: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// Telephone number; may be empty.
    pub phone: String,
    /// Where parcels go, if it is known.
    pub address: Option<CustomerAddress>,
    /// What they answered to "may we write to you?".
    pub answers: Vec<ConsentAnswer>,
}

impl ConsentChannel {
    const fn of(channel: Channel) -> ConsentChannel {
        match channel {
            Channel::Email => ConsentChannel::Email,
            Channel::Phone => ConsentChannel::Phone,
            Channel::Post => ConsentChannel::Post,
        }
    }

    const fn channel(self) -> Channel {
        match self {
            ConsentChannel::Email => Channel::Email,
            ConsentChannel::Phone => Channel::Phone,
            ConsentChannel::Post => Channel::Post,
        }
    }
}

impl Workstation {
    pub(crate) fn find_customers(&mut self, text: &str) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        if text.chars().count() > SEARCH_CHARS_MAX {
            return Err(Refusal::new("search-too-long").number("max", SEARCH_CHARS_MAX as i64).into());
        }
        let found = self.database.find_customers(text, RESULTS_MAX).map_err(Problem::from_database)?;
        self.note_reading(&operator.id, "customers");
        let as_of = self.source_as_of("customers");
        let view = |customer: database::Customer| CustomerView {
            points: self.database.customer_points(customer.id).unwrap_or_default(),
            points_as_of: as_of,
            customer: customer.id,
            name: customer.name,
            group: Some(customer.group).filter(|group| !group.is_empty()),
            contact: [customer.email, customer.phone].into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
        };
        Ok(Reply::Customers { customers: found.into_iter().map(view).collect() })
    }

    pub(crate) fn set_customer(&mut self, customer: Option<Uuid>) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let mut basket = self.open_basket()?.clone();
        let named = match customer {
            None => None,
            Some(id) => {
                let known = self.known_customer(id)?;
                let group = Some(known.group).filter(|group| !group.is_empty());
                Some(BasketCustomer { id, name: known.name, group })
            }
        };
        basket.set_customer(named)?;
        let reply = self.keep(basket, None)?;
        self.ask_purchases(customer)?;
        Ok(reply)
    }

    /// What is known of a customer.
    pub(crate) fn show_customer(&mut self, id: Uuid) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let known = self.known_customer(id)?;
        self.note_reading(&operator.id, "customers");
        Ok(Reply::Customer { customer: Box::new(details(known)) })
    }

    /// Writes a customer down, or what is new of one; the open basket is for them.
    pub(crate) fn put_customer(&mut self, put: &PutCustomer) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let (name, email, phone) = (clean(&put.name), clean(&put.email), clean(&put.phone));
        if name.is_empty() {
            return Err(Refusal::new("customer-name-missing").into());
        }
        let address = put.address.as_ref().map(|address| self.address(address)).transpose()?.flatten();
        let lines = address.iter().flat_map(|address| address.lines.iter().chain([&address.postcode, &address.town]));
        if [&name, &email, &phone].into_iter().chain(lines).any(|text| text.chars().count() > BUYER_CHARS_MAX) {
            return Err(Refusal::new("note-too-long").number("max", BUYER_CHARS_MAX as i64).into());
        }
        check_reach(&email, &phone)?;
        let reached = |by: ConsentChannel| match by {
            ConsentChannel::Email => !email.is_empty(),
            ConsentChannel::Phone => !phone.is_empty(),
            ConsentChannel::Post => address.is_some(),
        };
        if put.answers.iter().any(|answer| answer.is_given && !reached(answer.by)) {
            return Err(Refusal::new("customer-agreed-to-nothing").into());
        }
        let known = match put.customer {
            Some(id) => Some(self.known_customer(id)?),
            None => self.check_new([&email, &phone]).map(|()| None)?,
        };
        let id = known.as_ref().map_or_else(|| self.chance.id(self.clock.now()), |known| known.id);
        let group = known.as_ref().map(|known| known.group.clone()).unwrap_or_default();
        let consents = self.answered(known.map(|known| known.consents).unwrap_or_default(), &put.answers);
        let customer = Customer { id, name, email, phone, address, group, consents };
        self.database.put_customer(&customer).map_err(Problem::from_database)?;
        self.customer_written();
        match self.basket.as_ref().filter(|basket| !basket.is_being_paid()) {
            Some(_) => self.set_customer(Some(id)),
            None => Ok(Reply::Customer { customer: Box::new(details(customer)) }),
        }
    }

    pub(crate) fn known_customer(&self, id: Uuid) -> Result<Customer, Problem> {
        let known = self.database.customer(id).map_err(Problem::from_database)?;
        known.ok_or_else(|| Refusal::new("customer-unknown").into())
    }

    /// Nobody is written down twice: who is reached the same way is known already.
    fn check_new(&self, ways: [&String; 2]) -> Result<(), Problem> {
        for way in ways.into_iter().filter(|way| !way.is_empty()) {
            let found = self.database.find_customers(way, RESULTS_MAX).map_err(Problem::from_database)?;
            if let Some(known) = found.iter().find(|known| known.email == *way || known.phone == *way) {
                return Err(Refusal::new("customer-known").text("name", clean(&known.name)).text("way", way).into());
            }
        }
        Ok(())
    }

    /// An address with street and town, or none if nothing is said.
    fn address(&self, said: &CustomerAddress) -> Result<Option<PostalAddress>, Problem> {
        let [street, postcode, town] = [&said.street, &said.postcode, &said.town].map(|text| clean(text));
        if street.is_empty() && postcode.is_empty() && town.is_empty() {
            return Ok(None);
        }
        if street.is_empty() || town.is_empty() {
            return Err(Refusal::new("customer-address-part").into());
        }
        let (region, country) = (String::new(), self.country.code.clone());
        Ok(Some(PostalAddress { lines: vec![street], postcode, town, region, country }))
    }

    /// What was answered before, and what is answered now.
    fn answered(&self, before: Vec<Consent>, answers: &[ConsentAnswer]) -> Vec<Consent> {
        let is_asked = |consent: &Consent| answers.iter().any(|answer| answer.by.channel() == consent.channel);
        let now = answers.iter().map(|answer| Consent {
            channel: answer.by.channel(),
            is_given: answer.is_given,
            at: self.clock.now(),
            text_version: ASKED_WITH.to_owned(),
            source: ["till ", &self.workstation.0].concat(),
        });
        before.into_iter().filter(|consent| !is_asked(consent)).chain(now).collect()
    }
}

fn details(known: Customer) -> CustomerDetails {
    let address = known.address.map(|address| CustomerAddress {
        street: address.lines.join(", "),
        postcode: address.postcode,
        town: address.town,
    });
    let answer =
        |consent: &Consent| ConsentAnswer { by: ConsentChannel::of(consent.channel), is_given: consent.is_given };
    CustomerDetails {
        customer: known.id,
        name: known.name,
        email: known.email,
        phone: known.phone,
        address,
        answers: known.consents.iter().map(answer).collect(),
    }
}

/// An e-mail address or a telephone number that can't be one is refused; empty ones are unknown.
fn check_reach(email: &str, phone: &str) -> Result<(), Refusal> {
    let is_email = |email: &str| {
        let parts = email.split_once('@');
        parts.is_some_and(|(who, host)| !who.is_empty() && host.contains('.') && !email.contains(char::is_whitespace))
    };
    if !email.is_empty() && !is_email(email) {
        return Err(Refusal::new("customer-email-wrong"));
    }
    let is_sign = |sign: char| sign.is_ascii_digit() || " +-()/.".contains(sign);
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    if !phone.is_empty() && (digits < PHONE_DIGITS_MIN || !phone.chars().all(is_sign)) {
        return Err(Refusal::new("customer-phone-wrong"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check_reach;

    #[test]
    fn what_nobody_is_reached_by_is_refused() {
        let check = |email, phone| check_reach(email, phone).map_err(|refusal| refusal.code);
        assert_eq!(check("", ""), Ok(()));
        assert_eq!(check("kim@example.com", "+61 (2) 5550-1234"), Ok(()));
        for email in ["kim", "kim@", "@example.com", "kim@example", "kim tran@example.com"] {
            assert_eq!(check(email, ""), Err("customer-email-wrong"), "{email}");
        }
        for phone in ["1234", "call me", "12345x"] {
            assert_eq!(check("", phone), Err("customer-phone-wrong"), "{phone}");
        }
    }
}
