//! The workstation without a window: JSON lines in, JSON lines out, for automation, support and tests.

use schemars::schema_for;
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use std::sync::mpsc::{Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;
use workstation::{Action, Answer, Event, Input, Problem, Reply, Workstation};

/// Longest line taken in, in bytes; a scanned code of the longest size fits several times.
const LINE_BYTES_MAX: usize = 65_536;

/// Reads actions from `lines` until they end, finishes what is in hand and returns.
pub fn run(
    workstation: Workstation,
    (to_desk, inputs): (SyncSender<Input>, Receiver<Input>),
    lines: impl BufRead,
    out: impl Write + Send + 'static,
) -> std::io::Result<()> {
    let out = Arc::new(Mutex::new(out));
    let events = Arc::clone(&out);
    let listen = Box::new(move |happened: Vec<Event>| {
        for event in happened {
            write_line(&events, &json!(event));
        }
    });
    let desk = thread::Builder::new()
        .name("workstation".to_owned())
        .spawn(move || workstation::run_blind(workstation, &inputs, listen))?;
    for line in lines.split(b'\n') {
        let line = line?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let reply_to = Arc::clone(&out);
        let (action, answer): (Action, Box<dyn FnOnce(Answer) + Send>) = match read_action(&line) {
            Ok((id, action)) => (action, Box::new(move |answer| write_line(&reply_to, &answered(&id, &answer)))),
            // Answered in its turn, so that replies stand in the order of the lines; looking at the view changes nothing.
            Err((id, text)) => {
                let refused = json!({ "id": id, "refused": { "code": "action-unreadable", "text": text } });
                (Action::View {}, Box::new(move |_| write_line(&reply_to, &refused)))
            }
        };
        if to_desk.send(Input::Action(action, answer)).is_err() {
            break;
        }
    }
    let _ = to_desk.send(Input::Stop);
    let _ = desk.join();
    Ok(())
}

/// Reads one line: the action's own keys, and an `id` that the reply repeats.
pub fn read_action(line: &[u8]) -> Result<(Value, Action), (Value, String)> {
    if line.len() > LINE_BYTES_MAX {
        return Err((Value::Null, format!("The line is longer than {LINE_BYTES_MAX} bytes.")));
    }
    let mut value: Value =
        serde_json::from_slice(line).map_err(|error| (Value::Null, format!("This isn't JSON: {error}.")))?;
    let id = value.as_object_mut().and_then(|object| object.remove("id")).unwrap_or(Value::Null);
    let action =
        serde_json::from_value(value).map_err(|error| (id.clone(), format!("This isn't an action: {error}.")))?;
    Ok((id, action))
}

fn answered(id: &Value, answer: &Answer) -> Value {
    match answer {
        Answer::Ok(reply) => json!({ "id": id, "ok": reply }),
        Answer::No { problem: Problem::Refused(refusal), text } => {
            let mut refused = json!({ "code": refusal.code, "text": text });
            if !refusal.may_approve.is_empty() {
                refused["may_approve"] = json!(refusal.may_approve);
            }
            json!({ "id": id, "refused": refused })
        }
        Answer::No { problem: Problem::Broken { code, detail }, text } => {
            json!({ "id": id, "broken": { "code": code, "text": text, "detail": detail } })
        }
    }
}

/// Writes one line at once and whole. A reader that has gone is no reason to stop selling.
fn write_line(out: &Arc<Mutex<impl Write>>, line: &Value) {
    let mut out = out.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    // The marks that isolate a name from the direction of the text around it are for screens.
    let line = line.to_string().replace(['\u{2068}', '\u{2069}'], "");
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// The JSON Schema of every action, reply and event.
pub fn schema() -> Value {
    json!({
        "action": schema_for!(Action),
        "reply": schema_for!(Reply),
        "event": schema_for!(Event),
    })
}
