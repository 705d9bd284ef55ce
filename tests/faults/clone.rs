//! A data folder is copied, moved or renamed. Two copies that both sell never issue the same number.

use super::corrupt::copy_dir;
use super::*;
use std::collections::BTreeSet;

fn label(sale: &Value) -> String {
    sale["label"].as_str().expect("a label").to_owned()
}

fn codes(console: &mut Console) -> Vec<String> {
    let alerts = view(console)["alerts"].take();
    alerts.as_array().into_iter().flatten().filter_map(|alert| Some(alert["code"].as_str()?.to_owned())).collect()
}

#[test]
fn copies_that_both_sell_never_issue_the_same_number() {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    sell(&mut console, "Tea", 250, "cash");
    assert!(console.close().status.success());
    let copies: Vec<PathBuf> = ["first", "second", "third"].iter().map(|name| shop.folder.path().join(name)).collect();
    for copy in &copies {
        copy_dir(&shop.data_dir(), copy);
    }
    let mut labels = BTreeSet::new();
    let mut told = 0;
    for (index, data_dir) in std::iter::once(shop.data_dir()).chain(copies).enumerate() {
        for start in 0..2 {
            let mut console = shop.open(&shop.options().data_dir(&data_dir));
            let is_told = codes(&mut console).contains(&"recovered-copied".to_owned());
            assert_eq!(is_told, index > 0, "start {start} of {}", data_dir.display());
            told += u32::from(is_told);
            for _ in 0..3 {
                let label = label(&sell(&mut console, "Tea", 250, "card"));
                assert!(labels.insert(label.clone()), "{label} was issued twice");
            }
            assert!(console.close().status.success());
        }
        assert_eq!(verify(&data_dir)["sales"], 7);
    }
    println!("4 tills of one data folder issued {} numbers, none twice; {told} starts were told", labels.len());
}

#[test]
fn a_renamed_data_folder_is_the_same_till() {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    let first = label(&sell(&mut console, "Tea", 250, "cash"));
    assert!(console.close().status.success());
    let moved = shop.folder.path().join("elsewhere");
    fs::rename(shop.data_dir(), &moved).expect("renamed");
    let mut console = shop.open(&shop.options().data_dir(&moved));
    assert_eq!(codes(&mut console), Vec::<String>::new());
    let second = label(&sell(&mut console, "Tea", 250, "cash"));
    assert_eq!(first.replace("000001", "000002"), second);
    assert!(console.close().status.success());
    verify(&moved);
}
