//! What the law asks of a receipt and where the paper shows it: the table in each country's README agrees with its `country.toml`, and what
//! it says is on paper is on the papers of the shops there.

use super::countries::{Place, places};
use super::*;
use std::collections::BTreeMap;

/// A paper with the sale it tells of, as lines.
struct Paper {
    name: &'static str,
    sale: Sale,
    text: String,
    copy: Option<u32>,
}

/// An amount as the READMEs write it: `1,000.00`.
fn amount(minor: Option<i64>, currency: Currency) -> String {
    let Some(minor) = minor else { return String::new() };
    let parts = 10_i64.pow(u32::from(currency.exponent()));
    let whole = (minor / parts).to_string();
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if parts > 1 { format!("{grouped}.{:02}", minor % parts) } else { grouped }
}

/// The table of a README: what `country.toml` says, and where the paper shows it.
fn table(country: &Country, shown: &BTreeMap<String, String>) -> String {
    let mut table = "| duty | from | to | if asked | what | on the paper |\n|---|---|---|---|---|---|\n".to_owned();
    for duty in &country.receipt.duty {
        let [from, to] = [duty.from_minor, duty.to_minor].map(|minor| amount(minor, country.currency));
        let asked = if duty.is_on_request { "yes" } else { "" };
        let shown = shown.get(&duty.id).map_or("not yet", String::as_str);
        writeln!(table, "| {} | {from} | {to} | {asked} | {} | {shown} |", duty.id, duty.about).unwrap();
    }
    table
}

/// The last cell of each row, by the id in the first.
fn shown(rows: &[&str]) -> BTreeMap<String, String> {
    let cells = rows.iter().map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let known = cells.filter(|cells| cells.len() == 6);
    known.map(|cells| (cells[0].to_owned(), cells[5].to_owned())).collect()
}

/// Compares the README's table with the country's file; `UPDATE_GOLDEN=1` writes it anew and keeps its last column. Returns that column.
#[track_caller]
fn check_table(country: &Country) -> BTreeMap<String, String> {
    let folder = country.code.to_lowercase();
    let path =
        PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/countries")).join(folder).join("README.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    let start = text.find("| duty |").unwrap_or_else(|| panic!("{} has no table of duties", path.display()));
    let end = text[start..].find("\n\n").map_or(text.len(), |end| start + end + 1);
    let shown = shown(&rows);
    let expected = table(country, &shown);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, [&text[..start], &expected, &text[end..]].concat()).unwrap();
    } else {
        let found = &text[start..end];
        assert!(found == expected, "{} (UPDATE_GOLDEN=1 writes it):\n{found}\n{expected}", path.display());
    }
    shown
}

/// The amounts without tax under the lines, in minor units.
fn nets(catalog: &Catalog, text: &str) -> Vec<i64> {
    let bar = language::Value::Text("|");
    let words = catalog.format("receipt-line-net", &[("net", bar), ("rate", bar)]);
    let (before, rest) = words.split_once('|').expect("the amount is in it");
    let (between, _) = rest.split_once('|').expect("the rate is in it");
    let rows = text.lines().filter_map(|row| row.trim().strip_prefix(before));
    rows.filter_map(|row| row.split_once(between)).map(|(net, _)| minor(net)).collect()
}

