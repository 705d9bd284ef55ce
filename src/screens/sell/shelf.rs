//! The products: categories, pages of articles, and what a search finds. The newest question's answer wins.

use super::{Carried, rung_up};
use crate::product;
use crate::till::{Inner, on};
use crate::words::{goods_word, unbroken};
use retail::Sku;
use retail::limits::RESULTS_MAX;
use slint::{ComponentHandle, Model, SharedString, VecModel};
use std::collections::HashMap;
use std::rc::Rc;
use ui::{Category, Sell, SellTile};
use workstation::view::{ArticleView, BasketView, CategoryView, View};
use workstation::{Action, Reply};

/// Articles a search shows at first: more than a page of tiles, few enough to be there in the frame after the key.
const FOUND_FIRST: usize = 60;

/// A number of so many digits is a code, and no part of a name.
const CODE_DIGITS_MIN: usize = 4;

/// What stands on the shelf.
#[derive(Default)]
pub(crate) struct Shelf {
    categories: Vec<CategoryView>,
    /// Position of the chosen category; 0 is all.
    chosen: usize,
    articles: Vec<ArticleView>,
    /// How many articles there are; more than stand here until somebody turns the pages.
    total: usize,
    /// Whether more articles than these were found.
    may_have_more: bool,
    /// The tiles up to this one are to be shown.
    wanted: usize,
    /// The number of the answer that is being added to.
    adding_to: Option<u64>,
    query: String,
    /// Number of the newest question, and of the newest answer that is shown.
    asked: u64,
    shown: u64,
    /// The answer that ends a search with Enter.
    ending: Option<u64>,
    /// The product of every article seen so far, for the count on its tile.
    products: HashMap<Sku, String>,
}

impl Shelf {
    /// What is asked to fill the shelf: so many of what a search finds, or the page after a product.
    fn question(&self, found: usize, after: Option<String>) -> Action {
        let category = self.chosen.checked_sub(1).and_then(|index| self.categories.get(index));
        match self.query.as_str() {
            "" => Action::Browse { category: category.map(|category| category.id.clone()), after, limit: None },
            query => Action::Search { text: query.to_owned(), limit: Some(found) },
        }
    }

    fn add(&mut self, articles: Vec<ArticleView>, total: usize) {
        self.products.extend(articles.iter().map(|article| (article.sku.clone(), article.product.clone())));
        self.articles.extend(articles);
        self.may_have_more = !self.query.is_empty() && self.articles.len() == FOUND_FIRST;
        self.total = total;
    }

    fn has_more(&self) -> bool {
        self.may_have_more || self.articles.len() < self.total
    }

    /// The word of the icon and the hue of a category.
    fn look(&self, category: &str) -> (SharedString, i32) {
        let found = self.categories.iter().find(|known| known.id == category);
        found.map_or_else(Default::default, |known| (goods_word(&known.icon).into(), known.hue.into()))
    }
}

/// The word of the icon and the hue of a category's goods.
pub(crate) fn look(till: &Inner, category: &str) -> (SharedString, i32) {
    till.sell.shelf.borrow().look(category)
}

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.set_categories(Rc::new(VecModel::default()).into());
    sell.set_tiles(till.sell.tiles.clone().into());
    sell.on_search(on!(till, |till, text| {
        if !pieces_typed(till, &text) {
            search(till, &text);
        }
    }));
    sell.on_search_accepted(on!(till, |till, text| accepted(till, &text)));
    sell.on_category_chosen(on!(till, |till, index| choose(till, usize::try_from(index).unwrap_or_default())));
    sell.on_tiles_wanted(on!(till, |till, end| {
        till.sell.shelf.borrow_mut().wanted = usize::try_from(end).unwrap_or_default();
        want(till);
    }));
    sell.on_tile_held(on!(till, |till, index| {
        let index = usize::try_from(index).unwrap_or(usize::MAX);
        let sku = till.sell.shelf.borrow().articles.get(index).map(|article| article.sku.clone());
        if let Some(sku) = sku {
            product::open(till, sku);
        }
    }));
    sell.on_tile_tapped(on!(till, |till, index| tap(till, usize::try_from(index).unwrap_or(usize::MAX))));
}

/// Fetches the categories and fills the shelf.
pub(super) fn load(till: &Rc<Inner>) {
    till.request(Action::Categories {}, |till, reply| {
        if let Reply::Categories { categories } = reply {
            show_categories(till, categories);
        }
    });
    fill(till);
}

fn show_categories(till: &Rc<Inner>, categories: Vec<CategoryView>) {
    let all = Category { name: till.text("sell-all").into(), kind: "all".into(), hue: 0 };
    let chip = |category: &CategoryView| Category {
        name: category.name.as_str().into(),
        kind: goods_word(&category.icon).into(),
        hue: category.hue.into(),
    };
    let chips: Vec<Category> = std::iter::once(all).chain(categories.iter().map(chip)).collect();
    till.sell.shelf.borrow_mut().categories = categories;
    super::restate(till); // Lines take their icons from the categories.
    if let Some(window) = till.window() {
        window.global::<Sell>().set_categories(Rc::new(VecModel::from(chips)).into());
        if let Some(view) = till.view() {
            super::apply(till, &window, &view);
        }
    }
    show_articles(till);
}

