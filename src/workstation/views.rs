//! Puts the view together, and shows the customer what concerns them.

use crate::printing::{OPEN_PRINTS_MAX, print_view};
use crate::sending::SentView;
use crate::view::{AdditionKind, AdditionView, BasketView, LineView, PrintView, SaleView, View};
use crate::{Preference, Problem, Workstation};
use language::Catalog;
use retail::{Basket, Country, LineId, Money, PlacedOrder, Sale, Totals};

/// Banknotes suggested on the pay screen.
const SUGGESTIONS_MAX: usize = 3;

impl Workstation {
    pub(crate) fn build_view(&self) -> Result<View, Problem> {
        let preference = |preference: Preference| self.preferences.get(preference.key()).cloned().unwrap_or_default();
        Ok(View {
            store: self.store.name.clone(),
            workstation: self.workstation.to_string(),
            country: self.country.code.clone(),
            country_version: self.country.version.clone(),
            has_exemptions: self.country.exemptions_here().next().is_some(),
            has_places: !self.country.differing_by_place(self.today()).is_empty(),
            currency: self.country.currency,
            language: self.catalog.tag().to_owned(),
            store_language: self.paper.tag().to_owned(),
            country_languages: self.country.languages.clone(),
            theme: preference(Preference::Theme),
            text_size: preference(Preference::TextSize),
            hand: preference(Preference::Hand),
            now: self.clock.now(),
            operator: self.operator.clone(),
            session: self.session_view(),
            voucher_goods: self.voucher_goods().map(|goods| goods.name.clone()).collect(),
            operators: self.operators.clone(),
            basket: self.basket.as_ref().map(|basket| self.basket_view(basket)).transpose()?,
            returning: self.returning_view()?,
            returning_article: self.returning_article_view()?,
            returning_order: self.returning_order_view()?,
            orders_found: self.orders_found.as_ref().map(|found| found.view.clone()),
            paid: self.paid.clone(),
            is_recovered: self.is_recovered,
            prints: self.open_prints()?,
            devices: self.device_views(),
            drawer: self.drawer,
            till: self.till_view()?,
            disk: self.disk_state(),
            is_copy_failing: self.is_copy_failing,
            warnings: self.warnings.clone(),
            alerts: self.alerts(),
            counter: self.counter_view(),
            exchange: self.exchange_view(),
            orders: self.orders_view()?,
            self_checkout: self.self_checkout_view(),
            tax_categories: self.country.taxes.iter().map(|tax| tax.id.clone()).collect(),
            are_open_items_allowed: self.options.are_open_items_allowed,
            is_training: self.options.is_training,
        })
    }

    /// Prints that haven't come out for sure: read from the disk only after one of them went on.
    pub(crate) fn open_prints(&self) -> Result<Vec<PrintView>, Problem> {
        if let Some(known) = &*self.open_prints.borrow() {
            return Ok(known.clone());
        }
        let waiting = self.database.print_jobs(true, OPEN_PRINTS_MAX).map_err(Problem::from_database)?;
        let prints: Vec<PrintView> = waiting.iter().map(print_view).collect();
        self.open_prints.replace(Some(prints.clone()));
        Ok(prints)
    }

    pub(crate) fn basket_view(&self, basket: &Basket) -> Result<BasketView, Problem> {
        let day = self.today();
        let totals = basket.totals(&self.country, day)?;
        let returned = basket.returned();
        let total = totals.total - returned.total + retail::VoucherSold::debt(&basket.vouchers);
        let due = basket.due_of(total, &self.country);
        let net = totals.less(&returned).less(&retail::Prepaid::off(&basket.prepaid(&totals)));
        let differing = self.country.differing_by_place(day);
        let goods = basket.lines.iter().zip(&totals.lines).filter(|(line, _)| !line.is_voucher);
        let lines = goods.map(|(line, amounts)| LineView {
            line: line.id,
            sku: line.item.sku.clone(),
            name: line.item.name.clone(),
            customer_name: line.customer_name.clone(),
            category: line.item.category.clone(),
            picture: line.item.picture.clone(),
            quantity: line.quantity,
            unit: line.item.unit,
            unit_price: line.unit_price,
            gross: amounts.gross,
            reductions: line.reductions.clone(),
            discount: line.discount,
            discount_amount: amounts.line_discount,
            amount: amounts.gross - amounts.promotion_discount - amounts.line_discount,
            note: line.note.clone(),
            instead_of: line.price_override.as_ref().map(|changed| changed.original),
            is_linked: line.link.is_some(),
            is_label_price: line.label_price.is_some(),
            pack: line.pack.clone(),
            place: line.place,
            depends_on_place: differing.contains(&line.item.tax_category.as_str()),
            sent: basket.placed.iter().find(|placed| line.sent_with == Some(placed.id)).map(|placed| {
                let PlacedOrder { store, is_sent, .. } = placed.clone();
                SentView { store, is_sent }
            }),
        });
        Ok(BasketView {
            id: basket.id,
            operator: basket.operator.clone(),
            lines: lines.collect(),
            returns: self.return_lines(basket),
            returned: returned.total,
            refund: self.refund_view(basket, due),
            to_vouchers: self.vouchers_back(basket, due),
            items: totals.items,
            subtotal: totals.subtotal,
            discount: basket.discount,
            discount_amount: totals.basket_discount,
            additions: additions(&totals, &self.country),
            is_tax_on_top: !self.country.prices_include_tax,
            place: basket.place(),
            exemption: basket.exemption().cloned(),
            needs_buyer: basket.buyer.is_none() && self.country.invoice_names_buyer(total),
            vouchers: basket.vouchers.clone(),
            total,
            tax: net.tax,
            taxes: net.taxes,
            tenders: basket.tenders.clone(),
            due,
            suggested_cash: self.country.suggested_cash(due.exact, SUGGESTIONS_MAX),
            buyer: basket.buyer.clone(),
            receipt_language: basket.language.clone(),
            promotion_discount: totals.promotion_discount,
            coupons: self.coupon_views(basket),
            customer: basket.customer.clone(),
            purchases: basket.customer.as_ref().and_then(|customer| self.purchases_view(customer.id)),
            hints: self.hints_of(basket),
        })
    }

