//! Cash: whose till an act counts for, the float, cash in and out without a sale, and what is said of it before anything is counted.

mod closing;
mod moving;
mod watch;

pub use closing::{CloseTill, CountTill, ReadTill, TillRead, ZReports, ZView};
pub use moving::{CashAct, LiftCash, OpenTill};
pub use watch::TillView;
pub(crate) use watch::{DrawerWatch, TillWatch};

use crate::{Problem, Workstation};
use retail::{Money, Operator, OperatorId, Refusal, Right};
use serde::{Deserialize, Serialize};

/// Who shares a drawer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tills {
    /// One drawer for all operators.
    #[default]
    Shared,
    /// Each operator answers for a drawer of their own.
    Own,
}

/// What a shop may choose about its cash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillRules {
    /// Who shares a drawer.
    pub tills: Tills,
    /// Above this much cash in the drawer a lift is asked for; `None` never.
    pub cash_max: Option<Money>,
    /// Seconds the drawer may stand open while nobody does anything; 0 is for ever.
    pub drawer_open_seconds: u32,
    /// Reasons for opening the drawer without a sale, to choose from; the language's own if there are none.
    pub no_sale_reasons: Vec<String>,
    /// Reasons for cash in and out, to choose from; the language's own if there are none.
    pub paid_reasons: Vec<String>,
}

impl Default for TillRules {
    fn default() -> TillRules {
        let (no_sale_reasons, paid_reasons) = (Vec::new(), Vec::new());
        TillRules { tills: Tills::Shared, cash_max: None, drawer_open_seconds: 60, no_sale_reasons, paid_reasons }
    }
}

impl Workstation {
    /// Whose till an act of whoever is signed in counts for.
    pub(crate) fn own_till(&self) -> Option<OperatorId> {
        match self.options.till.tills {
            Tills::Shared => None,
            Tills::Own => self.operator.as_ref().map(|operator| operator.id.clone()),
        }
    }

    /// The till an act names, or that of whoever acts. Somebody else's is for those who may close tills.
    fn named_till(&self, named: Option<OperatorId>, operator: &Operator) -> Result<Option<OperatorId>, Problem> {
        let Some(named) = named else { return Ok(self.own_till()) };
        if self.options.till.tills == Tills::Shared {
            return Err(Refusal::new("till-is-shared").into());
        }
        if !self.knows(&named) {
            return Err(Refusal::new("till-unknown").text("till", crate::texts::visible_code(&named.0)).into());
        }
        if named != operator.id {
            self.allowed(Right::CloseTill)?;
        }
        Ok(Some(named))
    }

    /// Banknotes and coins of the country.
    fn denominations(&self) -> Vec<Money> {
        self.country.banknotes.iter().chain(&self.country.coins).copied().collect()
    }
}