/// Searches for what is typed; nothing typed shows the category again.
pub(super) fn search(till: &Rc<Inner>, text: &str) {
    text.trim().clone_into(&mut till.sell.shelf.borrow_mut().query);
    fill(till);
}

/// Pieces that are typed before an article, such as "12*"; returns whether they were.
fn pieces_typed(till: &Rc<Inner>, text: &str) -> bool {
    let digits = text.trim().strip_suffix(['*', '×']);
    let Some(pieces) = digits.and_then(|digits| digits.trim().parse::<i64>().ok()) else { return false };
    forget_search(till);
    super::counter::set_pieces(till, pieces);
    true
}

/// Enter in the search: a whole code is rung up, and so is the only thing that was found; among several the ring stands.
fn accepted(till: &Rc<Inner>, text: &str) {
    let code = text.trim();
    if code.len() >= CODE_DIGITS_MIN && code.bytes().all(|byte| byte.is_ascii_digit()) {
        forget_search(till);
        return super::scan(till, code);
    }
    search(till, text);
    let mut shelf = till.sell.shelf.borrow_mut();
    shelf.ending = Some(shelf.asked).filter(|_| !shelf.query.is_empty());
}

/// The answer to a search that ended with Enter.
fn end_search(till: &Rc<Inner>) {
    let (found, code) = {
        let shelf = till.sell.shelf.borrow();
        (shelf.articles.len(), shelf.query.clone())
    };
    match found {
        0 => super::scan(till, &code),
        1 => {
            tap(till, 0);
            forget_search(till);
        }
        _ => crate::ring::set(till, "tile-0"),
    }
}

/// Nothing is looked for any more, and keys go to the scanner's ear.
pub(crate) fn forget_search(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_query("".into());
        window.invoke_listen();
    }
    if !std::mem::take(&mut till.sell.shelf.borrow_mut().query).is_empty() {
        fill(till);
    }
}

fn choose(till: &Rc<Inner>, index: usize) {
    {
        let mut shelf = till.sell.shelf.borrow_mut();
        shelf.chosen = index;
        shelf.query.clear();
    }
    if let Some(window) = till.window() {
        let sell = window.global::<Sell>();
        sell.set_category(i32::try_from(index).unwrap_or_default());
        sell.set_query("".into());
    }
    fill(till);
}

/// After a sale the shelf is as at the beginning.
pub(super) fn start_over(till: &Inner, window: &ui::Omnitill) {
    let was_searching = {
        let shelf = &mut *till.sell.shelf.borrow_mut();
        !std::mem::take(&mut shelf.query).is_empty()
    };
    let sell = window.global::<Sell>();
    sell.set_query("".into());
    sell.set_has_keyboard(false);
    sell.set_tile_page(0);
    if was_searching {
        fill(till);
    }
}

fn fill(till: &Inner) {
    let (number, action) = {
        let mut shelf = till.sell.shelf.borrow_mut();
        shelf.asked += 1;
        (shelf.asked, shelf.question(FOUND_FIRST, None))
    };
    till.request(action, move |till, reply| {
        if let Reply::Articles { articles, total } = reply {
            answered(till, number, articles, total);
        }
    });
}

fn answered(till: &Rc<Inner>, number: u64, articles: Vec<ArticleView>, total: usize) {
    {
        let mut shelf = till.sell.shelf.borrow_mut();
        if number <= shelf.shown {
            return;
        }
        shelf.shown = number;
        shelf.articles.clear();
        shelf.add(articles, total);
    }
    if let Some(window) = till.window() {
        window.global::<Sell>().set_tile_page(0);
    }
    show_articles(till);
    want(till); // a large screen shows more at once
    if till.sell.shelf.borrow_mut().ending.take_if(|ending| *ending == number).is_some() {
        end_search(till);
    }
}

/// Fetches more when tiles are to be shown that aren't there.
fn want(till: &Rc<Inner>) {
    let (number, action) = {
        let mut shelf = till.sell.shelf.borrow_mut();
        let is_asked = shelf.adding_to == Some(shelf.shown) || shelf.asked != shelf.shown;
        if is_asked || shelf.wanted <= shelf.articles.len() || !shelf.has_more() {
            return;
        }
        shelf.adding_to = Some(shelf.shown);
        let last = shelf.articles.last().map(|article| article.product.clone());
        // A page follows the last product; a search is asked again for all it finds.
        (shelf.shown, shelf.question(RESULTS_MAX, last))
    };
    till.request(action, move |till, reply| {
        if let Reply::Articles { articles, total } = reply {
            added(till, number, articles, total);
        }
    });
}

