//! The receipts of every country, made by real sales of a shop there: mixed rates with discounts, cash with its rounding, a split tender, an
//! invoice that names its buyer, a copy, and an exempt buyer where there are such. What is sold stands in `countries.txt`.

use super::*;

const SHOPS: &str = include_str!("countries.txt");

/// A shop and what it sells.
pub(super) struct Place {
    pub(super) folder: String,
    pub(super) shop: Shop,
    lines: Vec<Sold>,
    large: Vec<Sold>,
    off: String,
    card: i64,
    buyer: Buyer,
    exemption: Option<BuyerExemption>,
}

/// A line as it is rung up.
#[derive(Clone)]
struct Sold {
    category: String,
    quantity: String,
    price: String,
    name: String,
    discount: String,
    /// A levy's id, or `@` and a place.
    more: String,
}

/// The parts of a row between bars; missing ones are empty.
fn parts<const COUNT: usize>(text: &str) -> [String; COUNT] {
    let mut parts = text.split('|').map(|part| part.trim().to_owned());
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

fn several(text: &str) -> Vec<String> {
    text.split(';').map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

fn sold(text: &str) -> Sold {
    let [category, quantity, price, name, discount, more] = parts(text);
    Sold { category, quantity, price, name, discount, more }
}

fn place(text: &str) -> Place {
    let row = |word: &str| {
        let mut rows = text.lines().filter_map(|line| line.split_once(' '));
        rows.find(|(key, _)| *key == word).map(|(_, rest)| rest.trim()).unwrap_or_default()
    };
    let rows = |word: &str| -> Vec<String> {
        let rows = text.lines().filter_map(|line| line.split_once(' '));
        rows.filter(|(key, _)| *key == word).map(|(_, rest)| rest.trim().to_owned()).collect()
    };
    let (code, region) = row("pack").split_once(' ').unwrap_or((row("pack"), ""));
    let country = Country::parse(shipped_country(code).expect("a shipped country")).expect("a country file");
    let country = if region.is_empty() { country } else { country.in_region(region).expect("a region") };
    let [name, seller, address, tax_number, phone] = parts(row("shop"));
    let [workstation, operator] = parts(row("till"));
    let [buyer, buyer_address, buyer_number] = parts(row("buyer"));
    let [rule, certificate] = parts(row("exempt"));
    assert!(country.tax_number.as_ref().is_none_or(|rule| rule.allows(&tax_number)), "{tax_number}");
    Place {
        folder: row("place").to_owned(),
        shop: Shop {
            store: Store {
                id: "S-1".into(),
                name,
                seller,
                address: several(&address),
                country: code.to_owned(),
                tax_number,
                phone,
                gln: "9300000000000".to_owned(),
                time_zone: "UTC".to_owned(),
                language: row("language").to_owned(),
                receipt_header: rows("head"),
                receipt_footer: rows("foot"),
            },
            country,
            workstation: workstation.as_str().into(),
            at: row("at").parse().expect("a moment"),
            operator: operator.leak(),
        },
        lines: rows("sell").iter().map(|line| sold(line)).collect(),
        large: rows("large").iter().map(|line| sold(line)).collect(),
        off: row("off").to_owned(),
        card: row("card").parse().expect("minor units"),
        buyer: Buyer { name: buyer, address: several(&buyer_address), tax_number: buyer_number },
        exemption: (!rule.is_empty()).then_some(BuyerExemption { rule, certificate }),
    }
}

pub(super) fn places() -> Vec<Place> {
    let rows: Vec<&str> = SHOPS.lines().filter(|line| !line.starts_with('#')).collect();
    let starts = rows.iter().enumerate().filter(|(_, row)| row.starts_with("place ")).map(|(index, _)| index);
    let starts: Vec<usize> = starts.chain([rows.len()]).collect();
    starts.windows(2).map(|at| place(&rows[at[0]..at[1]].join("\n"))).collect()
}

/// What makes one sale other than the next.
#[derive(Clone, Copy, Default)]
struct Case {
    has_discounts: bool,
    has_buyer: bool,
    is_exempt: bool,
}

impl Place {
    /// Rings up by the rules of the trade; nothing is settled yet.
    fn basket(&self, lines: &[Sold], case: Case) -> Basket {
        let country = &self.shop.country;
        let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), self.shop.at);
        for (index, line) in lines.iter().enumerate() {
            let quantity: Quantity = line.quantity.parse().unwrap_or_else(|error| panic!("{}: {error}", line.quantity));
            let item = Item {
                sku: Some(Sku(format!("SKU{index}"))),
                gtin: None,
                name: line.name.clone(),
                category: String::new(),
                product: String::new(),
                brand: String::new(),
                tax_category: line.category.clone(),
                unit: quantity.unit(),
                picture: String::new(),
                cost: None,
            };
            let id = basket.add(item, quantity, line.price.parse().unwrap(), false, country.currency).unwrap();
            match line.more.as_str() {
                "" => {}
                "@dine-in" => basket.set_place(Some(id), Some(Consumption::DineIn)).unwrap(),
                levy => basket.set_levies(id, vec![levy.to_owned()]).unwrap(),
            }
            if case.has_discounts {
                basket.set_line_discount(id, read_discount(&line.discount), country.currency).unwrap();
            }
        }
        if case.has_discounts {
            basket.set_discount(read_discount(&self.off), country.currency).unwrap();
        }
        if case.has_buyer {
            basket.set_buyer(Some(self.buyer.clone()), country).unwrap();
        }
        if case.is_exempt {
            basket.set_exemption(self.exemption.clone()).unwrap();
        }
        basket
    }

    /// Somebody an invoice names.
    pub(super) fn buyer(&self) -> Buyer {
        self.buyer.clone()
    }

    /// The first lines of an everyday basket.
    pub(super) fn basket_of(&self, lines: usize) -> Basket {
        self.basket(&self.lines[..lines], Case::default())
    }

    /// All that is sold there, with its discounts.
    pub(super) fn discounted(&self) -> Basket {
        self.basket(&self.lines, Case { has_discounts: true, ..Case::default() })
    }

    /// Pays so much by card, all of it or nothing, and the rest with a banknote.
    pub(super) fn paid(&self, mut basket: Basket, card: Option<i64>) -> Sale {
        let (country, day) = (&self.shop.country, self.shop.at.date());
        let due = basket.due(country, day).unwrap();
        let by_card = Money::from_minor(card.unwrap_or(due.exact.minor()));
        let mut paid = None;
        if !by_card.is_zero() {
            paid = basket.tender(Tender::new(TenderKind::Card, by_card), country, day).unwrap();
        }
        if paid.is_none() {
            let due = basket.due(country, day).unwrap();
            let note = country.suggested_cash(due.exact, 1).first().copied().unwrap_or(due.cash);
            paid = basket.tender(Tender::new(TenderKind::Cash, note), country, day).unwrap();
        }
        basket.settle(paid.expect("paid up"), 42, self.shop.at, country).unwrap()
    }

    /// The papers of the place by the names of their files.
    pub(super) fn papers(&self) -> Vec<(&'static str, Sale, Option<u32>)> {
        let discounts = Case { has_discounts: true, ..Case::default() };
        let everyday = self.basket(&self.lines[..2], Case::default());
        let asked = self.basket(&self.lines, Case { has_buyer: true, ..discounts });
        let dear: Vec<Sold> = self.lines.iter().chain(&self.large).cloned().collect();
        let invoice = self.basket(&dear, Case { has_buyer: true, ..discounts });
        let cash = self.paid(everyday, Some(0));
        let mut papers = vec![
            ("mixed", self.paid(self.basket(&self.lines, discounts), None), None),
            ("copy", cash.clone(), Some(2)),
            ("cash", cash, None),
            ("split", self.paid(self.basket(&self.lines, Case::default()), Some(self.card)), None),
            ("asked", self.paid(asked, None), None),
            ("invoice", self.paid(invoice, None), None),
        ];
        if self.exemption.is_some() {
            let exempt = self.basket(&self.lines, Case { is_exempt: true, ..discounts });
            papers.push(("exempt", self.paid(exempt, None), None));
        }
        papers
    }
}

