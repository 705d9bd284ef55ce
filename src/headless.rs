//! The demo without a display: the real screens drawn by the software renderer, the real devices' bytes, a picture of everything.

use crate::demo::{SimulatedShop, pictures};
use crate::demo_street::DemoStreet;
use crate::output::say;
use crate::settings::Settings;
use crate::shop::Shop;
use crate::{INPUTS_MAX, demo_shop, shop};
use retail::RoleId;
use screens::{Till, TillOptions};
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PlatformError, WindowAdapter, WindowEvent};
use slint::{ComponentHandle, Global, Model, PhysicalSize, Rgb8Pixel, SharedPixelBuffer};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::{Duration, Instant};
use ui::{Demo, Done, Nav, Omnitill, Page, Pay, ReceiptState, Sell, Settings as SettingsScreen, SignIn, Status};
use workstation::Input;

/// How long the demo waits for anything to show before it says what is missing.
const PATIENCE: Duration = Duration::from_secs(20);
/// A look at the screen every so often.
const LOOK_EVERY: Duration = Duration::from_millis(4);

/// Slint without a screen: one window in memory.
struct InMemory {
    window: Rc<MinimalSoftwareWindow>,
    started: Instant,
}

impl Platform for InMemory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(Rc::clone(&self.window) as Rc<dyn WindowAdapter>)
    }

    fn duration_since_start(&self) -> Duration {
        self.started.elapsed()
    }
}

/// A cashier who follows a script, and a photographer beside them.
struct Player {
    canvas: Rc<MinimalSoftwareWindow>,
    window: Omnitill,
    till: Till,
    devices: Arc<SimulatedShop>,
    output: PathBuf,
    taken: usize,
}

/// Plays the demo and leaves its pictures in `output`.
pub fn play(
    settings: &Settings,
    devices: &Arc<SimulatedShop>,
    street: &Arc<DemoStreet>,
    output: &Path,
) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(output)
        .map_err(|error| format!("{} can't be made: {error}. Name another folder with --output.", output.display()))?;
    let canvas = MinimalSoftwareWindow::new(RepaintBufferType::NewBuffer);
    slint::platform::set_platform(Box::new(InMemory { window: Rc::clone(&canvas), started: Instant::now() }))
        .map_err(|error| error.to_string())?;
    let window = Omnitill::new()?;
    ui::install_fonts();
    canvas.set_size(PhysicalSize::new(1280, 800));
    window.show()?;
    let shop: Shop = shop::open(settings)?;
    let (desk, inputs) = sync_channel(INPUTS_MAX);
    let options = TillOptions {
        demo: Some(street.hooks(&desk)),
        training: Some(street.training_door(&desk)),
        pictures: pictures(&settings.data_dir),
        pin_hints: Box::new(demo_shop::pin_of),
        own_wording: shop.own_wording.clone(),
        post: screens::by_hand(),
        ..TillOptions::default()
    };
    let till = Till::bind(&window, desk.clone(), options);
    devices.tell(till.demo_watcher());
    let workstation = street.start(shop, inputs, &desk, till.watcher())?;
    let mut player = Player { canvas, window, till, devices: Arc::clone(devices), output: output.to_owned(), taken: 0 };
    let played = player.play(&settings.demo_store);
    let _ = desk.send(Input::Stop);
    let _ = workstation.join();
    played?;
    let receipts = player.receipts()?;
    drop(player);
    summary(settings, devices, receipts, output)
}

impl Player {
    /// One morning at the till.
    fn play(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        self.sign_in()?;
        self.photograph("sell_empty")?;
        self.first_sale(store)?;
        self.second_sale(store)?;
        self.out_of_paper(store)?;
        self.next_door(store)?;
        self.looks()
    }

