//! The workstation on its thread, without screens: tenders until they are durable, and look-ups.

use crate::command_line::Shared;
use crate::settings::Settings;
use crate::table::{Samples, Table};
use crate::{COUNTRY, Effort, INPUTS_MAX, demo_shop, shop, window};
use retail::{Gtin, Role, Sku, TenderKind, Unit};
use std::error::Error;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Instant;
use workstation::{Action, Answer, Input, Reply};

/// Lines of the sales that are measured.
const LINES: usize = 20;
/// What the floor writes at a time, and how large its file is: like a write-ahead log, it is written over and over.
const WRITE_BYTES: usize = 64 * 1024;
const FILE_WRITES: u64 = 64;

/// Sends an action; returns the reply and when it came.
fn ask(desk: &SyncSender<Input>, action: Action) -> Result<(Reply, Instant), Box<dyn Error>> {
    let (sender, answers) = sync_channel(1);
    desk.send(Input::Action(action, Box::new(move |answer| drop(sender.send((answer, Instant::now()))))))?;
    match answers.recv()? {
        (Answer::Ok(reply), at) => Ok((reply, at)),
        (Answer::No { text, .. }, _) => Err(text.into()),
    }
}

/// Sells baskets of twenty lines for cash; between two of them the disk alone is measured.
pub fn sales(data_dir: &Path, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let shop = shop::open(&settings(data_dir)?)?;
    let (desk, inputs) = sync_channel(INPUTS_MAX);
    let thread = window::start(shop, inputs, &desk, Box::new(|_, _| ()))?;
    let cashier = demo_shop::somebody(Role::Cashier)?;
    ask(&desk, Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin })?;
    let goods = goods(&desk)?;
    let mut disk = Disk::new(&data_dir.join("floor.bin"))?;
    let (mut sales, mut floor, mut scans) = (Samples::default(), Samples::default(), Samples::default());
    for _ in 0..effort.sales {
        for sku in &goods {
            let asked = Instant::now();
            scans.add(ask(&desk, Action::Add { sku: sku.clone(), quantity: None, price: None })?.1 - asked);
        }
        let (view, _) = ask(&desk, Action::View {})?;
        let Reply::View { view } = view else { return Err("no view".into()) };
        let basket = view.basket.ok_or("no basket")?;
        let tender =
            Action::Tender { kind: TenderKind::Cash, amount: basket.due.cash, basket: Some(basket.id), due: None };
        let asked = Instant::now();
        let (reply, at) = ask(&desk, tender)?;
        if !matches!(reply, Reply::Paid { .. }) {
            return Err("the sale wasn't paid".into());
        }
        sales.add(at - asked);
        ask(&desk, Action::NextCustomer {})?;
        floor.add(disk.write()?);
    }
    desk.send(Input::Stop)?;
    thread.join().map_err(|_| "the workstation's thread failed")?;
    table.add_with_floor("tender → sale durable, 20 lines", &sales, "64 KiB write and fdatasync", &floor);
    table.add("article → basket durable, up to 20 lines", &scans);
    Ok(())
}

/// The goods that are sold by the piece at a price of their own.
fn goods(desk: &SyncSender<Input>) -> Result<Vec<Sku>, Box<dyn Error>> {
    let (reply, _) = ask(desk, Action::Browse { category: None, after: None, limit: None })?;
    let Reply::Articles { articles, .. } = reply else { return Err("no articles".into()) };
    let is_plain = |article: &workstation::view::ArticleView| article.unit == Unit::Each && !article.has_open_price;
    let goods: Vec<Sku> =
        articles.iter().filter(|article| is_plain(article)).take(LINES).map(|article| article.sku.clone()).collect();
    if goods.len() == LINES { Ok(goods) } else { Err("too few articles".into()) }
}

/// A file of its own on the disk of the data.
struct Disk {
    file: File,
    writes: u64,
    bytes: Vec<u8>,
}

impl Disk {
    fn new(path: &Path) -> std::io::Result<Disk> {
        let disk = Disk { file: File::create(path)?, writes: 0, bytes: vec![0x5A; WRITE_BYTES] };
        for index in 0..FILE_WRITES {
            disk.file.write_all_at(&disk.bytes, index * WRITE_BYTES as u64)?;
        }
        disk.file.sync_all()?;
        Ok(disk)
    }

    fn write(&mut self) -> std::io::Result<std::time::Duration> {
        let started = Instant::now();
        self.file.write_all_at(&self.bytes, self.writes % FILE_WRITES * WRITE_BYTES as u64)?;
        self.file.sync_data()?;
        self.writes += 1;
        Ok(started.elapsed())
    }
}

/// Looks goods up by their exact code, as a scan does.
pub fn look_ups(data_dir: &Path, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let database = database::Database::open(data_dir)?;
    let codes: Vec<Gtin> =
        demo_shop::codes(COUNTRY, usize::MAX)?.iter().map(|code| code.parse()).collect::<Result<_, _>>()?;
    let mut samples = Samples::default();
    for code in codes.iter().cycle().take(effort.look_ups) {
        let text = code.to_string();
        let asked = Instant::now();
        let found = database.find_by_code(std::slice::from_ref(code), &text)?;
        samples.add(asked.elapsed());
        found.ok_or("an article has gone")?;
    }
    table.add("exact look-up of a code", &samples);
    Ok(())
}

fn settings(data_dir: &Path) -> Result<Settings, Box<dyn Error>> {
    let shared = Shared { data_dir: Some(data_dir.to_owned()), country: Some(COUNTRY.to_owned()), ..Shared::default() };
    Ok(Settings::read(&shared)?)
}
