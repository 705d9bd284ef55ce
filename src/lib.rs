//! The parts the program is put together from. They are a library so that its tests and measurements put the same program together; nobody
//! else is meant to use it.

// These panic when nobody reads any more: `output` has what commands say.
#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod advice;
pub mod backup;
pub mod command_line;
pub mod console;
pub mod country_command;
pub mod country_packs;
pub mod country_rules;
pub mod data_commands;
pub mod demo;
pub mod demo_chain;
pub mod demo_shop;
pub mod demo_street;
pub mod doctor;
pub mod doors;
pub mod e_receipt;
pub mod e_receipt_server;
pub mod exchange;
pub mod headless;
pub mod hub_client;
pub mod hub_command;
mod hub_upload;
pub mod import;
pub mod network_cable;
pub mod output;
pub mod pairing;
pub mod promotion_import;
#[cfg(feature = "desktop")]
pub mod prompt_frames;
pub mod receipt_fonts;
pub mod replay;
pub mod replay_plan;
pub mod replay_shelf;
pub mod settings;
pub mod shop;
pub mod simulate;
pub mod sound;
pub mod training;
pub mod wall_clock;
pub mod window;

/// Actions and device events that may wait for the workstation.
pub const INPUTS_MAX: usize = 1_024;
