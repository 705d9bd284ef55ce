//! From the lines to the total: subtotal, discount on all lines, each tax that comes on top, what an exempt buyer need not pay.

use crate::page::Page;
use crate::{returns, voucher};
use hardware::Style;
use language::Value;
use retail::{ChargeTotal, Country, LevyTotal, LineItem, Money, ReturnLine, Sale, Totals};

/// Adds the rows from the subtotal to the total. Where nothing stands between the lines and the total, the total stands alone.
pub(crate) fn rows(page: &mut Page<'_>, sale: &Sale, net: &Totals, country: &Country) {
    let totals = &sale.totals;
    let levies: Money = totals.levies.iter().filter(|levy| !levy.is_in_price).map(|levy| levy.amount).sum();
    let on_top: Money = totals.lines.iter().map(|line| line.tax_on_top()).sum();
    let is_on_top = totals.lines.iter().any(|line| line.is_tax_on_top);
    let exempted = totals.added - levies - on_top;
    let back = back(sale);
    let is_exchange = !sale.lines.is_empty() && !sale.returns.is_empty();
    let is_prepaid = !sale.prepaid.is_empty();
    if (is_on_top || !totals.basket_discount.is_zero() || !exempted.is_zero() || is_exchange || is_prepaid)
        && !sale.lines.is_empty()
    {
        let words = page.text("receipt-subtotal");
        // Levies stand under the lines that bear them.
        page.money(&words, totals.subtotal + levies, sale.currency, Style::PLAIN);
    }
    if !totals.basket_discount.is_zero() {
        let words = page.text("receipt-discount");
        page.money(&words, -totals.basket_discount, sale.currency, Style::PLAIN);
    }
    if is_exchange || (is_on_top_back(sale) && !sale.returns.is_empty()) {
        let words = page.text("receipt-returned");
        page.money(&words, -back, sale.currency, Style::PLAIN);
    }
    if is_on_top || is_on_top_back(sale) {
        let charged: Vec<&ChargeTotal> = net.charges.iter().filter(|charge| charge.rate.millionths() != 0).collect();
        for charge in &charged {
            charge_row(page, charge, sale);
        }
        if charged.is_empty() {
            let words = page.text("receipt-tax");
            page.money(&words, on_top - (sale.returned.total - back), sale.currency, Style::PLAIN);
        }
    }
    if !exempted.is_zero() {
        let words = page.text("receipt-exempted");
        page.money(&words, exempted, sale.currency, Style::PLAIN);
    }
    exemption(page, sale);
    voucher::prepaid(page, &sale.prepaid, sale.currency);
    page.total("receipt-total", sale.net_total(), sale.currency, !country.receipt.is_title_largest);
}

/// What goes back for goods, without tax on top of it.
fn back(sale: &Sale) -> Money {
    let of_line = |line: &ReturnLine| {
        returns::goods(&line.refund) - line.withdrawn.iter().map(|kept| returns::goods(&kept.more)).sum()
    };
    sale.returns.iter().map(of_line).sum()
}

/// Whether tax on top goes back.
fn is_on_top_back(sale: &Sale) -> bool {
    sale.returns.iter().any(|line| line.refund.amounts.is_tax_on_top)
}

/// One tax at one rate: `QST/TVQ 9.975 %`.
pub(crate) fn charge_row(page: &mut Page<'_>, charge: &ChargeTotal, sale: &Sale) {
    let rate = page.formats().percent(charge.rate);
    let arguments = [("label", Value::Text(&charge.label)), ("rate", Value::Text(&rate))];
    let words = page.format("receipt-tax-charge", &arguments);
    page.money(&words, charge.tax, sale.currency, Style::PLAIN);
}

/// The certificate that frees the buyer of tax.
fn exemption(page: &mut Page<'_>, sale: &Sale) {
    let mut proofs: Vec<&str> =
        sale.lines.iter().filter_map(|line| line.exemption.as_ref()).map(|by| by.certificate.as_str()).collect();
    proofs.dedup();
    for certificate in proofs {
        page.fact("receipt-exemption", certificate);
    }
}

/// A levy as one line bears it: its name, pieces and amounts.
pub(crate) struct LineLevy<'a> {
    pub(crate) levy: &'a LevyTotal,
    pub(crate) pieces: i64,
    pub(crate) each: Money,
    pub(crate) amount: Money,
}

/// The levies of a line, from what all lines bore: a levy is the same amount on every piece.
pub(crate) fn levies_of<'a>(sale: &'a Sale, line: &LineItem) -> Vec<LineLevy<'a>> {
    let pieces = line.quantity.pieces();
    let of_line = line.levies.iter().filter_map(|id| sale.totals.levies.iter().find(|levy| levy.levy == *id));
    let borne = of_line.filter(|levy| levy.pieces != 0).map(|levy| {
        let each = levy.amount.minor() / levy.pieces;
        LineLevy { levy, pieces, each: Money::from_minor(each), amount: Money::from_minor(each * pieces) }
    });
    borne.collect()
}