#[test]
fn every_country_has_its_papers() {
    let places = places();
    let sold_in: std::collections::BTreeSet<&str> =
        places.iter().map(|place| place.shop.country.code.as_str()).collect();
    assert_eq!(sold_in, shipped_countries().collect(), "a shop in every country");
    let mut files = std::collections::BTreeSet::new();
    for place in &places {
        for (name, sale, copy) in place.papers() {
            if name == "cash" {
                let rounds = place.shop.country.cash_rounding.is_some();
                assert_eq!(!sale.rounding.is_zero(), rounds, "{}: the cash case shows the rounding", place.folder);
            }
            let file = format!("{}/{name}.txt", place.folder);
            check(&format!("countries/{file}"), &place.shop.receipt(&sale, copy));
            assert!(files.insert(file));
        }
    }
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/receipts/countries"));
    let folders = std::fs::read_dir(root).unwrap().map(|folder| folder.unwrap());
    let found = folders.flat_map(|folder| {
        let files = std::fs::read_dir(folder.path()).unwrap();
        files.map(move |file| format!("{}/{}", folder.file_name().display(), file.unwrap().file_name().display()))
    });
    let texts = found.filter(|file| file.ends_with(".txt"));
    assert_eq!(texts.collect::<std::collections::BTreeSet<_>>(), files, "no golden is forgotten");
}
