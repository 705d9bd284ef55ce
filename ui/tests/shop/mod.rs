//! A window of the till with nobody behind it: sample goods, real texts, real pixels, no screen.

pub mod contrast;
mod fit;
mod sweep;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use i_slint_backend_testing::{TestingBackend, TestingBackendOptions, mock_elapsed_time};
use slint::platform::WindowEvent;
use slint::{ComponentHandle, Image, Model, ModelRc, PhysicalSize, SharedString, VecModel};
use ui::*;

/// Elements that lie in a list and are reached by scrolling.
pub const SCROLLED: &[&str] = &["line-", "job-", "check-", "test-page-", "open-drawer-"];

/// How a till looks: its size, colours, language and text size.
#[derive(Clone, Copy)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    scheme: Scheme,
    language: &'static str,
    percent: i32,
}

impl Look {
    pub fn new(width: u32, height: u32) -> Look {
        Look { width, height, scheme: Scheme::Light, language: "en", percent: 100 }
    }
    pub fn dark(self) -> Look {
        Look { scheme: Scheme::Dark, ..self }
    }
    pub fn contrast(self) -> Look {
        Look { scheme: Scheme::Contrast, ..self }
    }
    pub fn german(self) -> Look {
        Look { language: "de", ..self }
    }
    pub fn french(self) -> Look {
        Look { language: "fr", ..self }
    }
    pub fn speaking(self, language: &'static str) -> Look {
        Look { language, ..self }
    }
    pub fn percent(self, percent: i32) -> Look {
        Look { percent, ..self }
    }
}

/// An open window.
pub struct Shop {
    pub window: Omnitill,
}

impl Shop {
    pub fn open(look: Look) -> Shop {
        let options =
            TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
        slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
        let window = Omnitill::new().expect("a window needs no screen here");
        ui::install_fonts();
        let theme = window.global::<Theme>();
        theme.set_scheme(look.scheme);
        theme.set_text_percent(look.percent);
        window.global::<Locale>().set_keyboard(look.language.into());
        window.global::<Locale>().set_rtl(language::is_right_to_left(look.language));
        window.global::<Status>().set_language(look.language.to_uppercase().into());
        let catalog = language::Catalog::load(look.language, &[]).expect("the language is there");
        install_texts(&window.global::<Tr>(), move |key, arguments| {
            let arguments: Vec<_> = arguments
                .iter()
                .map(|(name, value)| match value {
                    TrValue::Text(text) => (*name, language::Value::Text(text)),
                    TrValue::Number(number) => (*name, language::Value::Number(*number)),
                })
                .collect();
            catalog.format(key, &arguments)
        });
        stock(&window, look.language);
        window.window().set_size(PhysicalSize::new(look.width, look.height));
        window.show().expect("a window needs no screen here");
        let shop = Shop { window };
        shop.settle();
        shop
    }

    /// Lets change handlers, layouts and movements come to rest.
    pub fn settle(&self) {
        for _ in 0..4 {
            mock_elapsed_time(Duration::from_millis(60));
            let _ = self.window.window().take_snapshot();
        }
    }

    /// Presses a key of a real keyboard.
    pub fn press(&self, text: &str) {
        for event in [WindowEvent::KeyPressed { text: text.into() }, WindowEvent::KeyReleased { text: text.into() }] {
            self.window.window().dispatch_event(event);
        }
    }

    pub fn save(&self, name: &str) {
        let pixels = self.window.window().take_snapshot().expect("the software renderer draws");
        let folder = root().join("target/screenshots/ui");
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        let file = std::fs::File::create(folder.join(format!("{name}.png"))).expect("the file can be made");
        let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), pixels.width(), pixels.height());
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header().expect("the picture has a size");
        writer.write_image_data(pixels.as_bytes()).expect("the file can be written");
    }
}

pub fn texts(words: &[&str]) -> ModelRc<SharedString> {
    Rc::new(VecModel::from(words.iter().map(|word| SharedString::from(*word)).collect::<Vec<_>>())).into()
}

/// A QR code of a receipt's address, a dot a module, with four white ones around it.
pub fn receipt_code() -> slint::Image {
    let rows: Vec<&[u8]> = include_str!("receipt_code.txt").lines().map(str::as_bytes).collect();
    let side = rows.len() + 8;
    let mut pixels = slint::SharedPixelBuffer::<slint::Rgb8Pixel>::new(side as u32, side as u32);
    let is_dark = |x: usize, y: usize| rows.get(y)?.get(x).map(|module| *module == b'#');
    for (at, pixel) in pixels.make_mut_slice().iter_mut().enumerate() {
        let (x, y) = ((at % side).wrapping_sub(4), (at / side).wrapping_sub(4));
        let light = if is_dark(x, y) == Some(true) { 0 } else { 255 };
        *pixel = slint::Rgb8Pixel { r: light, g: light, b: light };
    }
    slint::Image::from_rgb8(pixels)
}

