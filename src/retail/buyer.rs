//! Who buys, where an invoice has to name them: what was written down, whether the tax number can be one, and which facts the country asks
//! for from which total on.

use crate::limits::{BUYER_CHARS_MAX, BUYER_LINES_MAX, TAX_NUMBER_CHARS_MAX};
use crate::tax_number::{compact, digits, is_luhn};
use crate::{Basket, Country, Money, ReceiptDuty, Refusal, Sale, TaxNumberCheck, TaxNumberRule};
use serde::{Deserialize, Serialize};

/// The buyer an invoice names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Buyer {
    /// Name of the person or company; empty if only the number is known.
    #[serde(default)]
    pub name: String,
    /// Address, line by line as it is written.
    #[serde(default)]
    pub address: Vec<String>,
    /// The buyer's tax number; empty for a consumer.
    #[serde(default)]
    pub tax_number: String,
}

/// A fact about the buyer that a duty of the country's receipts asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BuyerFact {
    /// The name.
    Name,
    /// The address.
    Address,
    /// The tax number.
    TaxNumber,
    /// The name or the tax number, whichever is at hand.
    NameOrTaxNumber,
}

impl Buyer {
    fn has(&self, fact: BuyerFact) -> bool {
        match fact {
            BuyerFact::Name => !self.name.is_empty(),
            BuyerFact::Address => !self.address.is_empty(),
            BuyerFact::TaxNumber => !self.tax_number.is_empty(),
            BuyerFact::NameOrTaxNumber => !self.name.is_empty() || !self.tax_number.is_empty(),
        }
    }

    fn check(&self, country: &Country) -> Result<(), BuyerError> {
        self.check_size()?;
        let rule = country.tax_number.as_ref();
        let is_known = self.tax_number.is_empty() || rule.is_none_or(|rule| rule.allows_buyer(&self.tax_number));
        if !is_known || self.tax_number.chars().count() > TAX_NUMBER_CHARS_MAX {
            let example = rule.map(|rule| rule.example.clone()).unwrap_or_default();
            return Err(BuyerError::TaxNumber { number: self.tax_number.clone(), example });
        }
        Ok(())
    }

    fn check_size(&self) -> Result<(), BuyerError> {
        if !self.has(BuyerFact::NameOrTaxNumber) {
            return Err(BuyerError::Nobody);
        }
        let is_long = |text: &String, max| text.chars().count() > max;
        if is_long(&self.name, BUYER_CHARS_MAX) || self.address.iter().any(|line| is_long(line, BUYER_CHARS_MAX)) {
            return Err(BuyerError::TooLong { max: BUYER_CHARS_MAX });
        }
        if self.address.len() > BUYER_LINES_MAX {
            return Err(BuyerError::TooManyLines { max: BUYER_LINES_MAX });
        }
        Ok(())
    }
}

impl Basket {
    /// Says who buys; `None` takes it back. Amounts stay as they are, so that a customer may ask for an invoice while they pay.
    ///
    /// # Errors
    /// When the buyer has neither name nor number, something is too long, or the number can't be a tax number.
    pub fn set_buyer(&mut self, buyer: Option<Buyer>, country: &Country) -> Result<(), BuyerError> {
        if let Some(buyer) = &buyer {
            buyer.check(country)?;
        }
        self.buyer = buyer;
        Ok(())
    }
}

impl Sale {
    /// Whether this finished sale may be given an invoice that names a buyer.
    ///
    /// # Errors
    /// When it names one already, the buyer can't stand on an invoice, or lacks a fact the country asks for at this total.
    pub fn check_invoice(&self, buyer: &Buyer, country: &Country) -> Result<(), BuyerError> {
        if self.buyer.is_some() {
            return Err(BuyerError::AlreadyNamed);
        }
        buyer.check(country)?;
        country.check_buyer(self.totals.total, Some(buyer))
    }
}

impl Country {
    /// The duties of a sale of this total: those of an invoice too if the buyer is named.
    pub fn duties_of<'a>(&'a self, total: Money, buyer: Option<&Buyer>) -> impl Iterator<Item = &'a ReceiptDuty> {
        self.receipt_duties(total, buyer.is_some())
    }

    /// Whether the buyer of a sale of this total is described as its law asks.
    ///
    /// # Errors
    /// When a fact is missing that the receipt has to show.
    pub fn check_buyer(&self, total: Money, buyer: Option<&Buyer>) -> Result<(), BuyerError> {
        let mut asked = self.duties_of(total, buyer).flat_map(|duty| &duty.buyer);
        match asked.find(|fact| buyer.is_none_or(|buyer| !buyer.has(**fact))) {
            Some(fact) => Err(BuyerError::FactMissing { fact: *fact, total }),
            None => Ok(()),
        }
    }
}

impl TaxNumberRule {
    /// Whether this can be a buyer's number in that country: one of its own, one that people and companies there have besides, or one of the
    /// European Union where its sellers write those.
    pub fn allows_buyer(&self, number: &str) -> bool {
        self.allows(number)
            || match self.check {
                TaxNumberCheck::ItIva => is_codice_fiscale(&compact(number)),
                TaxNumberCheck::FrTva => is_siren(&compact(number)),
                _ => false,
            }
            || self.check.writes_union_numbers() && is_union_number(number)
    }
}

impl TaxNumberCheck {
    /// Whether sellers of that country write VAT numbers of the European Union on their invoices.
    fn writes_union_numbers(self) -> bool {
        use TaxNumberCheck::{Abn, CaBn, InGstin, Ird, JpCorporate, UsEin};
        !matches!(self, Abn | Ird | UsEin | CaBn | JpCorporate | InGstin)
    }
}

