//! What ships beside the program: countries a till can sell in, and where fonts, icons, pictures and sounds come from.

use super::Findings;
use super::tree::Tree;
use retail::Country;

/// Folders with the work of others or of an artist.
const CREDITED: [&str; 4] = ["assets/fonts", "assets/icons", "assets/sounds", "assets/demo/pictures"];

#[test]
fn every_country_can_be_sold_in() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    for code in tree.folders("assets/countries") {
        let path = format!("assets/countries/{code}/country.toml");
        match Country::parse(tree.text(&path)) {
            _ if !tree.has(&path) => findings.add(&path, 0, "missing: the folder of a country holds its rules"),
            Ok(country) if country.code.to_ascii_lowercase() != code => {
                findings.add(&path, 0, format!("says {}, its folder says {code}", country.code));
            }
            Ok(_) => {}
            Err(error) => findings.add(&path, 0, error),
        }
    }
    findings.check("every country's rules can be read");
}

#[test]
fn every_asset_says_where_it_comes_from() {
    let tree = Tree::get();
    let mut findings = Findings::default();
    for folder in CREDITED {
        let is_said = |folder: &str| {
            let names = ["README.md", "LICENSE", "LICENSE.md", "LICENSE.txt", "OFL.txt"];
            names.iter().any(|name| tree.has(&format!("{folder}/{name}")))
        };
        // The pictures of the demo are credited with the rest of it.
        let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        if !is_said(folder) && !is_said(parent) {
            findings.add(folder, 0, "say in a README.md or LICENSE who made it and under which terms");
        }
    }
    findings.check("every asset says where it comes from");
}