    fn sign_in(&mut self) -> Result<(), Box<dyn Error>> {
        self.until("the sign-in", |player| player.global::<SignIn>().get_operators().row_count() > 0)?;
        let cashier = demo_shop::somebody(RoleId::CASHIER)?;
        self.global::<SignIn>().invoke_operator_chosen(0);
        self.until("the PIN pad", |player| player.global::<SignIn>().get_chosen() == 0)?;
        self.photograph("sign_in")?;
        for digit in cashier.pin.chars() {
            self.global::<SignIn>().invoke_key(digit.to_string().into());
        }
        if self.page() == Page::SignIn && self.global::<SignIn>().get_can_accept() {
            self.global::<SignIn>().invoke_accepted();
        }
        self.until("the shelf", |player| {
            player.page() == Page::Sell && player.global::<Sell>().get_tiles().row_count() > 0
        })
    }

    /// Scanned goods, a weighed one, cash with change.
    fn first_sale(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        let codes = demo_shop::codes(store, 5)?;
        for (index, code) in codes.iter().enumerate() {
            self.devices.scanner.scan(code)?;
            self.until("the scanned article", |player| player.global::<Sell>().get_lines().row_count() > index)?;
        }
        self.devices.scanner.scan(&codes[0])?;
        self.until("the second piece", |player| player.global::<Sell>().get_item_count() as usize > codes.len())?;
        self.weigh(store)?;
        self.photograph("sell")?;
        self.global::<Sell>().invoke_pay();
        self.until("the pay screen", |player| {
            player.page() == Page::Pay && player.global::<Pay>().get_banknotes().row_count() > 0
        })?;
        self.photograph("pay")?;
        self.global::<Pay>().invoke_banknote(0);
        self.until("the change", |player| player.page() == Page::Done)?;
        self.until("the receipt", |player| player.global::<Done>().get_receipt() == ReceiptState::Printed)?;
        self.photograph("done")?;
        self.next_customer()
    }

    /// Finds the first weighed article by search and types a weight.
    fn weigh(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        let word = demo_shop::weighed_word();
        let name = demo_shop::weighed_name(store, &self.global::<ui::Locale>().get_tag()).unwrap_or_default();
        self.global::<Sell>().invoke_search(word.into());
        self.until("the search", |player| {
            player.global::<Sell>().get_tiles().iter().next().is_some_and(|tile| tile.name.contains(&name))
        })?;
        self.photograph("search")?;
        self.global::<Sell>().invoke_tile_tapped(0);
        self.until("the weight", |player| player.global::<Sell>().get_panel() == ui::SellPanel::Weight)?;
        let lines = self.global::<Sell>().get_lines().row_count();
        let decimal_sign = self.global::<Sell>().get_entry_extra();
        for key in ["0", decimal_sign.as_str(), "4", "2"] {
            self.global::<Sell>().invoke_entry_key(key.into());
        }
        self.photograph("weight")?;
        self.global::<Sell>().invoke_entry_accepted();
        self.until("the weighed line", |player| player.global::<Sell>().get_lines().row_count() > lines)?;
        self.global::<Sell>().invoke_search("".into());
        Ok(())
    }

    /// A tile, a discount, part cash and the rest by card.
    fn second_sale(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        for code in demo_shop::codes(store, 9)?.iter().skip(5) {
            self.devices.scanner.scan(code)?;
        }
        self.until("four articles", |player| player.global::<Sell>().get_lines().row_count() >= 4)?;
        self.global::<Sell>().invoke_line_selected(1);
        self.global::<Sell>().invoke_ask(ui::SellPanel::Discount);
        self.until("the discount", |player| player.global::<Sell>().get_panel() == ui::SellPanel::Discount)?;
        for key in ["1", "0"] {
            self.global::<Sell>().invoke_entry_key(key.into());
        }
        self.photograph("discount")?;
        self.global::<Sell>().invoke_entry_accepted();
        self.until("the discounted line", |player| {
            player.global::<Sell>().get_lines().iter().any(|line| !line.discount.is_empty())
        })?;
        self.global::<Sell>().invoke_line_selected(-1);
        self.devices.scanner.scan(demo_shop::UNKNOWN_CODE)?;
        self.until("the unknown code", |player| !player.global::<Sell>().get_unknown_code().is_empty())?;
        self.photograph("unknown_code")?;
        self.global::<Sell>().invoke_unknown_closed();
        self.global::<Sell>().invoke_pay();
        self.until("the pay screen", |player| player.page() == Page::Pay)?;
        for key in ["5", "00"] {
            self.global::<Pay>().invoke_key(key.into());
        }
        self.global::<Pay>().invoke_cash();
        self.until("the first tender", |player| player.global::<Pay>().get_tenders().row_count() == 1)?;
        self.photograph("split")?;
        self.pay_by_card()?;
        self.until("the receipt", |player| player.global::<Done>().get_receipt() == ReceiptState::Printed)?;
        self.next_customer()
    }