/// Whether a paper shows this part of it.
#[track_caller]
fn check_part(part: &str, place: &Place, paper: &Paper) {
    let (store, sale, catalog) = (&place.shop.store, &paper.sale, place.shop.catalog());
    let formats = catalog.formats();
    let squeezed = paper.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let holds = |text: &str| squeezed.contains(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let amount = |amount: Money| formats.amount(amount, sale.currency);
    let money = |amount: Money| formats.money(amount, sale.currency);
    let title = || {
        let title = place.shop.country.receipt_title(sale.totals.total, sale.buyer.as_ref());
        catalog.text(&format!("receipt-title-{title}"))
    };
    let is_there =
        match part {
            "heading" => holds(&title()),
            "seller" => holds(&store.seller) && store.address.iter().all(|line| holds(line)),
            "tax number" => holds(&store.tax_number),
            "number" => holds(&receipt_label(&place.shop.workstation, None, sale.receipt)),
            "date" => holds(&formats.date(sale.at.date())),
            "lines" => sale.lines.iter().all(|line| holds(&line.item.name)),
            "total" => holds(&money(sale.totals.total)),
            "tax line" => holds(&catalog.text("receipt-tax-included")) && holds(&money(sale.totals.tax)),
            "tax by rate" => {
                sale.totals.taxes.iter().all(|tax| holds(&formats.percent(tax.rate))) && holds(&amount(sale.totals.tax))
            }
            "tax on top" => sale.totals.charges.iter().filter(|charge| !charge.tax.is_zero()).all(|charge| {
                holds(&format!("{} {} {}", charge.label, formats.percent(charge.rate), money(charge.tax)))
            }),
            "each tax" => sale
                .totals
                .charges
                .iter()
                .filter(|charge| !charge.tax.is_zero())
                .all(|charge| holds(&charge.label) && holds(&amount(charge.tax))),
            "net lines" => {
                // What the lines say adds up to what the table says.
                let nets = nets(&catalog, &paper.text);
                let net = sale.totals.taxes.iter().map(|tax| tax.net).sum::<Money>();
                nets.len() == sale.lines.len() && nets.iter().sum::<i64>() == net.minor()
            }
            "buyer" => sale.buyer.as_ref().is_some_and(|buyer| {
                holds(&buyer.name) && buyer.address.iter().all(|line| holds(line)) && holds(&buyer.tax_number)
            }),
            "mark of the reduced rate" => place
                .shop
                .country
                .receipt
                .reduced_mark
                .as_ref()
                .is_some_and(|mark| squeezed.matches(mark.as_str()).count() > 2),
            "paper if asked" => sale.is_paper_on_request,
            "last lines" => store.receipt_footer.iter().all(|line| holds(line)),
            "language" => {
                place.shop.country.here.iter().all(|region| region != "CA-QC") || store.language.starts_with("fr")
            }
            "mark of a copy" => paper.copy.is_none_or(|copy| {
                let mark = catalog.format("receipt-duplicate", &[("copy", language::Value::Number(copy.into()))]);
                squeezed.matches(&mark).count() == 2
            }),
            other => panic!("{}: nothing on a paper is called '{other}'", place.folder),
        };
    assert!(is_there, "{} {}: no {part}\n{}", place.folder, paper.name, paper.text);
}

/// A duty holds for sales of its amounts; where it is asked for, those that ask show it, if there is one.
fn papers_of<'a>(duty: &ReceiptDuty, papers: &'a [Paper]) -> Vec<&'a Paper> {
    let is_within = |paper: &&Paper| {
        let minor = paper.sale.totals.total.minor();
        duty.from_minor.is_none_or(|from| from <= minor) && duty.to_minor.is_none_or(|to| minor <= to)
    };
    let within: Vec<&Paper> = papers.iter().filter(is_within).collect();
    let asked: Vec<&Paper> = within.iter().copied().filter(|paper| paper.sale.buyer.is_some()).collect();
    if duty.is_on_request || !duty.buyer.is_empty() { asked } else { within }
}

#[test]
fn what_is_said_to_be_on_paper_is_there() {
    let places = places();
    let mut claims = 0;
    for code in shipped_countries() {
        let country = Country::parse(shipped_country(code).unwrap()).unwrap();
        let shown = check_table(&country);
        for place in places.iter().filter(|place| place.shop.country.code == code) {
            let paper = |(name, sale, copy): (&'static str, Sale, Option<u32>)| Paper {
                name,
                text: place.shop.receipt(&sale, copy).to_text(48),
                sale,
                copy,
            };
            let papers: Vec<Paper> = place.papers().into_iter().map(paper).collect();
            for duty in &country.receipt.duty {
                let said = shown.get(&duty.id).map_or("not yet", String::as_str);
                let parts = said.split(';').next().unwrap_or_default();
                if parts.trim().starts_with("not yet") {
                    continue;
                }
                let papers = papers_of(duty, &papers);
                assert!(!papers.is_empty(), "{}: no paper is one of '{}'", place.folder, duty.id);
                for part in parts.split(',').map(str::trim) {
                    papers.iter().for_each(|paper| check_part(part, place, paper));
                    claims += papers.len();
                }
            }
        }
    }
    println!("{claims} claims were looked up on paper");
    assert!(claims > 300, "{claims}");
}

#[test]
fn nothing_on_norwegian_paper_is_larger_than_its_heading() {
    let places = places();
    let place = places.iter().find(|place| place.folder == "no").expect("a shop in Norway");
    let (_, sale, _) = place.papers().swap_remove(0);
    let ticket = place.shop.receipt(&sale, None);
    let styles = ticket.elements.iter().filter_map(|element| match element {
        hardware::Element::Text { text, style, .. } => Some((text.clone(), *style)),
        hardware::Element::Columns { cells, style } => Some((cells[0].text.clone(), *style)),
        _ => None,
    });
    let styles: Vec<_> = styles.collect();
    let style_of = |text: &str| styles.iter().find(|(found, _)| found == text).expect("on the paper").1;
    let (heading, total) = (style_of("Salgskvittering"), style_of("TOTALT"));
    assert!(heading.double_width && heading.double_height, "{heading:?}");
    assert!(!total.double_width, "{total:?}");
}
