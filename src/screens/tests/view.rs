//! Views as the workstation makes them, written by hand.

use retail::{Currency, Due, LineId, Money, Operator, Quantity, RoleId, Unit, UnitPrice};
use uuid::Uuid;
use workstation::DrawerState;
use workstation::view::{BasketView, DiskState, LineView, View};

/// A cashier is signed in and has rung up so many lines of 2.50.
pub fn view(lines: u32) -> View {
    let operator = Operator { id: "101".into(), name: "Amara Okafor".to_owned(), role: RoleId::CASHIER };
    View {
        returning: None,
        returning_article: None,
        store: "Kestrel & Plum".to_owned(),
        workstation: "AU-SYD-01".to_owned(),
        country: "AU".to_owned(),
        country_version: "2026.11.1".to_owned(),
        has_exemptions: false,
        has_places: false,
        currency: Currency::AUD,
        language: "en-AU".to_owned(),
        store_language: "en-AU".to_owned(),
        country_languages: vec!["en-AU".to_owned()],
        theme: "light".to_owned(),
        text_size: "100".to_owned(),
        hand: "right".to_owned(),
        now: "2026-11-21T12:00:00+11:00".parse().unwrap(),
        operator: Some(operator.clone()),
        session: workstation::SessionView::default(),
        is_training: false,
        operators: vec![operator],
        basket: (lines > 0).then(|| basket(lines)),
        paid: None,
        is_recovered: false,
        prints: Vec::new(),
        devices: Vec::new(),
        drawer: DrawerState::Unknown,
        till: workstation::TillView::default(),
        disk: DiskState::Fine,
        is_copy_failing: false,
        warnings: Vec::new(),
        alerts: Vec::new(),
        counter: workstation::CounterView::default(),
        exchange: None,
        orders: None,
        tax_categories: Vec::new(),
        are_open_items_allowed: true,
    }
}

fn basket(lines: u32) -> BasketView {
    let amount = |lines: u32| Money::from_minor(i64::from(lines) * 250);
    let line = |number: LineId| LineView {
        line: number,
        sku: None,
        name: format!("Article {number}"),
        category: String::new(),
        picture: String::new(),
        quantity: Quantity::ONE,
        unit: Unit::Each,
        unit_price: UnitPrice::from_money(amount(1), Currency::AUD),
        gross: amount(1),
        customer_name: None,
        reductions: Vec::new(),
        discount: None,
        discount_amount: Money::ZERO,
        amount: amount(1),
        note: None,
        instead_of: None,
        is_linked: false,
        is_label_price: false,
        pack: None,
        place: None,
        depends_on_place: false,
    };
    BasketView {
        returns: Vec::new(),
        returned: Money::ZERO,
        refund: None,
        id: Uuid::from_u128(1),
        operator: "101".into(),
        lines: (1..=lines).map(line).collect(),
        items: lines.into(),
        subtotal: amount(lines),
        discount: None,
        discount_amount: Money::ZERO,
        additions: Vec::new(),
        is_tax_on_top: false,
        place: None,
        exemption: None,
        needs_buyer: false,
        total: amount(lines),
        tax: Money::ZERO,
        taxes: Vec::new(),
        tenders: Vec::new(),
        due: Due { exact: amount(lines), cash: amount(lines) },
        suggested_cash: Vec::new(),
        buyer: None,
        receipt_language: None,
        promotion_discount: Money::ZERO,
        coupons: Vec::new(),
        customer: None,
        purchases: None,
        hints: Vec::new(),
        to_vouchers: Vec::new(),
        vouchers: Vec::new(),
    }
}
