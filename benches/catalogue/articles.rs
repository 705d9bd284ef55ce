//! A large catalogue that nobody has to ship: made from a seed, the same on every machine, with words as unevenly spread as in real
//! shops, several languages and scripts, five codes an article, and prices by store and day.

use retail::{Category, Gtin, Price, Product, Sku, Unit, UnitPrice, Variant, Words};

/// GS1 codes of each article.
pub const CODES: u64 = 5;
/// Categories; the first has about a sixth of the products, the last ones a few.
pub const CATEGORIES: u64 = 64;
/// The store some prices are only for.
pub const STORE: &str = "BIG-1";
/// Words there are, as a power of two; half of all mentions fall on the first few hundred.
const WORDS_LOG2: u64 = 18;
/// Brands there are, as a power of two.
const BRANDS_LOG2: u64 = 14;

/// An article with its product and its prices.
pub struct Article {
    /// The product; every tenth has a second variant.
    pub product: Product,
    /// The variant.
    pub variant: Variant,
    /// All its prices; one of them is in force on any day since 2025.
    pub prices: Vec<Price>,
}

/// So many products; a tenth more articles.
pub fn articles(seed: u64, products: u64) -> impl Iterator<Item = Article> {
    (0..products).flat_map(move |number| of_product(seed, number))
}

/// The articles of one product.
pub fn of_product(seed: u64, number: u64) -> impl Iterator<Item = Article> {
    let sizes: &[Option<&str>] = if number % 10 == 9 { &[Some("S"), Some("M")] } else { &[None] };
    sizes.iter().enumerate().map(move |(which, size)| article(seed, number, which as u64, *size))
}

/// The categories the products are in.
pub fn categories() -> Vec<Category> {
    let category = |number: u64| Category {
        id: category_of(number),
        name: Words::one("en", ["Category ", &number.to_string()].concat()),
        hue: (number % 8) as u8,
        icon: "tag".to_owned(),
        position: number.cast_signed(),
    };
    (0..CATEGORIES).map(category).collect()
}

/// The word with this number, the most frequent first.
pub fn word(number: u64) -> String {
    let frequent = usize::try_from(number).ok().and_then(|number| FREQUENT.get(number));
    frequent.map_or_else(|| invented(number), |word| (*word).to_owned())
}

/// Chance that a seed decides (SplitMix64; Steele, Lea, Flood 2014).
pub struct Dice(u64);