/// A VAT number of a member of the European Union (or of Northern Ireland) with its two letters: check digits where they are known here, else
/// its shape (Council Directive 2006/112/EC, art. 215; VIES, structure of VAT numbers).
fn is_union_number(number: &str) -> bool {
    const CHECKED: [(&str, TaxNumberCheck); 12] = [
        ("AT", TaxNumberCheck::AtUid),
        ("BE", TaxNumberCheck::BeVat),
        ("DE", TaxNumberCheck::DeUst),
        ("DK", TaxNumberCheck::DkCvr),
        ("ES", TaxNumberCheck::EsNif),
        ("FI", TaxNumberCheck::FiVat),
        ("FR", TaxNumberCheck::FrTva),
        ("IE", TaxNumberCheck::IeVat),
        ("IT", TaxNumberCheck::ItIva),
        ("NL", TaxNumberCheck::NlBtw),
        ("PL", TaxNumberCheck::PlNip),
        ("PT", TaxNumberCheck::PtNif),
    ];
    const DIGITS: [(&str, &[usize]); 14] = [
        ("BG", &[9, 10]),
        ("CZ", &[8, 9, 10]),
        ("EE", &[9]),
        ("EL", &[9]),
        ("HR", &[11]),
        ("HU", &[8]),
        ("LT", &[9, 12]),
        ("LU", &[8]),
        ("LV", &[11]),
        ("MT", &[8]),
        ("RO", &[2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("SI", &[8]),
        ("SK", &[10]),
        ("XI", &[9, 12]),
    ];
    let number = compact(number);
    let Some((land, rest)) = number.split_at_checked(2) else { return false };
    if land == "SE" {
        return TaxNumberCheck::SeVat.allows(&number);
    }
    if land == "CY" {
        let (body, letter) = rest.split_at_checked(8).unwrap_or(("", ""));
        return digits(body, 8).is_some() && letter.len() == 1 && letter.as_bytes()[0].is_ascii_uppercase();
    }
    let is_checked = CHECKED.iter().any(|(prefix, check)| *prefix == land && check.allows(&number));
    is_checked
        || DIGITS.iter().any(|(prefix, counts)| {
            *prefix == land && counts.contains(&rest.len()) && digits(rest, rest.len()).is_some()
        })
}

/// SIREN, nine digits, or SIRET, fourteen: both end in a Luhn check digit.
fn is_siren(number: &str) -> bool {
    [9, 14].into_iter().any(|count| digits(number, count).is_some_and(|digits| is_luhn(&digits)))
}

/// The sixteen signs of an Italian person, the last one a check letter (DM 23 dicembre 1976).
fn is_codice_fiscale(text: &str) -> bool {
    /// What a sign counts in the first, third, fifth... place; digits count as the first ten letters.
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let value = |letter: char| letter.to_digit(10).or_else(|| letter.to_digit(36).map(|value| value - 10));
    let values: Option<Vec<u32>> = text.chars().map(value).collect();
    let Some(values) = values.filter(|values| values.len() == 16) else { return false };
    let part = |(place, value): (usize, &u32)| if place % 2 == 0 { ODD[*value as usize] } else { *value };
    let sum: u32 = values[..15].iter().enumerate().map(part).sum();
    text.ends_with(|letter: char| letter.is_ascii_uppercase()) && values[15] == sum % 26
}

/// Why a buyer can't stand on an invoice like this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuyerError {
    /// Neither name nor number.
    #[error("a buyer has a name or a tax number")]
    Nobody,
    /// Beyond the bound.
    #[error("name and lines of an address have at most {max} characters")]
    TooLong {
        /// The bound.
        max: usize,
    },
    /// Beyond the bound.
    #[error("an address has at most {max} lines")]
    TooManyLines {
        /// The bound.
        max: usize,
    },
    /// Mistyped, or of another country.
    #[error("'{number}' can't be a tax number here; {example} is one")]
    TaxNumber {
        /// What was typed.
        number: String,
        /// One that is right.
        example: String,
    },
    /// A sale has one invoice.
    #[error("the sale has an invoice that names its buyer")]
    AlreadyNamed,
    /// The law asks for more.
    #[error("the invoice lacks a fact about the buyer: {fact:?}")]
    FactMissing {
        /// What is missing.
        fact: BuyerFact,
        /// The sale's total.
        total: Money,
    },
}

impl From<BuyerError> for Refusal {
    fn from(error: BuyerError) -> Refusal {
        match error {
            BuyerError::AlreadyNamed => Refusal::new("invoice-exists"),
            BuyerError::Nobody => Refusal::new("buyer-empty"),
            BuyerError::TooLong { max } => Refusal::new("buyer-too-long").number("max", max as i64),
            BuyerError::TooManyLines { max } => Refusal::new("buyer-address-too-long").number("max", max as i64),
            BuyerError::TaxNumber { number, example } => {
                Refusal::new("buyer-tax-number-wrong").text("number", number).text("example", example)
            }
            BuyerError::FactMissing { fact, total } => match fact {
                BuyerFact::Name => Refusal::new("buyer-name-missing").money("total", total),
                BuyerFact::Address => Refusal::new("buyer-address-missing").money("total", total),
                BuyerFact::TaxNumber => Refusal::new("buyer-tax-number-missing").money("total", total),
                BuyerFact::NameOrTaxNumber => Refusal::new("buyer-identity-missing").money("total", total),
            },
        }
    }
}

#[cfg(test)]
mod tests;
