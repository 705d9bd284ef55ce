//! People's hands and eyes: what the workstation says goes onto the screens, what a finger, key or scanner does goes to the
//! workstation. One file a screen; no rule of the trade lives here.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod approval;
mod cash;
mod country;
mod customer;
mod demo;
mod devices;
mod done;
mod entry;
mod exchange;
mod explain;
mod help;
mod journal;
mod keyboard;
mod keys;
mod mail;
mod navigation;
mod orders;
mod pay;
mod pictures;
mod product;
mod receipts;
mod reports;
mod returns;
mod ring;
mod self_checkout;
mod sell;
mod settings;
mod shortcuts;
mod sign_in;
mod status;
#[cfg(test)]
mod tests;
mod till;
mod training;
mod words;

pub use demo::{DemoGoods, DemoHooks, DemoNetwork, DemoNews, DemoShelf, DemoShop, DemoWatcher, OpenShop};
pub use mail::{Post, by_hand, event_loop};
pub use pictures::PictureSource;
pub use till::{PinHints, Sound, Till, TillOptions};
pub use training::{TrainingDoor, TrainingWay};
