//! Somebody tries PINs and pulls the plug after each one: every try counts all the same.

use super::*;
use crate::console::Reply;

/// Tries whose till is killed at once, whether it had answered or not.
const KILLS: usize = 24;

/// A wrong PIN, and the plug pulled; whether the till had said that it is wrong, or that the wait runs.
fn try_and_kill(options: &Options, is_waited_for: bool) -> (bool, bool) {
    let mut console = Console::start(options);
    console.ok(json!({ "do": "view" }));
    let id = console.post(json!({ "do": "sign_in", "operator": "101", "pin": "000000" }));
    let answer = if is_waited_for { console.reply_to(id) } else { None };
    let answer = answer.or_else(|| console.kill().replies.remove(&id));
    match answer {
        Some(Reply::Refused { code, .. }) => (code == "pin-wrong", code == "pin-locked"),
        Some(other) => panic!("{other:?}"),
        None => (false, false),
    }
}

#[test]
fn pulling_the_plug_wins_nobody_another_try() {
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(folder.path()).clock("2026-03-02T10:00:00+11:00");
    let (mut said_wrong, mut said_locked, mut unanswered) = (0, 0, 0);
    for kill in 0..KILLS {
        match try_and_kill(&options, kill % 3 == 0) {
            (true, _) => said_wrong += 1,
            (_, true) => said_locked += 1,
            _ => unanswered += 1,
        }
    }
    println!(
        "{KILLS} tills were killed: {said_wrong} had said wrong, {said_locked} that a wait runs, {unanswered} nothing"
    );
    assert!(said_wrong <= 4, "the fifth wrong PIN begins the wait, whatever was pulled");
    assert!(said_locked > 0);
    // Nor does the right one open it before the wait is over; another person's isn't stopped.
    let mut console = Console::start(&options);
    assert_eq!(console.refused(json!({ "do": "sign_in", "operator": "101", "pin": "502917" })).0, "pin-locked");
    console.ok(json!({ "do": "sign_in", "operator": DEMO_MANAGER.0, "pin": DEMO_MANAGER.1 }));
    console.refused(json!({
        "do": "approved", "approver": "101", "pin": "502917", "action": { "do": "no_sale", "reason": "float" },
    }));
    assert!(console.close().status.success());
}
