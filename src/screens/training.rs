//! Practising: going there and coming back. The program opens the other till; the window stays.

use crate::till::{Inner, on};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::Status;
use workstation::Action;
use workstation::view::View;

/// Who goes to practise, or comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrainingWay<'a> {
    /// Whether they go there.
    pub is_in: bool,
    /// Staff number.
    pub operator: &'a str,
    /// Name.
    pub name: &'a str,
}

/// Opens the till to practise at in this window, or the shop's own again; returns whether that was heard.
pub type TrainingDoor = Box<dyn Fn(TrainingWay<'_>) -> bool>;

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    window.global::<Status>().on_training_ended(on!(till, |till| go(till, false)));
}

pub(crate) fn apply(window: &ui::Omnitill, view: &View) {
    window.global::<Status>().set_is_training(view.is_training);
}

/// Goes to practise, or back.
pub(crate) fn go(till: &Rc<Inner>, is_in: bool) {
    let Some(operator) = till.view().and_then(|view| view.operator.clone()) else { return leave(till) };
    let action = if is_in { Action::BeginTraining {} } else { Action::EndTraining {} };
    till.request(action, move |till, _| {
        through(till, TrainingWay { is_in, operator: &operator.id.0, name: &operator.name });
    });
}

/// Nobody is signed in: whoever stands here may always end practising.
fn leave(till: &Rc<Inner>) {
    let person = till.view().and_then(|view| view.operators.first().cloned());
    if let Some(person) = person {
        through(till, TrainingWay { is_in: false, operator: &person.id.0, name: &person.name });
    }
}

fn through(till: &Inner, way: TrainingWay<'_>) {
    let is_heard = till.options.training.as_ref().is_some_and(|door| door(way));
    if !is_heard {
        till.refuse(&till.text("problems-database-busy"));
    }
}