/// One notice of each kind that asks for something.
pub fn notices() -> ModelRc<Notice> {
    let notice = |id: &str, kind| Notice { id: id.into(), kind, receipt: "1042".into(), text: "".into() };
    Rc::new(VecModel::from(vec![notice("paper", BannerKind::PaperOut), notice("print-1042", BannerKind::PrintUnknown)]))
        .into()
}

/// A text with a likely value for each of its arguments.
pub fn say(window: &Omnitill, key: &str) -> SharedString {
    let tag = window.global::<Status>().get_language().to_lowercase();
    let catalog = language::Catalog::load(&tag, &[]).expect("the language is there");
    let arguments = [
        ("sales", language::Value::Number(1_284)),
        ("until", language::Value::Text("21/11/2026 10:05")),
        ("folder", language::Value::Text("quarantine/2026-11-21-100512")),
        ("kind", language::Value::Text("best-before")),
        ("day", language::Value::Text("19/11/2026")),
        ("amount", language::Value::Text("\u{2068}1.234,56\u{a0}€\u{2069}")),
    ];
    catalog.format(key, &arguments).into()
}

/// A notice that a manager has to read, put together from these texts.
pub fn alerts(window: &Omnitill, keys: &[&str], kind: BannerKind) -> ModelRc<Notice> {
    let words: Vec<String> = keys.iter().map(|key| say(window, key).into()).collect();
    let text = words.join(" ").into();
    let notice = Notice { id: "alert-7".into(), kind, receipt: "".into(), text };
    model([notice.clone(), Notice { id: "alert-8".into(), ..notice }])
}

/// A receipt of many lines, one with a very long name.
pub fn long_receipt(window: &Omnitill) {
    let receipts = window.global::<Receipts>();
    let line = |name: &str| ReceiptLine {
        quantity: "12".into(),
        name: name.into(),
        detail: "je 4,65 €\nRabatt 10 % −5,58 €".into(),
        amount: "1.250,22 €".into(),
    };
    let long =
        "Donaudampfschifffahrtskapitänsmützenabzeichenpoliertuch aus hundert Prozent Baumwolle, waschbar bei 60 °C";
    let mut lines = vec![line(long)];
    lines.extend(GOODS.iter().take(12).map(|(.., names)| line(names[2])));
    receipts.set_lines(model(lines));
    receipts.set_number("FR-PARIS-RIVOLI-CAISSE-12-K7QD-001040".into());
}

