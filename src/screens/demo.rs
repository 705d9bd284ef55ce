//! The demo shop's devices beside the screens: barcodes to tap, paper to take out, the receipt as a picture.

use crate::mail::{Letterbox, Mail};
use crate::pictures::decode_whole;
use crate::till::{Inner, on};
use crate::words;
use slint::{ComponentHandle, Image, Model, ModelRc, Rgba8Pixel, SharedPixelBuffer, VecModel};
use std::cell::RefCell;
use std::rc::Rc;
use ui::{Demo, DemoPlace, DemoProduct};
use workstation::view::View;
use workstation::{Action, DrawerState};

/// Something with a barcode that can be held under the demo's scanner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoGoods {
    /// Its name in the language of the screen.
    pub name: String,
    /// What its barcode says.
    pub code: String,
    /// File stem of its picture.
    pub picture: String,
    /// Icon of its category.
    pub icon: String,
    /// Which of the eight hues.
    pub hue: u8,
}

/// A shop of the demo that can be opened instead of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoShop {
    /// What it is asked for by.
    pub code: String,
    /// The country in its own language.
    pub country: String,
    /// The city in the same language.
    pub city: String,
    /// The store's name, by which the view tells which shop is open.
    pub store: String,
    /// Whether its laws are those of a country where its language is spoken.
    pub has_own_country: bool,
}

/// Opens the shop with this code, for the operator with this id; returns whether that was heard.
pub type OpenShop = Box<dyn Fn(&str, &str) -> bool>;

/// Gives the goods with barcodes, named in the language with this tag.
pub type DemoShelf = Box<dyn Fn(&str) -> Vec<DemoGoods>>;

/// What the program does when a person plays with the demo's devices. Called on the window's thread: must not block.
pub struct DemoHooks {
    /// Whether the devices are shown at once.
    pub is_open: bool,
    /// Whether they are there only while somebody practises: in a shop that has devices of its own.
    pub is_for_practice: bool,
    /// The goods with barcodes, in this language.
    pub goods: DemoShelf,
    /// The shops to choose from.
    pub shops: Vec<DemoShop>,
    /// Opens another one in this window.
    pub open_shop: OpenShop,
    /// Holds a barcode under the simulated scanner.
    pub scan: Box<dyn Fn(&str)>,
    /// Takes the paper out of the simulated printer.
    pub tear_paper: Box<dyn Fn()>,
    /// Puts a new roll in.
    pub refill_paper: Box<dyn Fn()>,
    /// Opens the printer's cover.
    pub open_cover: Box<dyn Fn()>,
    /// Closes it.
    pub close_cover: Box<dyn Fn()>,
    /// Pushes the drawer shut.
    pub push_drawer: Box<dyn Fn()>,
    /// The network between the till and its hub, if it has one.
    pub network: Option<DemoNetwork>,
}

/// The network between a demo's till and its hub.
pub struct DemoNetwork {
    /// Where the head office's pages are.
    pub office: String,
    /// Pulls the cable out, or plugs it in.
    pub cut: Box<dyn Fn(bool)>,
}

/// What the simulated devices did.
#[derive(Clone)]
pub enum DemoNews {
    /// A receipt came out.
    Receipt(SharedPixelBuffer<Rgba8Pixel>),
    /// There is paper, or none.
    Paper(bool),
    /// The cover is open, or not.
    Cover(bool),
    /// The drawer is open, or not.
    Drawer(bool),
}

/// Tells the screens what the simulated devices do, from any thread.
#[derive(Clone)]
pub struct DemoWatcher {
    letterbox: Letterbox,
}

impl DemoWatcher {
    pub(crate) fn new(letterbox: Letterbox) -> DemoWatcher {
        DemoWatcher { letterbox }
    }

    /// Shows a receipt; `png` is unpacked here, on the caller's thread. Returns whether it is a PNG.
    pub fn set_receipt(&self, png: &[u8]) -> bool {
        let pixels = decode_whole(png);
        let is_picture = pixels.is_some();
        if let Some(pixels) = pixels {
            self.tell(DemoNews::Receipt(pixels));
        }
        is_picture
    }

    /// Shows what a device did.
    pub fn tell(&self, news: DemoNews) {
        self.letterbox.put(Mail::Demo(news));
    }
}

