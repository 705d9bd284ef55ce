//! The walk of `looks`: a whole day of a shop, from signing in to the Z report, with what goes wrong in it.

use crate::looks::{Album, PERSON_MS};
use crate::rig::Rig;
use omnitill::demo_shop;
use retail::{Quantity, RoleId};
use slint::Model;
use ui::{Approval, Demo, Done, Journal, Page, ReceiptState, Ring, Sell, SellPanel, Status};
use workstation::Action;

impl Album {
    /// Goes through everything once.
    pub fn day(&self) {
        let rig = &self.rig;
        self.take("sign_in_nobody");
        rig.tap("operator-0");
        self.take("sign_in");
        for _ in 0..6 {
            rig.tap("pin-9");
        }
        self.take("sign_in_wrong");
        rig.tap("status-help");
        self.take("help_sign_in");
        rig.tap("help-close");
        rig.sign_in(RoleId::CASHIER);
        self.take("sell_empty");
        self.approval();
        rig.tap("status-operator");
        self.take("operator_menu");
        rig.tap("operator-sign-out");
        rig.sign_in(RoleId::MANAGER);
        self.float();
        self.lines();
        self.panels();
        self.counter();
        self.asked();
        self.pays();
        self.receipts();
        self.returns();
        self.pages();
        self.close();
        self.states_of_the_till();
    }

    /// A cashier asks for more than they may.
    fn approval(&self) {
        let rig = &self.rig;
        self.scan(3);
        rig.tap("line-1");
        rig.tap("line-discount");
        for key in ["entry-9", "entry-0", "entry-accept"] {
            rig.tap(key);
        }
        if rig.global::<Approval>().get_is_open() {
            self.take("approval");
            rig.tap("approver-0");
            rig.tap("approval-pin-1");
            self.take("approval_person");
            rig.tap("status-help");
            self.take("help_approval");
            rig.tap("help-close");
            rig.tap("approval-cancel");
        } else {
            self.take("discount_refused");
        }
        self.panel(SellPanel::None);
        rig.tap("basket-clear");
        self.take("clear");
        rig.tap("clear-confirm");
    }

    /// The drawer's money.
    fn float(&self) {
        let rig = &self.rig;
        self.more("more-cash");
        self.take("cash");
        rig.tap("cash-open");
        rig.tap("count-2");
        for _ in 0..3 {
            rig.tap("piece-plus-1");
        }
        self.take("cash_float");
        rig.tap("cash-accept");
        rig.until("the float", |rig| rig.view().till.is_float_counted);
        for (act, key) in [("cash-paid-out", "cash-5"), ("cash-lift", "cash-2")] {
            rig.tap(act);
            rig.tap(key);
            rig.tap("cash-00");
            self.take(&act.replace('-', "_"));
            rig.tap("back");
        }
        rig.tap("cash-no-sale");
        self.take("cash_no_sale");
        rig.tap("back");
        rig.tap("status-help");
        self.take("help_cash");
        rig.tap("help-close");
        rig.tap("back");
    }

    /// A basket, a chosen line, and what is asked about it.
    fn lines(&self) {
        let rig = &self.rig;
        self.scan(6);
        assert_eq!(rig.global::<Sell>().get_selected(), -1, "the line chosen in the basket before is forgotten");
        self.take("sell");
        rig.tap("line-1");
        self.take("sell_line");
        for id in ["line-quantity", "line-discount", "line-price", "line-note"] {
            rig.tap(id);
            if id == "line-price" {
                rig.tap("entry-3");
            }
            self.take(&format!("panel_{}", id.replace("line-", "")));
            self.panel(SellPanel::None);
        }
        rig.tap("line-price");
        for key in ["entry-3", "entry-0", "entry-0", "price-reason-other"] {
            rig.tap(key);
        }
        self.take("panel_price_words");
        self.panel(SellPanel::None);
        rig.tap("search");
        rig.tap("keyboard-toggle");
        rig.type_keys("mil", PERSON_MS);
        self.take("sell_keyboard");
        rig.tap("search-clear");
        rig.tap("keyboard-toggle");
        rig.tap("search");
        rig.type_keys("qqqq", PERSON_MS);
        self.take("sell_nothing_found");
        rig.tap("search-clear");
        rig.tap("category-7");
        self.take("sell_category");
        rig.tap("category-0");
        rig.devices.scanner.scan(demo_shop::UNKNOWN_CODE).unwrap();
        rig.until("the unknown code", |rig| !rig.global::<Sell>().get_unknown_code().is_empty());
        self.take("sell_unknown_code");
        rig.tap("unknown-close");
        rig.global::<Sell>().set_refusal(self.said("refusals-pack-day-passed"));
        self.take("sell_refusal");
        rig.tap("refusal-close");
        rig.tap("status-help");
        self.take("help_sell");
        rig.tap("help-close");
        rig.global::<Ring>().set_shows_keys(true);
        self.take("sell_keys");
        rig.global::<Ring>().set_shows_keys(false);
    }