/// A basket with everything the law can make of it, and rules that will change.
pub fn law(window: &Omnitill) {
    let sell = window.global::<Sell>();
    let mut lines: Vec<BasketLine> = sell.get_lines().iter().take(3).collect();
    for (index, line) in lines.iter_mut().enumerate() {
        line.can_choose_place = true;
        line.can_be_sent = true;
        line.sent = "Collected in AU-MEL".into();
        line.is_dine_in = index == 0;
        line.place = window.global::<Tr>().get_buyer_dine_in();
    }
    sell.set_lines(model(lines));
    sell.set_selected(0);
    sell.set_has_places(true);
    sell.set_place(SellPlace::DineIn);
    let row = |name: &str, amount: &str| Addition { name: name.into(), amount: amount.into() };
    let rows = [row("Subtotal", "42.10"), row("GST/TPS 5%", "2.11"), row("QST/TVQ 9.975%", "4.20")];
    sell.set_tax("".into());
    sell.set_additions(model(rows.clone()));
    window.global::<Pay>().set_additions(model(rows));
    sell.set_exempted("Resale certificate of the state, ST-120 4711".into());
    sell.set_needs_buyer(true);
    sell.set_exemption(0);
    let change = |text: &str| CountryNote { text: text.into(), source: "BGBl. I 2026/12".into() };
    let country = window.global::<Country>();
    country.set_has_change(true);
    country.set_next_change("Basic food: USt 10% → 4.9% on 1 July 2026".into());
    country.set_next_source("BGBl. I 2026/12, § 10 Abs. 2 UStG 1994".into());
    country.set_later_changes(model([change("Standard: USt 20% → 21% on 1 January 2027")]));
    country.set_waiting(texts(&["Version 2026.12.1 holds from 1 January 2027 on."]));
    let wrong = "omnitill-data/countries/at/country.toml: line 71, key `tax.rate.source`: the rate of 'standard' since 2016-01-01 names no source";
    country.set_warnings(texts(&[wrong]));
    let fact = country.get_unchecked().row_data(0).expect("a sample");
    let facts = vec![fact; 12];
    country.set_unchecked(model(facts));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Picture, kind, hue, price; then the name in English, French and German.
const GOODS: &[(&str, &str, i32, &str, [&str; 3])] = &[
    ("sourdough", "bread", 0, "8.50", ["Sourdough loaf", "Pain au levain", "Sauerteigbrot"]),
    ("croissant", "bread", 0, "4.20", ["Croissant", "Croissant", "Buttercroissant"]),
    ("milk", "dairy", 4, "4.65", ["Full cream milk 2 L", "Lait entier 1 L", "Frische Vollmilch 1 L"]),
    ("yoghurt", "dairy", 4, "6.40", ["Greek yoghurt 500 g", "Yaourt grec 500 g", "Joghurt griechische Art 500 g"]),
    ("camembert", "dairy", 4, "9.00", ["Camembert 250 g", "Camembert au lait cru", "Camembert 250 g"]),
    ("banana", "fruit", 7, "3.90 / kg", ["Bananas", "Bananes", "Bananen"]),
    ("apple_red", "fruit", 7, "5.50 / kg", ["Pink Lady apples", "Pommes Pink Lady", "Äpfel Pink Lady"]),
    ("avocado", "vegetables", 2, "2.20", ["Hass avocado", "Avocat Hass", "Avocado Hass"]),
    ("carrot", "vegetables", 2, "2.80", ["Carrots 1 kg", "Carottes 1 kg", "Karotten 1 kg"]),
    (
        "sparkling_water",
        "drinks",
        3,
        "1.95",
        ["Sparkling water 1.25 L", "Eau gazeuse 1,25 L", "Mineralwasser mit Kohlensäure 1,25 L"],
    ),
    ("cola_can", "drinks", 3, "2.90", ["Cola 375 ml", "Cola 33 cl", "Cola 0,33 L"]),
    ("coffee_bag", "coffee", 1, "12.50", ["Ground coffee 250 g", "Café moulu 250 g", "Kaffee gemahlen 250 g"]),
    ("tea_box", "coffee", 1, "7.20", ["English breakfast tea", "Thé English breakfast", "Schwarzer Tee, 100 Beutel"]),
    (
        "chocolate_dark",
        "sweets",
        6,
        "5.00",
        ["Dark chocolate 70 % 100 g", "Chocolat noir 70 % 100 g", "Zartbitterschokolade 70 % 100 g"],
    ),
    ("tshirt_navy", "clothing", 5, "19.95", ["Cotton T-shirt", "T-shirt en coton", "Baumwoll-T-Shirt"]),
    ("muffin", "bread", 0, "2.60", ["Blueberry muffin", "Muffin aux myrtilles", "Heidelbeermuffin"]),
    ("meat_pie", "bread", 0, "7.50", ["Beef pie, hot", "Tourte au bœuf, chaude", "Rindfleischpastete, heiß"]),
    ("sourdough", "bread", 0, "", ["Bakery goods", "Boulangerie", "Backware"]),
    (
        "dish_soap",
        "household",
        5,
        "3.75",
        ["Washing-up liquid 450 ml", "Liquide vaisselle 450 ml", "Geschirrspülmittel 450 ml"],
    ),
    (
        "kitchen_roll",
        "household",
        5,
        "5.60",
        ["Kitchen roll, 4 rolls", "Essuie-tout, 4 rouleaux", "Küchenrolle, 4 Stück"],
    ),
    ("tomato", "vegetables", 2, "6.90 / kg", ["Truss tomatoes", "Tomates en grappe", "Rispentomaten"]),
    ("orange_juice", "drinks", 3, "4.40", ["Orange juice 1 L", "Jus d’orange 1 L", "Orangensaft 1 L"]),
    ("eggs", "dairy", 4, "7.80", ["Free-range eggs, 12", "Œufs plein air, 12", "Freilandeier, 10 Stück"]),
    ("ice_cream", "frozen", 4, "9.50", ["Vanilla ice cream 1 L", "Glace vanille 1 L", "Vanilleeis 1 L"]),
    ("mug_blue", "home", 5, "14.00", ["Stoneware mug", "Tasse en grès", "Steingutbecher"]),
    ("soap", "care", 6, "3.20", ["Olive oil soap", "Savon à l’huile d’olive", "Olivenölseife"]),
    ("spaghetti", "pantry", 1, "2.10", ["Spaghetti 500 g", "Spaghettis 500 g", "Spaghetti 500 g"]),
    ("olive_oil", "pantry", 1, "13.90", ["Olive oil 750 ml", "Huile d’olive 75 cl", "Olivenöl 750 ml"]),
    ("honey", "pantry", 1, "11.20", ["Blossom honey 500 g", "Miel de fleurs 500 g", "Blütenhonig 500 g"]),
    ("strawberries", "fruit", 7, "4.90", ["Strawberries 250 g", "Fraises 250 g", "Erdbeeren 250 g"]),
];

const CATEGORIES: &[(&str, i32, [&str; 3])] = &[
    ("all", 0, ["All", "Tout", "Alles"]),
    ("bread", 0, ["Bread", "Pains", "Brot"]),
    ("dairy", 4, ["Dairy & chilled", "Produits laitiers et frais", "Milch & Frisches"]),
    ("fruit", 7, ["Fruit", "Fruits", "Obst"]),
    ("vegetables", 2, ["Vegetables", "Légumes", "Gemüse"]),
    ("drinks", 3, ["Drinks", "Boissons", "Getränke"]),
    ("coffee", 1, ["Coffee & tea", "Café et thé", "Kaffee & Tee"]),
    ("sweets", 6, ["Sweets & snacks", "Confiserie et snacks", "Süßes & Knabbereien"]),
    ("pantry", 1, ["Pantry", "Épicerie", "Vorrat"]),
    ("household", 5, ["Household", "Maison", "Haushalt"]),
    ("clothing", 5, ["Gifts & clothing", "Cadeaux et mode", "Geschenke & Mode"]),
    ("care", 6, ["Care", "Soins", "Pflege"]),
];

/// Fills the shelves, the basket and the demo devices in the shop's language.
fn stock(window: &Omnitill, language: &str) {
    let word = match language {
        "fr" => 1,
        "de" => 2,
        _ => 0,
    };
    let money = |plain: &str| match word {
        _ if plain.is_empty() => String::new(),
        0 => format!("${plain}"),
        _ => match plain.split_once(" / ") {
            Some((amount, unit)) => format!("{} €/{unit}", amount.replace('.', ",")),
            None => format!("{} €", plain.replace('.', ",")),
        },
    };
    let picture = |name: &str| {
        Image::load_from_path(&root().join(format!("assets/demo/pictures/{name}.png"))).unwrap_or_default()
    };
    let sell = window.global::<Sell>();
    let tiles = GOODS.iter().map(|(name, kind, hue, price, names)| SellTile {
        name: names[word].into(),
        price: money(price).into(),
        picture: picture(name),
        kind: (*kind).into(),
        hue: *hue,
        badge: if *name == "milk" { "2".into() } else { "".into() },
        has_variants: *name == "tshirt_navy",
    });
    sell.set_tiles(model(tiles));
    sell.set_categories(model(CATEGORIES.iter().map(|(kind, hue, names)| Category {
        name: names[word].into(),
        kind: (*kind).into(),
        hue: *hue,
    })));
    let lines = ["milk", "sourdough", "banana", "chocolate_dark", "coffee_bag"];
    let sample = sell.get_lines();
    let lines = lines.iter().enumerate().filter_map(|(index, wanted)| {
        let (name, _, _, _, names) = GOODS.iter().find(|(name, ..)| name == wanted)?;
        let mut line = sample.row_data(index)?;
        line.name = names[word].into();
        line.picture = picture(name);
        line.amount = money(&line.amount).into();
        Some(line)
    });
    sell.set_lines(model(lines));
    sell.set_total(money("47.08").into());
    let pay = window.global::<Pay>();
    pay.set_due(money("47.08").into());
    pay.set_remaining(money("27.10").into());
    pay.set_exact(money("27.10").into());
    pay.set_card_amount(money("27.08").into());
    pay.set_rounding(if word == 0 { "+$0.02".into() } else { "".into() });
    pay.set_tenders(model([TenderLine {
        kind: TenderKind::Cash,
        amount: money("20.00").into(),
        detail: "".into(),
        can_remove: true,
    }]));
    pay.set_banknotes(if word == 0 { texts(&["$30", "$50", "$100"]) } else { texts(&["30 €", "50 €", "100 €"]) });
    let done = window.global::<Done>();
    done.set_total(money("47.08").into());
    done.set_change(money("2.90").into());
    done.set_paid(model([PaidLine { kind: TenderKind::Cash, amount: money("50.00").into(), detail: "".into() }]));
    let demo = window.global::<Demo>();
    demo.on_bars(|code| bars(&code));
    demo.set_products(model(GOODS.iter().enumerate().map(|(index, (name, kind, hue, _, names))| DemoProduct {
        name: names[word].into(),
        code: format!("93000{:08}", 1_234_567 + index * 991).into(),
        picture: picture(name),
        kind: (*kind).into(),
        hue: *hue,
    })));
}

fn model<T: Clone + 'static>(rows: impl IntoIterator<Item = T>) -> ModelRc<T> {
    Rc::new(VecModel::from(rows.into_iter().collect::<Vec<_>>())).into()
}