    fn pay_by_card(&mut self) -> Result<(), Box<dyn Error>> {
        self.global::<Pay>().invoke_card();
        self.until("the card panel", |player| player.global::<Pay>().get_is_card_open())?;
        self.photograph("card")?;
        self.global::<Pay>().invoke_card_approved();
        self.until("the paid sale", |player| player.page() == Page::Done)
    }

    /// The roll ends; selling goes on and the receipt comes out with the next roll.
    fn out_of_paper(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        self.devices.printer.tear_paper_out();
        self.until("the empty printer", |player| player.global::<Status>().get_printer() == ui::DeviceState::PaperOut)?;
        self.devices.scanner.scan(&demo_shop::codes(store, 1)?[0])?;
        self.until("the article", |player| player.global::<Sell>().get_lines().row_count() == 1)?;
        self.global::<Sell>().invoke_pay();
        self.until("the pay screen", |player| player.page() == Page::Pay)?;
        self.pay_by_card()?;
        self.photograph("done_without_paper")?;
        self.global::<Status>().invoke_open_devices();
        self.until("the devices", |player| player.page() == Page::Devices)?;
        self.photograph("devices")?;
        self.devices.printer.refill();
        self.until("the late receipt", |player| player.devices.printer.receipts().len() == 3)?;
        self.until("a quiet printer", |player| player.global::<Status>().get_waiting() == 0)?;
        self.global::<Nav>().invoke_back();
        self.until("the paid sale", |player| player.page() != Page::Devices)?;
        self.next_customer()
    }

    /// Another shop of the chain in the same window, and back: the open basket has waited.
    fn next_door(&mut self, store: &str) -> Result<(), Box<dyn Error>> {
        self.devices.scanner.scan(&demo_shop::codes(store, 1)?[0])?;
        self.until("the article", |player| player.global::<Sell>().get_lines().row_count() == 1)?;
        self.global::<Demo>().set_is_open(true);
        let other = if store == "FR" { "AU" } else { "FR" };
        for place in [other, store] {
            let asked = Instant::now();
            let lines = usize::from(place == store);
            self.global::<Demo>().invoke_open_shop(place.into());
            self.until("the other shop", |player| {
                player.global::<Demo>().get_shop() == place
                    && player.page() == Page::Sell
                    && player.global::<Sell>().get_lines().row_count() == lines
                    && player.global::<Sell>().get_tiles().row_count() > 0
            })?;
            say!("  the shop {place} was open after {} ms", asked.elapsed().as_millis());
            self.photograph(&format!("shop_{}", place.to_lowercase()))?;
        }
        self.global::<Demo>().set_is_open(false);
        self.global::<Sell>().invoke_basket_cleared();
        self.until("an empty basket", |player| player.global::<Sell>().get_lines().row_count() == 0)
    }

    /// Other looks and languages of the same screens.
    fn looks(&mut self) -> Result<(), Box<dyn Error>> {
        for code in demo_shop::codes("GB", 0)? {
            self.devices.scanner.scan(&code)?;
        }
        self.global::<Status>().invoke_open_settings();
        self.until("the settings", |player| player.page() == Page::Settings)?;
        self.photograph("settings")?;
        self.global::<SettingsScreen>().invoke_language_chosen("de".into());
        self.until("German", |player| player.global::<Status>().get_language().contains("DE"))?;
        self.global::<SettingsScreen>().invoke_scheme_chosen(ui::Scheme::Dark);
        self.until("the dark look", |player| player.global::<ui::Theme>().get_scheme() == ui::Scheme::Dark)?;
        self.global::<Nav>().invoke_back();
        self.until("the shelf", |player| player.page() == Page::Sell)?;
        self.global::<Demo>().set_is_open(true);
        self.photograph("demo_devices_de_dark")?;
        self.global::<Demo>().set_is_open(false);
        for (width, height) in [(1024, 768), (1920, 1080), (800, 1280)] {
            self.canvas.set_size(PhysicalSize::new(width, height));
            self.window
                .window()
                .dispatch_event(WindowEvent::Resized { size: slint::LogicalSize::new(width as f32, height as f32) });
            self.photograph(&format!("sell_de_dark_{width}x{height}"))?;
        }
        Ok(())
    }