/// What the demo panel shows.
#[derive(Default)]
pub(crate) struct Showing {
    goods: RefCell<Vec<DemoGoods>>,
    products: Rc<VecModel<DemoProduct>>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let demo = window.global::<Demo>();
    demo.set_products(ModelRc::default());
    let Some(hooks) = &till.options.demo else {
        demo.set_shown(false);
        demo.set_is_open(false);
        return;
    };
    demo.set_products(till.demo.products.clone().into());
    demo.set_shown(!hooks.is_for_practice);
    demo.set_is_open(hooks.is_open);
    let shop = |shop: &DemoShop| DemoPlace {
        code: shop.code.as_str().into(),
        // Nobody looks for a language by the letters of a country.
        short: if shop.has_own_country { &shop.code } else { &shop.country }.as_str().into(),
        country: shop.country.as_str().into(),
        city: shop.city.as_str().into(),
    };
    demo.set_shops(Rc::new(VecModel::from(hooks.shops.iter().map(shop).collect::<Vec<_>>())).into());
    demo.on_open_shop(on!(till, |till, code| open_shop(till, &code)));
    demo.on_scan(on!(till, |till, code| with_hooks(till, |hooks| (hooks.scan)(&code))));
    // The panel answers at once; the simulated device's own word comes after.
    demo.on_tear_paper(on!(till, |till| play(till, |hooks| (hooks.tear_paper)(), DemoNews::Paper(false))));
    demo.on_refill_paper(on!(till, |till| play(till, |hooks| (hooks.refill_paper)(), DemoNews::Paper(true))));
    demo.on_open_cover(on!(till, |till| play(till, |hooks| (hooks.open_cover)(), DemoNews::Cover(true))));
    demo.on_close_cover(on!(till, |till| play(till, |hooks| (hooks.close_cover)(), DemoNews::Cover(false))));
    demo.set_has_network(hooks.network.is_some());
    if let Some(network) = &hooks.network {
        demo.set_office(network.office.as_str().into());
    }
    demo.on_cut_network(on!(till, |till, is_cut| cut_network(till, is_cut)));
    demo.on_bars(|code| ui::bars(&code));
    demo.on_push_drawer(on!(till, |till| play(till, |hooks| (hooks.push_drawer)(), DemoNews::Drawer(false))));
}

fn with_hooks(till: &Inner, act: impl FnOnce(&DemoHooks)) {
    if let Some(hooks) = &till.options.demo {
        act(hooks);
    }
}

fn play(till: &Inner, act: impl FnOnce(&DemoHooks), news: DemoNews) {
    with_hooks(till, act);
    apply_news(till, news);
}

fn cut_network(till: &Inner, is_cut: bool) {
    with_hooks(till, |hooks| hooks.network.iter().for_each(|network| (network.cut)(is_cut)));
    if let Some(window) = till.window() {
        window.global::<Demo>().set_is_cut(is_cut);
    }
    if !is_cut {
        // Whoever plugs it in looks what happens: they don't wait for the next try.
        till.send(Action::TryExchange {}, |_, _| ());
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let Some(hooks) = &till.options.demo else { return };
    let demo = window.global::<Demo>();
    demo.set_shown(!hooks.is_for_practice || view.is_training);
    show_shop(till, &demo, view);
    if let Some(printer) = view.devices.iter().find(|device| device.role == "printer") {
        let state = words::device_state(printer);
        demo.set_printer(state);
        match state {
            ui::DeviceState::PaperOut => demo.set_has_paper(false),
            ui::DeviceState::Ready => demo.set_has_paper(true),
            _ => {}
        }
    }
    match view.drawer {
        DrawerState::Open => demo.set_is_drawer_open(true),
        DrawerState::Closed => demo.set_is_drawer_open(false),
        DrawerState::Unknown => {}
    }
}

/// Marks the shop that is open, and says so where it borrows its laws.
fn show_shop(till: &Inner, demo: &Demo<'_>, view: &View) {
    let Some(hooks) = &till.options.demo else { return };
    if let Some(open) = hooks.shops.iter().find(|shop| shop.store == view.store) {
        demo.set_shop(open.code.as_str().into());
        demo.set_has_own_country(open.has_own_country);
    }
}

/// One tap: the other shop comes into this window, with whoever is signed in.
fn open_shop(till: &Inner, code: &str) {
    let operator = till.view().and_then(|view| Some(view.operator.as_ref()?.id.0.clone())).unwrap_or_default();
    with_hooks(till, |hooks| {
        if !(hooks.open_shop)(code, &operator) {
            till.refuse(&till.text("problems-database-busy"));
        }
    });
}

pub(crate) fn apply_news(till: &Inner, news: DemoNews) {
    let Some(window) = till.window() else { return };
    let demo = window.global::<Demo>();
    match news {
        DemoNews::Receipt(pixels) => demo.set_receipt(Image::from_rgba8(pixels)),
        DemoNews::Paper(has_paper) => demo.set_has_paper(has_paper),
        DemoNews::Cover(is_open) => demo.set_is_cover_open(is_open),
        DemoNews::Drawer(is_open) => demo.set_is_drawer_open(is_open),
    }
}

/// Names the goods in the language of the screen.
pub(crate) fn reload(till: &Inner) {
    let Some(hooks) = &till.options.demo else { return };
    let goods = (hooks.goods)(till.catalog().tag());
    let product = |goods: &DemoGoods| DemoProduct {
        name: words::unbroken(&goods.name).into(),
        code: goods.code.as_str().into(),
        picture: till.pictures.get(&goods.picture),
        kind: words::goods_word(&goods.icon).into(),
        hue: goods.hue.into(),
    };
    till.demo.products.set_vec(goods.iter().map(product).collect::<Vec<_>>());
    till.demo.goods.replace(goods);
}

pub(crate) fn picture_arrived(till: &Inner, stem: &str) {
    for (index, _) in till.demo.goods.borrow().iter().enumerate().filter(|(_, goods)| goods.picture == stem) {
        if let Some(mut product) = till.demo.products.row_data(index) {
            product.picture = till.pictures.get(stem);
            till.demo.products.set_row_data(index, product);
        }
    }
}
