//! Articles whose pieces are told apart by serial number: asked for when they are rung up, by scan or by typing.

use crate::selling::Known;
use crate::texts::{clean, visible_code};
use crate::{Problem, Reply, Workstation};
use database::Found;
use retail::{Money, PackFacts, Refusal, Right, Sku};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Characters of a serial number (GS1 allows 20; makers print longer ones).
const SERIAL_CHARS_MAX: usize = 40;

/// A piece of an article whose pieces have serial numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddSerial {
    /// Its SKU.
    pub sku: Sku,
    /// The number.
    pub serial: String,
    /// The price in minor units, for articles whose price is typed.
    #[serde(default)]
    pub price: Option<Money>,
}

impl Workstation {
    /// Rings up one piece by its serial number.
    pub(crate) fn add_serial(&mut self, add: &AddSerial) -> Result<Reply, Problem> {
        let AddSerial { sku, serial, price } = add;
        self.allowed(Right::Sell)?;
        self.check_not_being_paid()?;
        let serial = clean(serial);
        if serial.is_empty() || serial.chars().count() > SERIAL_CHARS_MAX {
            return Err(Refusal::new("serial-missing").number("max", SERIAL_CHARS_MAX as i64).into());
        }
        let found = self.article_by_sku(sku)?;
        let pack = Some(PackFacts { serial: Some(serial), ..PackFacts::default() });
        self.ring_up(&found, Known { pack, typed: *price, ..Known::default() })
    }

    /// Asks for the serial number of a piece, or checks the one that is known. Returns the question.
    pub(crate) fn serial_question(&mut self, found: &Found, known: &Known) -> Result<Option<Reply>, Problem> {
        if !found.variant.duties.needs_serial {
            return Ok(None);
        }
        let sku = &found.variant.sku;
        let Some(serial) = known.pack.as_ref().and_then(|pack| pack.serial.clone()) else {
            self.counter.serial_of = Some((sku.clone(), known.typed));
            return Ok(Some(Reply::NeedsSerial { article: self.article_view(found)? }));
        };
        if self.basket.as_ref().is_some_and(|basket| basket.has_serial_of(sku, &serial)) {
            return Err(Refusal::new("serial-in-basket").text("serial", visible_code(&serial)).into());
        }
        if let Some(receipt) = self.database.serial_sold_with(sku, &serial).map_err(Problem::from_database)? {
            let (number, receipt) = (visible_code(&serial), self.label(receipt)?);
            return Err(Refusal::new("serial-sold").text("serial", number).text("receipt", receipt).into());
        }
        Ok(None)
    }

    /// A code that no article has may be the serial number that was asked for.
    pub(crate) fn serial_scanned(&mut self, code: &str) -> Result<Option<Reply>, Problem> {
        let Some((sku, price)) = self.counter.serial_of.clone() else { return Ok(None) };
        self.add_serial(&AddSerial { sku, serial: code.to_owned(), price }).map(Some)
    }
}