    pub(crate) fn sale_view(&self, sale: &Sale, voided_by: Option<u64>, print_job: Option<i64>) -> SaleView {
        SaleView {
            id: sale.id,
            receipt: sale.receipt,
            label: retail::receipt_label(&self.workstation, sale.series.as_ref(), sale.receipt),
            receipt_language: sale.language.clone(),
            at: sale.at,
            operator: sale.operator.clone(),
            items: sale.totals.items,
            total: sale.net_total() + retail::Prepaid::total(&sale.prepaid),
            returned: sale.returned.total,
            rounding: sale.rounding,
            tenders: sale.prepaid.iter().map(as_tender).chain(sale.tenders.iter().cloned()).collect(),
            change: sale.change,
            voided_by,
            print_job,
            electronic: None,
            is_paper_on_request: sale.is_paper_on_request,
            placed: self.placed_views(sale),
        }
    }

    pub(crate) fn show_welcome(&mut self) {
        let store = self.store.name.clone();
        self.devices.show(&store, &self.paper.text("display-welcome"));
    }

    pub(crate) fn show_line(&mut self, basket: &BasketView, line: Option<LineId>) {
        let language = basket.receipt_language.as_deref();
        let upper = match basket.lines.iter().find(|candidate| Some(candidate.line) == line) {
            Some(line) => {
                let name = line.customer_name.as_ref().unwrap_or(&line.name);
                self.in_customers_language(language, |catalog| self.side_by_side(name, line.amount, catalog))
            }
            None => String::new(),
        };
        self.show_with_amount(&upper, "display-total", basket.total, language);
    }

    pub(crate) fn show_due(&mut self, basket: &BasketView) {
        self.show_with_amount("", "display-due", basket.due.exact, basket.receipt_language.as_deref());
    }

    pub(crate) fn show_paid(&mut self, sale: &SaleView) {
        self.show_with_amount("", "display-change", sale.change, sale.receipt_language.as_deref());
    }

    fn show_with_amount(&mut self, upper: &str, label: &str, amount: Money, language: Option<&str>) {
        let lower =
            self.in_customers_language(language, |catalog| self.side_by_side(&catalog.text(label), amount, catalog));
        self.devices.show(upper, &lower);
    }

    /// A text and an amount at the two ends of a twenty-character line; the amount is never cut.
    fn side_by_side(&self, text: &str, amount: Money, catalog: &Catalog) -> String {
        const COLUMNS: usize = 20;
        let amount = catalog.formats().amount(amount, self.country.currency);
        let room = COLUMNS.saturating_sub(amount.chars().count() + 1);
        let text: String = text.chars().take(room).collect();
        format!("{text:<room$} {amount}")
    }
}

/// What stands between the lines and the total, in the order of the country's file. What is nothing is left out.
fn additions(totals: &Totals, country: &Country) -> Vec<AdditionView> {
    let mut additions = Vec::new();
    let mut add = |kind, label: &str, rate, amount: Money| {
        if !amount.is_zero() {
            additions.push(AdditionView { kind, label: label.to_owned(), rate, amount });
        }
    };
    let is_on_top = |levy: &&retail::LevyTotal| !levy.is_in_price;
    for levy in totals.levies.iter().filter(is_on_top) {
        add(AdditionKind::Levy, &levy.label, None, levy.amount);
    }
    let mut rest = totals.added - totals.levies.iter().filter(is_on_top).map(|levy| levy.amount).sum::<Money>();
    if !country.prices_include_tax {
        rest -= totals.tax;
        for charge in &totals.charges {
            add(AdditionKind::Tax, &charge.label, Some(charge.rate), charge.tax);
        }
        // A country with one tax doesn't list it by name.
        for tax in totals.taxes.iter().filter(|_| totals.charges.is_empty()) {
            add(AdditionKind::Tax, &country.charges[0].label, Some(tax.rate), tax.tax);
        }
    }
    add(AdditionKind::Exempted, "", None, rest);
    additions
}

/// What a voucher for one kind of goods had paid, as people see it: it pays.
fn as_tender(prepaid: &retail::Prepaid) -> retail::Tender {
    retail::Tender::of_voucher(prepaid.amount, prepaid.voucher.clone())
}