    /// What lies over the products.
    fn panels(&self) {
        let rig = &self.rig;
        rig.tap("more");
        self.take("more");
        rig.tap("panel-close");
        for (id, name) in [
            ("more-times", "times"),
            ("more-price-check", "price_check"),
            ("more-parked", "parked_none"),
            ("more-coupon", "coupon"),
            ("more-customer", "customer"),
            ("more-buyer", "buyer"),
            ("more-exemption", "exemption"),
            ("more-language", "language"),
        ] {
            rig.tap("more");
            if rig.find(id).is_none() {
                rig.tap("panel-close");
                continue;
            }
            rig.tap(id);
            self.take(&format!("panel_{name}"));
            self.panel(SellPanel::None);
        }
        self.more("more-coupon");
        rig.tap("coupon");
        rig.type_keys("nosuch", PERSON_MS);
        rig.tap("coupon-accept");
        self.take("panel_coupon_refused");
        rig.tap("coupon-clear");
        rig.tap("coupon");
        rig.type_keys("welcome10", PERSON_MS);
        rig.tap("coupon-accept");
        self.more("more-customer");
        rig.tap("customer");
        rig.type_keys("ada", PERSON_MS);
        rig.until("who it is", |rig| rig.global::<Sell>().get_found_customers().row_count() > 0);
        self.take("panel_customer_found");
        rig.tap("customer-0");
        // Two bars show what a third would save; one is rung up in Australia already.
        let bars = if self.country == "AU" { 1 } else { 2 };
        rig.ask(Action::Add { sku: "SWE-07".into(), quantity: Some(Quantity::each(bars)), price: None });
        rig.until("the hint", |rig| !rig.global::<Sell>().get_hint().is_empty());
        self.take("sell_hint");
        rig.ask(Action::Add { sku: "SWE-08".into(), quantity: None, price: None });
        rig.until("no hint", |rig| rig.global::<Sell>().get_hint().is_empty());
        self.take("sell_promotion");
        rig.tap("explain-total");
        self.take("explain");
        self.panel(SellPanel::None);
    }

    /// What is at hand beside the basket.
    fn counter(&self) {
        let rig = &self.rig;
        rig.tap("basket-discount");
        self.take("panel_basket_discount");
        self.panel(SellPanel::None);
        rig.tap("basket-park");
        self.take("panel_park");
        rig.tap("park-accept");
        rig.until("the parked basket", |rig| rig.lines().is_empty());
        self.take("sell_parked");
        rig.tap("parked");
        self.take("panel_parked");
        rig.tap("parked-recall-0");
        rig.until("the basket", |rig| !rig.lines().is_empty());
        self.more("more-times");
        rig.tap("entry-4");
        rig.tap("entry-accept");
        self.take("sell_pieces");
        rig.tap("pieces");
        self.more("more-price-check");
        rig.devices.scanner.scan(&demo_shop::codes(self.country, 4).unwrap()[3]).unwrap();
        rig.until("the price", |rig| rig.global::<ui::Counter>().get_has_checked());
        self.take("panel_checked_price");
        self.panel(SellPanel::None);
    }

