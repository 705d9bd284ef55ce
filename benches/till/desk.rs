//! The workstation on its thread, without screens: tenders until they are durable, and look-ups.

use crate::table::{Disk, Samples, Table};
use crate::{COUNTRY, Effort};
use omnitill::command_line::Shared;
use omnitill::settings::Settings;
use omnitill::{INPUTS_MAX, demo_shop, shop, window};
use retail::{Gtin, RoleId, Sku, TenderKind, Unit};
use std::error::Error;
use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::Instant;
use workstation::{Action, Answer, Input, Reply};

/// Lines of the sales that are measured.
const LINES: usize = 20;
/// What a sale and what a line write at least.
const SALE_BYTES: usize = 64 * 1024;
const LINE_BYTES: usize = 4 * 1024;

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
    let cashier = demo_shop::somebody(RoleId::CASHIER)?;
    ask(&desk, Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin })?;
    let goods = goods(&desk)?;
    let mut disk = Disk::new(&data_dir.join("sale-floor.bin"), SALE_BYTES)?;
    let mut line_disk = Disk::new(&data_dir.join("line-floor.bin"), LINE_BYTES)?;
    let (mut sales, mut floor) = (Samples::default(), Samples::default());
    let (mut scans, mut line_floor) = (Samples::default(), Samples::default());
    for _ in 0..effort.sales {
        for sku in &goods {
            let asked = Instant::now();
            scans.add(ask(&desk, Action::Add { sku: sku.clone(), quantity: None, price: None })?.1 - asked);
            line_floor.add(line_disk.write()?);
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
    let floor_of_a_line = "4 KiB write and fdatasync";
    table.add_with_floor("article → basket durable, up to 20 lines", &scans, floor_of_a_line, &line_floor);
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
