//! The store whose years of sales are measured.

use retail::Store;

/// A store in Sydney.
pub fn store() -> Store {
    Store {
        id: "AU-SYD".into(),
        name: "Harbour Goods".to_owned(),
        seller: "Harbour Goods Pty Ltd".to_owned(),
        address: vec!["1 George St".to_owned()],
        country: "AU".to_owned(),
        tax_number: "51 824 753 556".to_owned(),
        phone: String::new(),
        gln: "9300000000004".to_owned(),
        time_zone: "Australia/Sydney".to_owned(),
        language: "en-AU".to_owned(),
        receipt_header: Vec::new(),
        receipt_footer: Vec::new(),
    }
}