    /// Goods that ask for something.
    fn asked(&self) {
        let rig = &self.rig;
        rig.ask(Action::Add { sku: "DRI-10".into(), quantity: None, price: None });
        rig.until("the age", |rig| rig.global::<Sell>().get_panel() == SellPanel::Age);
        self.take("panel_age");
        rig.tap("age-type");
        rig.tap("entry-2");
        self.take("panel_birth_date");
        self.panel(SellPanel::Age);
        rig.tap("age-seen");
        rig.tap("search");
        rig.type_keys("4011", PERSON_MS);
        rig.until("bananas", |rig| rig.global::<Sell>().get_tiles().row_count() == 1);
        rig.tap("tile-0");
        rig.tap("entry-0");
        self.take("panel_weight");
        self.panel(SellPanel::None);
        rig.tap("search-clear");
        for (panel, name) in
            [(SellPanel::OpenPrice, "open_price"), (SellPanel::Serial, "serial"), (SellPanel::Variants, "variants")]
        {
            rig.global::<Sell>().set_panel(panel);
            self.take(&format!("panel_{name}"));
        }
        self.panel(SellPanel::None);
    }

    fn pays(&self) {
        let rig = &self.rig;
        rig.tap("pay");
        self.take("pay");
        for id in ["pay-5", "pay-00", "cash"] {
            rig.tap(id);
        }
        self.take("pay_part");
        rig.tap("pay-9");
        rig.tap("pay-00");
        rig.tap("pay-00");
        rig.tap("card");
        self.take("pay_refused");
        if rig.find("card-cancel").is_some() {
            rig.tap("card-cancel");
        }
        if rig.find("pay-refusal-close").is_some() {
            rig.tap("pay-refusal-close");
        }
        for _ in 0..5 {
            rig.tap("pay-erase");
        }
        rig.tap("card");
        self.take("pay_card");
        rig.tap("card-unknown");
        rig.until("what to do", |rig| rig.global::<Sell>().get_panel() == SellPanel::Payment);
        self.take("panel_payment");
        rig.global::<ui::Counter>().set_decision("17".into());
        rig.tap("payment-approved");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        let ready =
            |rig: &Rig| matches!(rig.global::<Done>().get_receipt(), ReceiptState::Printed | ReceiptState::OnRequest);
        rig.until("the receipt", ready);
        self.take("done");
        rig.tap("status-help");
        self.take("help_done");
        rig.tap("help-close");
        for (state, name) in [
            (ReceiptState::Printing, "printing"),
            (ReceiptState::PaperOut, "paper_out"),
            (ReceiptState::Unconfirmed, "unconfirmed"),
        ] {
            self.take_with(&format!("done_{name}"), |rig| rig.global::<Done>().set_receipt(state));
        }
        rig.tap("next-customer");
        self.scan(1);
        rig.tap("pay");
        rig.tap("banknote-0");
        rig.until("the change", |rig| rig.page() == Page::Done);
        self.take("done_change");
        rig.tap("next-customer");
    }

    fn receipts(&self) {
        let rig = &self.rig;
        self.more("more-receipts");
        self.take("receipts");
        rig.tap("receipt-0");
        self.take("receipts_chosen");
        rig.tap("receipts-keyboard");
        self.take("receipts_keyboard");
        rig.tap("receipts-keyboard");
        rig.tap("receipt-void");
        self.take("receipts_void_asked");
        rig.tap("receipt-void-confirm");
        rig.until("the voided sale", |rig| {
            rig.global::<ui::Receipts>().get_rows().row_data(0).is_some_and(|sale| sale.is_void)
        });
        self.take("receipts_voided");
        rig.tap("back");
    }