impl Dice {
    /// Dice of their own for each thing that is thrown for.
    pub fn new(seed: u64, thing: u64) -> Dice {
        Dice(seed ^ thing.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// A number below 2^`bits`, each twice as large half as likely (Zipf's law).
    pub fn uneven(&mut self, bits: u64) -> u64 {
        let bit = self.below(bits);
        (1 << bit) + self.below(1 << bit) - 1
    }
}

fn article(seed: u64, number: u64, which: u64, size: Option<&str>) -> Article {
    let mut dice = Dice::new(seed, number);
    let product = product(number, &mut dice);
    let mut dice = Dice::new(seed ^ (which + 1), number);
    let sku = format!("{}{}-{:06}{which}", letter(number / 26), letter(number), number);
    let gtins = (0..CODES).filter_map(|code| gtin((number * 2 + which) * CODES + code, &mut dice)).collect();
    let variant = Variant {
        sku: Sku(sku),
        product: product.id.clone(),
        options: size.map(|size| ("size".to_owned(), size.to_owned())).into_iter().collect(),
        unit: if number.is_multiple_of(50) { Unit::Gram } else { Unit::Each },
        tax_category: "standard".to_owned(),
        has_open_price: false,
        levies: Vec::new(),
        duties: retail::Duties::default(),
        gtins,
        codes: Vec::new(),
    };
    Article { product, variant, prices: prices(number, &mut dice) }
}

fn product(number: u64, dice: &mut Dice) -> Product {
    let name = |dice: &mut Dice| {
        let words = 2 + dice.below(4);
        let mut name: Vec<String> = (0..words).map(|_| word(dice.uneven(WORDS_LOG2))).collect();
        if dice.below(2) == 0 {
            name.push(format!("{} g", 5 * (1 + dice.uneven(8))));
        }
        name.join(" ")
    };
    let mut names = Words::one("fr", name(dice));
    if dice.below(3) == 0 {
        names.0.insert("en".to_owned(), name(dice));
    }
    if number.is_multiple_of(97) {
        let (language, text) = SCRIPTS[dice.below(SCRIPTS.len() as u64) as usize];
        names.0.insert(language.to_owned(), [text, " ", &word(dice.uneven(WORDS_LOG2))].concat());
    }
    Product {
        id: format!("p{number}"),
        name: names,
        description: Words::default(),
        brand: invented((1 << WORDS_LOG2) + dice.uneven(BRANDS_LOG2)),
        category: category_of(dice.uneven(CATEGORIES.ilog2().into())),
        picture: String::new(),
    }
}

fn prices(number: u64, dice: &mut Dice) -> Vec<Price> {
    let mut price = |store: Option<&str>, since: &str, until: Option<&str>| Price {
        unit_price: UnitPrice::new(95 + 5 * dice.uneven(10).cast_signed(), 2).expect("two decimals"),
        unit_cost: None,
        store: store.map(Into::into),
        since: since.parse().expect("a day"),
        until: until.map(|day| day.parse().expect("a day")),
    };
    let mut prices = vec![price(None, "2025-01-01", None)];
    if number.is_multiple_of(4) {
        prices.push(price(Some(STORE), "2026-01-01", None));
    }
    if number.is_multiple_of(10) {
        prices.push(price(None, "2026-11-01", Some("2026-11-30")));
    }
    prices
}

fn category_of(number: u64) -> String {
    format!("c{number:02}")
}

fn letter(number: u64) -> char {
    char::from(b'A' + (number % 26) as u8)
}

/// A code of its own for each number; a few country prefixes have most of them, as in a shop.
fn gtin(number: u64, dice: &mut Dice) -> Option<Gtin> {
    let prefix = PREFIXES[dice.uneven(PREFIXES.len().ilog2().into()) as usize % PREFIXES.len()];
    let body = prefix * 1_000_000_000 + number * 48_271 % 1_000_000_000;
    (0..10).find_map(|check| Gtin::from_number(body * 10 + check))
}

/// A word that sounds like one: two to five syllables, told by its number.
fn invented(number: u64) -> String {
    let mut dice = Dice::new(0x05EE_DBED, number);
    let syllables = 2 + dice.below(3) + u64::from(number > 4_096);
    (0..syllables)
        .flat_map(|_| {
            [ONSETS[dice.below(ONSETS.len() as u64) as usize], RIMES[dice.below(RIMES.len() as u64) as usize]]
        })
        .collect()
}

const PREFIXES: [u64; 16] = [301, 302, 325, 376, 400, 500, 541, 761, 800, 843, 871, 930, 303, 356, 20, 93];
const ONSETS: [&str; 24] = [
    "b", "c", "d", "f", "g", "h", "j", "l", "m", "n", "p", "r", "s", "t", "v", "br", "ch", "cr", "gr", "pl", "qu",
    "st", "tr", "z",
];
const RIMES: [&str; 20] =
    ["a", "e", "i", "o", "u", "é", "è", "an", "el", "en", "er", "in", "is", "on", "or", "ou", "ui", "ar", "ett", "ö"];
const FREQUENT: [&str; 64] = [
    "de",
    "chocolat",
    "au",
    "lait",
    "bio",
    "la",
    "sauce",
    "noir",
    "fromage",
    "poulet",
    "mit",
    "bœuf",
    "nature",
    "café",
    "thé",
    "crème",
    "with",
    "sugar",
    "milk",
    "käse",
    "brot",
    "jus",
    "orange",
    "pomme",
    "fraise",
    "eau",
    "gâteau",
    "biscuits",
    "salade",
    "tomate",
    "huile",
    "olive",
    "vert",
    "rouge",
    "blanc",
    "extra",
    "pain",
    "céréales",
    "miel",
    "noisettes",
    "amandes",
    "yaourt",
    "jambon",
    "thon",
    "saumon",
    "riz",
    "pâtes",
    "pizza",
    "soupe",
    "légumes",
    "confiture",
    "beurre",
    "sel",
    "poivre",
    "vinaigre",
    "moutarde",
    "chips",
    "cola",
    "bière",
    "wein",
    "größe",
    "straße",
    "fresh",
    "organic",
];
const SCRIPTS: [(&str, &str); 8] = [
    ("el", "Ελληνική φέτα τυρί"),
    ("ar", "حليب كامل الدسم طازج"),
    ("ja", "北海道牛乳チョコレート"),
    ("ja", "ｶｯﾌﾟﾇｰﾄﾞﾙ 醤油味"),
    ("pl", "Żółty ser łagodny"),
    ("zh", "有机绿茶礼盒"),
    ("ru", "Молоко сгущённое"),
    ("ko", "서울우유 초콜릿"),
];
