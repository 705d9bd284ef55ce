//! Which screen is shown, and when another one is.
//!
//! ```text
//! SignIn --signed in--> Sell --pay--> Pay --paid--> Done --next customer, scan--> Sell
//!    ^------------------- signed out, from anywhere        Receipts, Devices, Settings: and back
//! ```

use ui::Page;
use uuid::Uuid;

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Navigation {
    /// The screen that is shown.
    pub(crate) page: Page,
    /// Where "back" leads from earlier sales, devices and settings.
    back: Page,
    is_signed_in: bool,
    is_self_checkout: bool,
    paid: Option<Uuid>,
}

/// What of the view decides about the screen.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) is_signed_in: bool,
    /// The sale that has just been paid.
    pub(crate) paid: Option<Uuid>,
    pub(crate) has_basket: bool,
    /// Customers work the till themselves.
    pub(crate) is_self_checkout: bool,
}

impl Navigation {
    pub(crate) fn start() -> Navigation {
        Navigation { page: Page::SignIn, back: Page::SignIn, is_signed_in: false, is_self_checkout: false, paid: None }
    }

    /// The view has changed.
    pub(crate) fn seen(self, seen: Seen) -> Navigation {
        let is_self_checkout = seen.is_signed_in && seen.is_self_checkout;
        let known = Navigation { is_signed_in: seen.is_signed_in, is_self_checkout, paid: seen.paid, ..self };
        if is_self_checkout {
            return Navigation { page: Page::SelfCheckout, back: Page::SelfCheckout, ..known };
        }
        let is_aside = is_aside(self.page);
        if !seen.is_signed_in {
            let stays = is_aside && !self.is_signed_in;
            return Navigation { page: if stays { self.page } else { Page::SignIn }, back: Page::SignIn, ..known };
        }
        let selling = if seen.paid.is_some() { Page::Done } else { Page::Sell };
        let page = match self.page {
            _ if seen.paid.is_some() && seen.paid != self.paid => Page::Done,
            Page::SignIn | Page::SelfCheckout => selling,
            Page::Done if seen.paid.is_none() => Page::Sell,
            Page::Pay if !seen.has_basket => selling,
            page => page,
        };
        let back =
            if matches!(self.back, Page::SignIn | Page::Done | Page::SelfCheckout) { selling } else { self.back };
        Navigation { page, back, ..known }
    }

    /// The cashier wants to take the money.
    pub(crate) fn pay(self) -> Navigation {
        if self.page == Page::Sell { Navigation { page: Page::Pay, ..self } } else { self }
    }

    /// To earlier sales, devices or settings.
    pub(crate) fn aside(self, page: Page) -> Navigation {
        if self.is_self_checkout {
            return self;
        }
        Navigation { page, back: if is_aside(self.page) { self.back } else { self.page }, ..self }
    }

    /// From the settings to the country's rules.
    pub(crate) fn country(self) -> Navigation {
        if self.is_self_checkout {
            return self;
        }
        Navigation { page: Page::Country, ..self }
    }

    /// Back from earlier sales, devices, settings or paying.
    pub(crate) fn back(self) -> Navigation {
        let page = match self.page {
            Page::Country => Page::Settings,
            page if is_aside(page) => self.back,
            Page::Pay => Page::Sell,
            page => page,
        };
        Navigation { page, ..self }
    }

    /// Something was rung up or asks for a quantity or price: that is seen on the sell screen.
    pub(crate) fn sell(self) -> Navigation {
        if self.is_signed_in && !self.is_self_checkout { Navigation { page: Page::Sell, ..self } } else { self }
    }
}

/// Whether a screen is left for where a person came from.
fn is_aside(page: Page) -> bool {
    matches!(
        page,
        Page::Receipts
            | Page::Devices
            | Page::Settings
            | Page::Country
            | Page::Reports
            | Page::Cash
            | Page::Returns
            | Page::Journal
            | Page::Exchange
            | Page::Orders
            | Page::Product
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(is_signed_in: bool, paid: Option<u128>, has_basket: bool) -> Seen {
        Seen { is_signed_in, paid: paid.map(Uuid::from_u128), has_basket, is_self_checkout: false }
    }

    #[test]
    fn a_sale_goes_from_screen_to_screen() {
        let mut at = Navigation::start().seen(seen(false, None, false));
        assert_eq!(at.page, Page::SignIn);
        at = at.seen(seen(true, None, false));
        assert_eq!(at.page, Page::Sell);
        at = at.seen(seen(true, None, true)).pay();
        assert_eq!(at.page, Page::Pay);
        at = at.seen(seen(true, Some(1), false));
        assert_eq!(at.page, Page::Done);
        at = at.seen(seen(true, Some(1), false));
        assert_eq!(at.page, Page::Done, "the same sale again changes nothing");
        at = at.seen(seen(true, None, true));
        assert_eq!(at.page, Page::Sell, "a scan starts the next sale");
        at = at.seen(seen(false, None, true));
        assert_eq!(at.page, Page::SignIn);
    }

    #[test]
    fn aside_and_back() {
        let selling = Navigation::start().seen(seen(true, None, true));
        assert_eq!(selling.pay().aside(Page::Devices).aside(Page::Settings).back().page, Page::Pay);
        assert_eq!(selling.aside(Page::Devices).seen(seen(false, None, true)).page, Page::SignIn);
        assert_eq!(selling.aside(Page::Settings).sell().page, Page::Sell);
        assert_eq!(selling.pay().aside(Page::Receipts).aside(Page::Settings).back().page, Page::Pay);
        assert_eq!(selling.aside(Page::Receipts).sell().page, Page::Sell, "an article that is scanned there is sold");
        assert_eq!(selling.aside(Page::Receipts).seen(seen(false, None, true)).page, Page::SignIn);
        let stranger = Navigation::start().aside(Page::Settings);
        assert_eq!(
            stranger.seen(seen(false, None, false)).page,
            Page::Settings,
            "the language is chosen before signing in"
        );
        assert_eq!(stranger.sell().page, Page::Settings);
        assert_eq!(stranger.back().page, Page::SignIn);
        let paid = selling.pay().seen(seen(true, Some(7), false)).aside(Page::Devices);
        assert_eq!(paid.back().page, Page::Done);
        assert_eq!(paid.seen(seen(true, None, true)).back().page, Page::Sell);
    }

    #[test]
    fn where_customers_work_the_till_nothing_leads_away() {
        let serving = |paid| Seen { is_self_checkout: true, ..seen(true, paid, true) };
        let at = Navigation::start().seen(serving(None));
        for other in [at.sell(), at.pay(), at.back(), at.country(), at.aside(Page::Settings), at.seen(serving(Some(1)))]
        {
            assert_eq!(other.page, Page::SelfCheckout);
        }
        assert_eq!(at.seen(seen(true, None, true)).page, Page::Sell, "the attendant has taken it back");
        assert_eq!(at.seen(seen(false, None, true)).page, Page::SignIn);
    }

    #[test]
    fn paying_ends_when_there_is_nothing_to_pay() {
        let paying = Navigation::start().seen(seen(true, None, true)).pay();
        assert_eq!(paying.seen(seen(true, None, false)).page, Page::Sell);
        assert_eq!(paying.back().page, Page::Sell);
    }
}