fn added(till: &Rc<Inner>, number: u64, articles: Vec<ArticleView>, total: usize) {
    let is_more = {
        let mut shelf = till.sell.shelf.borrow_mut();
        shelf.adding_to = None;
        if number != shelf.shown {
            return;
        }
        let before = shelf.articles.len();
        if shelf.query.is_empty() {
            // A catalogue that has become smaller meanwhile ends here.
            let total = if articles.is_empty() { before } else { total };
            shelf.add(articles, total);
        } else {
            shelf.articles.clear();
            shelf.add(articles, total);
            shelf.may_have_more = false;
        }
        shelf.articles.len() > before
    };
    show_articles(till);
    if is_more {
        want(till); // somebody may have turned several pages
    }
}

fn show_articles(till: &Inner) {
    let Some(view) = till.view() else { return };
    let (tiles, total, may_have_more) = {
        let shelf = till.sell.shelf.borrow();
        let count = Count::of(&shelf, view.basket.as_ref());
        let tiles: Vec<SellTile> =
            shelf.articles.iter().map(|article| tile(till, &shelf, article, &view, &count)).collect();
        (tiles, shelf.total, shelf.may_have_more)
    };
    till.sell.tiles.set_vec(tiles);
    if let Some(window) = till.window() {
        let sell = window.global::<Sell>();
        sell.set_tile_count(i32::try_from(total).unwrap_or(i32::MAX));
        sell.set_has_more_found(may_have_more);
    }
}

fn tile(till: &Inner, shelf: &Shelf, article: &ArticleView, view: &View, count: &Count<'_>) -> SellTile {
    let catalog = till.catalog();
    let price = article.price.filter(|_| !article.has_open_price);
    let (kind, hue) = shelf.look(&article.category);
    SellTile {
        name: unbroken(&article.name).into(),
        price: price
            .map(|price| catalog.formats().unit_price(price, view.currency, article.unit))
            .unwrap_or_default()
            .into(),
        picture: till.pictures.get(&article.picture),
        kind,
        hue,
        badge: count.badge(article).into(),
        has_variants: article.variants > 1,
    }
}

/// How many pieces of each article and of each product are in the basket.
#[derive(Default)]
struct Count<'a> {
    articles: HashMap<&'a Sku, i64>,
    products: HashMap<&'a str, i64>,
}

impl<'a> Count<'a> {
    fn of(shelf: &'a Shelf, basket: Option<&'a BasketView>) -> Count<'a> {
        let mut count = Count::default();
        for line in basket.iter().flat_map(|basket| &basket.lines) {
            let Some(sku) = &line.sku else { continue };
            *count.articles.entry(sku).or_default() += line.quantity.pieces();
            if let Some(product) = shelf.products.get(sku) {
                *count.products.entry(product).or_default() += line.quantity.pieces();
            }
        }
        count
    }

    /// What stands on the tile of an article; a product with variants counts all of them.
    fn badge(&self, article: &ArticleView) -> String {
        let pieces = match article.variants {
            0 | 1 => self.articles.get(&article.sku),
            _ => self.products.get(article.product.as_str()),
        };
        pieces.map(i64::to_string).unwrap_or_default()
    }
}

/// Counts anew what of each tile is in the basket.
pub(super) fn update_badges(till: &Inner) {
    let Some(view) = till.view() else { return };
    let shelf = till.sell.shelf.borrow();
    let count = Count::of(&shelf, view.basket.as_ref());
    for (index, article) in shelf.articles.iter().enumerate() {
        let badge = count.badge(article);
        if let Some(mut tile) = till.sell.tiles.row_data(index).filter(|tile| tile.badge != badge.as_str()) {
            tile.badge = badge.into();
            till.sell.tiles.set_row_data(index, tile);
        }
    }
}

pub(super) fn picture_arrived(till: &Inner, stem: &str) {
    let shelf = till.sell.shelf.borrow();
    for (index, _) in shelf.articles.iter().enumerate().filter(|(_, article)| article.picture == stem) {
        if let Some(mut tile) = till.sell.tiles.row_data(index) {
            tile.picture = till.pictures.get(stem);
            till.sell.tiles.set_row_data(index, tile);
        }
    }
}

fn tap(till: &Rc<Inner>, index: usize) {
    let Some(article) = till.sell.shelf.borrow().articles.get(index).cloned() else { return };
    if article.variants <= 1 {
        return add(till, &article.sku);
    }
    till.request(Action::Variants { product: article.product.clone() }, move |till, reply| {
        if let Reply::Articles { articles, .. } = reply {
            let known = articles.iter().map(|variant| (variant.sku.clone(), variant.product.clone()));
            till.sell.shelf.borrow_mut().products.extend(known);
            match articles.as_slice() {
                [only] => add(till, &only.sku),
                _ => super::panels::ask_variant(till, articles),
            }
        }
    });
}

/// Rings up one of an article; it may ask for a weight or a price.
pub(crate) fn add(till: &Rc<Inner>, sku: &Sku) {
    let action = Action::Add { sku: sku.clone(), quantity: None, price: None };
    till.request(action, |till, reply| rung_up(till, reply, Carried::default()));
}
