//! The customer's window in the sizes of real screens: drawn, left as pictures in `target/screenshots/ui`, nothing said
//! outside it and nothing to tap but languages.

#[path = "shop/fit.rs"]
mod fit;

use i_slint_backend_testing::{AccessibleRole, ElementQuery, TestingBackend, TestingBackendOptions, mock_elapsed_time};
use slint::{ComponentHandle, ModelRc, PhysicalSize, VecModel};
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;
use ui::*;

const SIZES: [(u32, u32); 2] = [(1024, 600), (1920, 1080)];

fn open(language: &'static str, scheme: Scheme, (width, height): (u32, u32)) -> CustomerWindow {
    let options = TestingBackendOptions { mock_time: true, threading: false, renderer_name: Some("software".into()) };
    slint::platform::set_platform(Box::new(TestingBackend::new(options))).ok();
    let window = CustomerWindow::new().unwrap();
    window.global::<Theme>().set_scheme(scheme);
    window.global::<Locale>().set_rtl(language::is_right_to_left(language));
    let catalog = language::Catalog::load(language, &[]).unwrap();
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
    window.window().set_size(PhysicalSize::new(width, height));
    window.show().unwrap();
    window
}

fn lines(count: i32) -> ModelRc<CustomerLine> {
    let names = ["Full cream milk 2 L", "Bananas", "Organic Fair Trade Single Origin Coffee Beans, Whole, 1 kg"];
    let line = |index: i32| CustomerLine {
        quantity: if index % 3 == 1 { "" } else { "2" }.into(),
        name: names[index as usize % 3].into(),
        detail: if index % 3 == 1 { "0.420 kg × 3.90 / kg" } else { "" }.into(),
        amount: format!("{index}.50").into(),
    };
    Rc::new(VecModel::from((1..=count).map(line).collect::<Vec<_>>())).into()
}

fn paid() -> ModelRc<CustomerPaid> {
    let paid = |is_cash, amount: &str| CustomerPaid { is_cash, amount: amount.into() };
    Rc::new(VecModel::from(vec![paid(true, "199 999 980,00 €"), paid(false, "20,00 €")])).into()
}

#[track_caller]
fn check(name: &str, arrange: impl Fn(&Customer<'_>)) {
    for (language, scheme) in [
        ("en", Scheme::Light),
        ("fr", Scheme::Dark),
        ("de", Scheme::Contrast),
        ("en-XA", Scheme::Light),
        ("ar-XB", Scheme::Light),
    ] {
        for size in SIZES {
            let window = open(language, scheme, size);
            arrange(&window.global::<Customer>());
            for _ in 0..3 {
                mock_elapsed_time(Duration::from_millis(60));
                let _ = window.window().take_snapshot();
            }
            save(&window, &format!("customer_{name}-{}x{}-{language}", size.0, size.1));
            let mut wrong = outside(&window, size);
            wrong.extend(fit::misfits(window.window()));
            assert!(wrong.is_empty(), "{name} {language} {size:?}:\n{}", wrong.join("\n"));
        }
    }
}

/// What says something outside the window, or could be tapped.
fn outside(window: &CustomerWindow, (width, height): (u32, u32)) -> Vec<String> {
    let mut wrong = Vec::new();
    for element in ElementQuery::from_root(window).match_descendants().find_all() {
        let (size, at) = (element.size(), element.absolute_position());
        let label = element.accessible_label().unwrap_or_default();
        let is_language = element.accessible_id().is_some_and(|id| id.starts_with("customer-language"));
        if element.accessible_role() == Some(AccessibleRole::Button) && !is_language {
            wrong.push(format!("can be tapped: {label}"));
        }
        let is_out = at.x < -0.5
            || at.y < -0.5
            || at.x + size.width > width as f32 + 0.5
            || at.y + size.height > height as f32 + 0.5;
        if !label.is_empty() && size.width > 0.0 && is_out {
            wrong.push(format!("outside: {label} {}x{} at {},{}", size.width, size.height, at.x, at.y));
        }
    }
    wrong
}

fn save(window: &CustomerWindow, name: &str) {
    let pixels = window.window().take_snapshot().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots/ui");
    std::fs::create_dir_all(&folder).unwrap();
    let file = std::fs::File::create(folder.join(format!("{name}.png"))).unwrap();
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(file), pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().unwrap().write_image_data(pixels.as_bytes()).unwrap();
}

#[test]
fn a_customer_reads_what_is_rung_up() {
    check("welcome", |customer| customer.set_state(CustomerState::Welcome));
    check("basket", |customer| {
        customer.set_lines(lines(4));
        customer.set_discount("−1.94".into());
    });
    check("long_basket", |customer| {
        customer.set_lines(lines(24));
        customer.set_earlier(7);
        customer.set_total("199 999 980,00 €".into());
    });
    check("languages", |customer| {
        let names = language::Catalog::languages().into_iter().filter(|it| !it.tag.contains('-'));
        let choice = |it: language::Language| CustomerLanguage { tag: it.tag.into(), name: it.name.into() };
        customer.set_languages(Rc::new(VecModel::from(names.map(choice).collect::<Vec<_>>())).into());
        customer.set_is_choosing(true);
    });
    check("paying", |customer| {
        customer.set_lines(lines(8));
        customer.set_paid(paid());
        customer.set_due("1 234,50 €".into());
    });
    check("done", |customer| {
        customer.set_state(CustomerState::Done);
        customer.set_paid(paid());
        customer.set_change("5,60 €".into());
    });
}
