//! The story every storage has to pass, whatever it keeps its data in.

pub(crate) mod chains;
pub(crate) mod goods;
pub(crate) mod grants;
pub(crate) mod ledgers;
pub(crate) mod messages;
pub(crate) mod orders;
pub(crate) mod paid_orders;
pub(crate) mod picking;
pub(crate) mod placed;
pub(crate) mod refunds;
pub(crate) mod sales;
pub(crate) mod scopes;
pub(crate) mod shop;
pub(crate) mod tills;
pub(crate) mod uploads;

/// Makes a test of each part of the story for a storage, given a function that opens one in a folder.
macro_rules! stories {
    ($open:expr; $($chapter:ident: $($story:ident)+;)+) => {
        $($(
            #[test]
            fn $story() {
                let scratch = crate::conformance::shop::Scratch::new();
                let open: fn(&std::path::Path) -> Box<dyn crate::Storage> = $open;
                crate::conformance::$chapter::$story(open(scratch.path()).as_ref());
            }
        )+)+
    };
    ($open:expr) => {
        crate::conformance::stories! { $open;
            chains: a_chain_is_taken_once gaps_forks_and_changed_records_are_refused a_restored_till_branches_off
                what_cant_be_read_waits_and_holds_up_nothing a_till_that_was_shut_out_sends_nothing
                a_clock_that_is_wrong_is_noted;
            scopes: a_changed_entry_moves_to_the_head cursors_end_with_what_is_kept cursors_of_another_epoch_hold_as_far_as_it_goes
                the_nearest_price_goes_to_each_store settings_come_from_the_nearest_level promotions_and_people_reach_their_stores
                listeners_hear_of_changes_after_they_are_stored;
            tills: a_code_works_once_for_its_till wrong_codes_end_the_enrolment a_code_is_good_for_fifteen_minutes
                joining_again_takes_the_place_of_the_key;
            sales: a_sale_moves_stock_points_and_money a_sale_that_is_undone_counts_no_more more_sold_than_there_was_is_noted
                goods_come_back_once_wherever_they_were_sold a_coupon_in_a_sale_is_used_up
                answers_of_customers_are_added_and_refusals_win a_customer_can_be_forgotten sales_made_elsewhere_count_once;
            ledgers: a_lease_holds_spends_and_ends a_late_capture_is_a_loss_and_never_a_debt many_at_once_never_spend_more_than_there_is
                a_single_use_coupon_is_used_once a_sale_settles_what_it_spent a_sales_record_spends_its_voucher vouchers_say_no;
            grants: tills_share_what_their_store_may_take what_is_lost_is_what_was_granted
                a_voucher_that_should_not_pay_pays_nothing a_voucher_taken_before_its_sale_arrives_is_settled_by_it;
            goods: a_voucher_for_goods_is_sold_pays_and_gets_its_money_back a_voucher_says_what_it_is_for_or_is_for_anything;
            messages: what_is_ready_is_told_once who_said_no_is_not_written_to what_may_have_left_is_decided
                ways_that_are_not_safe_are_refused;
            uploads: an_upload_goes_on_where_it_was_cut what_is_uploaded_reaches_the_tills;
            orders: an_order_goes_from_hand_to_hand nobody_cancels_what_is_being_handed_over a_paid_order_counts_as_a_sale
                what_a_till_has_handed_over_has_left;
            refunds: an_order_comes_back_in_another_store goods_of_an_order_are_held_for_one_till
                what_the_online_store_paid_back_counts_once orders_are_found_by_their_customer_and_card;
            paid_orders: an_order_is_paid_as_it_is_collected an_order_that_was_paid_twice_is_noted;
            placed: a_till_places_an_order_in_another_store what_is_not_collected_is_paid_back_by_its_receipt
                an_order_goes_with_the_sale_that_is_undone an_order_is_sent_from_another_store;
            picking: an_order_is_gathered_made_ready_and_collected_in_parts what_is_not_found_is_counted_and_settled
                two_who_gather_the_same_are_told who_does_not_come_is_reminded_and_waited_for_in_vain
                the_hubs_word_is_in_each_order;
        }
    };
}
pub(crate) use stories;