    fn next_customer(&mut self) -> Result<(), Box<dyn Error>> {
        self.global::<Done>().invoke_next_customer();
        self.until("the next customer", |player| {
            player.page() == Page::Sell && player.global::<Sell>().get_lines().row_count() == 0
        })
    }

    fn global<'a, Adapter: Global<'a, Omnitill>>(&'a self) -> Adapter {
        self.window.global::<Adapter>()
    }

    fn page(&self) -> Page {
        self.global::<Nav>().get_page()
    }

    /// Lets time pass until something shows.
    fn until(&self, what: &str, shows: impl Fn(&Player) -> bool) -> Result<(), Box<dyn Error>> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.till.catch_up();
            slint::platform::update_timers_and_animations();
            if shows(self) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(format!("The demo waited for {what} in vain.").into());
            }
            thread::sleep(LOOK_EVERY);
        }
    }

    /// Draws the window into a PNG, once its pictures have arrived and nothing moves any more.
    fn photograph(&mut self, name: &str) -> Result<(), Box<dyn Error>> {
        let settled = Instant::now() + Duration::from_millis(400);
        while Instant::now() < settled {
            self.till.catch_up();
            slint::platform::update_timers_and_animations();
            thread::sleep(LOOK_EVERY);
        }
        let size = self.window.window().size();
        let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(size.width, size.height);
        self.canvas.request_redraw();
        self.canvas.draw_if_needed(|renderer| {
            renderer.render(pixels.make_mut_slice(), size.width as usize);
        });
        self.taken += 1;
        let path = self.output.join(format!("{:02}_{name}.png", self.taken));
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(fs::File::create(&path)?), size.width, size.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.write_header()?.write_image_data(pixels.as_bytes())?;
        say!("  {}", path.display());
        Ok(())
    }

    /// Leaves every receipt as text and as a picture; returns how many came out.
    fn receipts(&self) -> Result<usize, Box<dyn Error>> {
        let receipts = self.devices.printer.receipts();
        for (index, receipt) in receipts.iter().enumerate() {
            let path = self.output.join(format!("receipt_{}", index + 1));
            fs::write(path.with_extension("txt"), &receipt.text)?;
            fs::write(path.with_extension("png"), receipt.png_bytes())?;
            say!("  {}", path.with_extension("png").display());
        }
        Ok(receipts.len())
    }
}

/// What was sold, stored and printed, read back from the disk.
fn summary(settings: &Settings, devices: &SimulatedShop, receipts: usize, output: &Path) -> Result<(), Box<dyn Error>> {
    let report = database::verify(&settings.data_dir)?;
    let reader = database::Reader::open(&settings.data_dir)?;
    let (mut sales, mut total) = (0, retail::Money::ZERO);
    let mut currency = retail::Currency::EUR;
    for head in reader.recent_sales(retail::limits::RESULTS_MAX, None)? {
        if let Some(sale) = reader.sale_by_receipt(head.receipt)? {
            (sales, total, currency) = (sales + 1, total + sale.totals.total, sale.currency);
        }
    }
    say!("sold:    {sales} sales, {} {currency}", currency.plain(total));
    say!("stored:  {} journal records, {} broken rules", reader.journal_head()?.number, report.breaks.len());
    say!("printed: {receipts} receipts, drawer opened {} times", devices.printer.drawer_pulses().len());
    say!("see:     {}", output.display());
    if report.breaks.is_empty() { Ok(()) } else { Err("The stored data break a rule: run omnitill verify.".into()) }
}