    fn returns(&self) {
        let rig = &self.rig;
        self.more("more-return");
        self.take("returns");
        rig.tap("return-look");
        rig.tap("receipt-1");
        rig.tap("receipt-return");
        rig.until("its lines", |rig| rig.find("return-more-0").is_some());
        self.take("returns_receipt");
        rig.tap("return-more-0");
        rig.tap("return-reason-1");
        rig.tap("return-condition-2");
        self.take("returns_picked");
        rig.tap("return-note");
        self.take("returns_note");
        rig.tap("return-text-close");
        rig.tap("return-confirm");
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        self.take("returns_basket");
        self.scan(2);
        self.take("returns_exchange");
        rig.tap("pay");
        self.take("returns_pay");
        rig.tap("pay-back");
        rig.tap("basket-clear");
        rig.tap("clear-confirm");
        self.more("more-return");
        rig.tap("return-without");
        rig.type_keys("BAK-0", PERSON_MS);
        rig.until("what was found", |rig| rig.find("return-found-0").is_some());
        self.take("returns_search");
        rig.tap("return-found-0");
        rig.until("the article", |rig| rig.find("return-more-0").is_some());
        self.take("returns_article");
        rig.tap("back");
        self.more("more-return");
        rig.tap("return-elsewhere");
        rig.type_keys("nonsense", PERSON_MS);
        rig.tap("return-text-accept");
        self.take("returns_number_refused");
        rig.tap("return-text-clear");
        rig.type_keys("US-NYC-01-000042", PERSON_MS);
        rig.tap("return-text-accept");
        self.take("returns_abroad");
        rig.tap("status-help");
        self.take("help_returns");
        rig.tap("help-close");
        rig.tap("back");
    }

    fn pages(&self) {
        let rig = &self.rig;
        self.more("more-reports");
        self.take("reports");
        for id in ["reports-articles", "reports-operators", "reports-tenders", "reports-taxes"] {
            rig.tap(id);
            self.take(&id.replace('-', "_"));
        }
        for id in ["reports-week", "reports-month"] {
            rig.tap(id);
            self.take(&id.replace('-', "_"));
        }
        rig.tap("status-help");
        self.take("help_reports");
        rig.tap("help-close");
        rig.tap("back");
        self.more("more-journal");
        self.take("journal");
        rig.tap("journal-1");
        self.take("journal_record");
        rig.tap("journal-close");
        rig.tap("journal-search");
        rig.type_keys("zzzz", PERSON_MS);
        self.take("journal_nothing");
        rig.tap("journal-mode");
        rig.until("the exceptions", |rig| rig.global::<Journal>().get_shows_exceptions());
        self.take("exceptions");
        rig.tap("back");
        self.more("more-devices");
        self.take("devices");
        rig.tap("back");
        self.more("more-settings");
        self.take("settings");
        rig.tap("languages");
        self.take("settings_languages");
        rig.tap("back");
        self.more("more-settings");
        rig.tap("country");
        self.take("country");
        rig.tap("back");
        rig.tap("back");
    }

    /// The end of a day.
    fn close(&self) {
        let rig = &self.rig;
        self.more("more-cash");
        rig.tap("cash-x");
        self.take("cash_x");
        rig.tap("cash-home");
        rig.tap("cash-count");
        rig.tap("count-1");
        self.take("cash_count");
        rig.tap("cash-accept");
        rig.until("what came of it", |rig| !rig.global::<ui::Cash>().get_result().is_empty());
        self.take("cash_sealed");
        rig.tap("cash-close");
        self.take("cash_close");
        rig.tap("cash-accept");
        rig.until("the Z report", |rig| rig.view().till.last_z == 1);
        self.take("cash_z");
        rig.tap("cash-home");
        self.take("cash_closed");
        rig.tap("back");
        self.take("sell_closed");
    }

    /// What the till says of itself.
    fn states_of_the_till(&self) {
        let rig = &self.rig;
        self.scan(2);
        self.take_with("training", |rig| rig.global::<Status>().set_is_training(true));
        self.take_with("toast", |rig| {
            rig.global::<Status>().set_is_offline(true);
            rig.global::<Status>().set_waiting(3);
            rig.global::<Status>().set_toast(self.said("status-copy-failing-notice"));
        });
        rig.global::<Status>().set_toast("".into());
        rig.devices.printer.tear_paper_out();
        rig.until("the empty printer", |rig| rig.find("notice-paper-out").is_some());
        self.take("notice_paper_out");
        rig.tap("status-printer");
        self.take("devices_paper_out");
        rig.tap("back");
        rig.global::<Demo>().set_is_open(true);
        self.take("demo");
        rig.global::<Demo>().set_is_receipt_open(true);
        self.take("demo_receipt");
    }
}
