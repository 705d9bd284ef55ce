//! A workstation of the demo shop without threads, devices or screens.

use omnitill::command_line::Shared;
use omnitill::settings::Settings;
use omnitill::{demo_shop, shop};
use retail::{Basket, Date, RoleId, TenderKind, Transaction};
use std::error::Error;
use std::path::{Path, PathBuf};
use workstation::{Action, Reply, Workstation};

/// The shop that is measured.
pub const COUNTRY: &str = "AU";
/// Lines of the long basket.
pub const LINES_MAX: usize = 200;

/// A workstation with its cashier.
pub struct Counter {
    pub workstation: Workstation,
    pub data_dir: PathBuf,
    pub codes: Vec<String>,
    pub today: Date,
}

impl Counter {
    /// Opens the demo shop's till on a fresh data folder and signs its cashier in.
    pub fn open(data_dir: &Path) -> Result<Counter, Box<dyn Error>> {
        let shared =
            Shared { data_dir: Some(data_dir.to_owned()), country: Some(COUNTRY.to_owned()), ..Shared::default() };
        let shop = shop::open(&Settings::read(&shared)?)?;
        let codes = demo_shop::codes(COUNTRY, usize::MAX)?;
        let mut workstation = shop.workstation;
        let today = workstation.view().map_err(words)?.now.date();
        let cashier = demo_shop::somebody(RoleId::CASHIER)?;
        let sign_in = Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin };
        workstation.handle(sign_in).map_err(words)?;
        Ok(Counter { workstation, data_dir: data_dir.to_owned(), codes, today })
    }

    /// Does what a person asks.
    pub fn handle(&mut self, action: Action) -> Result<Reply, Box<dyn Error>> {
        let reply = self.workstation.handle(action).map_err(words);
        self.workstation.take_events();
        reply
    }

    /// Rings up so many lines: goods with codes first, then items that aren't in the catalogue.
    pub fn ring_up(&mut self, lines: usize) -> Result<(), Box<dyn Error>> {
        for number in 0..lines {
            let action = match self.codes.get(number) {
                Some(code) => Action::Scan { code: code.clone(), aim: None },
                None => Action::AddOpenItem {
                    name: format!("Item {number}"),
                    price: retail::Money::from_minor(250),
                    tax_category: None,
                },
            };
            self.handle(action)?;
        }
        Ok(())
    }

    /// Pays what is due in cash.
    pub fn pay(&mut self) -> Result<(), Box<dyn Error>> {
        let view = self.workstation.view().map_err(words)?.basket.ok_or("no basket")?;
        let (amount, basket) = (view.due.cash, Some(view.id));
        let paid = self.handle(Action::Tender { kind: TenderKind::Cash, amount, basket, due: None })?;
        if !matches!(paid, Reply::Paid { .. }) {
            return Err("not paid".into());
        }
        self.handle(Action::NextCustomer {}).map(drop)
    }

    /// The open basket as it is stored.
    pub fn basket(&self) -> Result<Basket, Box<dyn Error>> {
        Ok(database::Reader::open(&self.data_dir)?.open_basket()?.ok_or("no basket")?)
    }

    /// The journal's newest record.
    pub fn transaction(&self) -> Result<Transaction, Box<dyn Error>> {
        let reader = database::Reader::open(&self.data_dir)?;
        let head = reader.journal_head()?;
        let records = reader.journal_records(head.number, 1)?;
        Ok(serde_json::from_slice(&records.first().ok_or("no record")?.body)?)
    }
}

fn words(problem: workstation::Problem) -> Box<dyn Error> {
    format!("{problem:?}").into()
}

/// Where the data of this run are; removed after it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> std::io::Result<Folder> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
