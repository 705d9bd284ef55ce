//! Which act of the workstation carries out which action: a table, one line an action.

use crate::{Action, Problem, Reply, Workstation};
use retail::{Refusal, TenderKind};

impl Workstation {
    pub(crate) fn carry_out(&mut self, action: Action) -> Result<Reply, Problem> {
        self.keep_rules_of_today();
        self.keep_promotions_of_today();
        match action {
            Action::SignIn { operator, pin } => self.sign_in(&operator, &pin),
            Action::ChoosePin { operator, pin, own_pin } => self.choose_pin(&operator, &pin, &own_pin),
            Action::Lock {} => self.lock(),
            Action::Approved(asked) => self.approved(asked),
            Action::AwaitApproval { action } => self.await_approval(action),
            Action::ShowTotal {} => self.show_total(),
            Action::SignOut {} => self.sign_out(),
            Action::Scan { code, aim } => {
                self.scan(code.as_bytes(), aim.and_then(|aim| aim.as_bytes().try_into().ok()))
            }
            Action::Search { text, limit } => self.search(&text, limit),
            Action::Browse { category, after, limit } => self.browse(category.as_deref(), after.as_deref(), limit),
            Action::Categories {} => self.categories(),
            Action::Variants { product } => self.variants(&product),
            Action::ShowProduct { sku, language } => self.show_product(&sku, language),
            Action::Add { sku, quantity, price } => self.add(&sku, quantity, price),
            Action::AddOpenItem { name, price, tax_category } => {
                self.add_open_item(&name, price, tax_category.as_deref())
            }
            Action::SetQuantity { line, quantity } => self.set_quantity(line, quantity),
            Action::RemoveLine { line } => self.remove_line(line),
            Action::SetNote { line, note } => self.set_note(line, &note),
            Action::DiscountLine { line, discount } => self.discount_line(line, discount),
            Action::SetPlace { line, place } => self.set_place(line, place),
            Action::SetExemption { rule, certificate } => self.set_exemption(rule, &certificate),
            Action::SetBuyer { buyer } => self.set_buyer(buyer),
            Action::AddCoupon { code } => self.add_coupon(&code),
            Action::RemoveCoupon { code } => self.remove_coupon(&code),
            Action::FindCustomers { text } => self.find_customers(&text),
            Action::SetCustomer { customer } => self.set_customer(customer),
            Action::SetReceiptLanguage { language } => self.set_receipt_language(language),
            Action::ExplainTotal {} => self.explain_total(),
            Action::CountryFacts {} => Ok(Reply::CountryFacts { facts: Box::new(self.country.facts(self.today())) }),
            Action::DiscountBasket { discount } => self.discount_basket(discount),
            Action::VoidBasket {} => self.void_basket(),
            Action::ParkBasket { label, print } => self.park_basket(&label, print),
            Action::RecallBasket { number } => self.recall_basket(number),
            Action::AbandonBasket { number, reason } => self.abandon_basket(number, &reason),
            Action::Multiply { pieces, sure } => self.multiply(pieces, sure),
            Action::CheckPrices { on } => self.check_prices(on),
            Action::OverridePrice(asked) => self.override_price(asked),
            Action::ConfirmAge { born } => self.confirm_age(born),
            Action::RefuseAge {} => self.refuse_age(),
            Action::AddSerial { sku, serial, price } => self.add_serial(&sku, &serial, price),
            Action::ForeignCash { currency, amount, basket } => self.foreign_cash(&currency, amount, basket),
            Action::BeginPayment { amount, basket, due } => self.begin_payment(amount, basket, due),
            Action::PayVoucher { code, amount, basket } => self.pay_voucher(&code, amount, basket),
            Action::FindVouchers { recipient } => self.find_vouchers(&recipient),
            Action::PayFoundVoucher { handle, amount, basket } => self.pay_found_voucher(&handle, amount, basket),
            Action::RefundVoucher { handle, amount, basket } => self.refund_voucher(handle.as_deref(), amount, basket),
            Action::SellVoucher { amount, recipient, goods } => self.sell_voucher(amount, &recipient, goods.as_deref()),
            Action::RemoveVoucher { line } => self.remove_voucher(line),
            Action::PayUnaskedVoucher { amount, basket } => self.pay_unasked(amount, basket),
            Action::ShowVoucher { code } => self.show_voucher(&code),
            Action::ResolvePayment(said) => self.resolve_payment(said),
            Action::AskTerminal { payment } => self.ask_terminal(payment),
            Action::CancelPayment { payment } => self.cancel_payment(payment),
            Action::DecidePayment(decision) => self.decide_payment(decision),
            Action::GiftReceipt { receipt, lines } => self.gift_receipt(receipt, &lines),
            Action::Tender { kind: TenderKind::Card, .. } if self.is_terminal_ready() => {
                Err(Refusal::new("card-through-terminal").into())
            }
            Action::Tender { kind: TenderKind::Voucher, .. } => Err(Refusal::new("voucher-code").into()),
            Action::Tender { kind, amount, basket, due } => self.tender(retail::Tender::new(kind, amount), basket, due),
            Action::RemoveTender { index } => self.remove_tender(index),
            Action::NextCustomer {} => self.next_customer(),
            Action::InvoiceSale { receipt, buyer } => self.invoice_sale(receipt, buyer),
            Action::PrintAgain { receipt } => self.print_again(receipt),
            Action::ResolvePrint { job, came_out } => self.resolve_print(job, came_out),
            Action::DropPrint { job } => self.drop_print(job),
            Action::PostVoid { receipt, reason } => self.post_void(receipt, &reason),
            Action::NoSale { reason } => self.no_sale(&reason),
            Action::OpenTill(asked) => self.open_till(asked),
            Action::PaidIn(asked) => self.paid_in(&asked),
            Action::PaidOut(asked) => self.paid_out(&asked),
            Action::LiftCash(asked) => self.lift_cash(asked),
            Action::CountTill(asked) => self.count_till(asked),
            Action::ReadTill(asked) => self.read_till(asked),
            Action::CloseTill(asked) => self.close_till(asked),
            Action::ZReports { before, limit } => self.z_reports(before, limit),
            Action::PrintZ { number } => self.print_z(number),
            Action::RecentSales { before, limit } => self.recent_sales(before, limit),
            Action::FindSales(asked) => self.find_sales(asked),
            Action::FindJournal(asked) => self.find_journal(asked),
            Action::ShowJournal { number } => self.show_journal(number),
            Action::ReadExceptions { from, to } => self.read_exceptions(from, to),
            Action::ShowSale { receipt } => self.show_sale(receipt),
            Action::OpenOrder { order } => self.open_order(order),
            Action::HandOver(asked) => self.hand_over(asked),
            Action::WorkOrder { task } => self.work_order(task),
            Action::CloseOrder {} => self.close_order(),
            Action::OpenReturn { receipt } => self.open_return(receipt),
            Action::PickReturn(pick) => self.pick_return(pick),
            Action::ConfirmReturn {} => self.confirm_return(),
            Action::CloseReturn {} => self.close_return(),
            Action::OpenArticleReturn { receipt } => self.open_article_return(receipt.as_deref()),
            Action::OpenOrderReturn(asked) => self.open_order_return(asked.number.as_deref(), asked.order),
            Action::FindOrderReturns(asked) => self.find_order_returns(asked),
            Action::ChooseReturnArticle(asked) => self.choose_return_article(asked),
            Action::ReturnArticle(asked) => self.return_article(asked),
            Action::RemoveReturn { line } => self.remove_return(line),
            Action::DayTotals {} => self.day_totals(),
            Action::SalesReport(asked) => self.sales_report(&asked),
            Action::ExportReport { from, to } => self.export_report(from, to),
            Action::BeginSelfCheckout {} => self.begin_self_checkout(),
            Action::EndSelfCheckout {} => self.end_self_checkout(),
            Action::CallAttendant { on } => self.call_attendant(on),
            Action::StayAtCheckout {} => self.stay_at_checkout(),
            Action::BeginTraining {} => self.begin_training(),
            Action::EndTraining {} => self.end_training(),
            Action::TestPage {} => self.test_page(),
            Action::CheckDevices {} => self.check_devices(),
            Action::TryExchange {} => self.try_exchange(),
            Action::SetLanguage { language } => self.set_language(&language),
            Action::SetPreference { name, value } => self.set_preference(name, &value),
            Action::AcknowledgeRecovery {} => {
                self.is_recovered = false;
                Ok(Reply::Done {})
            }
            Action::AcknowledgeAlert { alert } => self.acknowledge_alert(&alert),
            Action::View {} => Ok(Reply::View { view: Box::new(self.view()?) }),
        }
    }
}
