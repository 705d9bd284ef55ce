//! The one integration test program: the tree as it should look, and the program as a shop uses it.

mod console;
mod faults;
mod journeys;
mod liar;
mod proxy;
mod tidy;
