//! omnitill: a touchscreen point of sale for shops. This program wires the crates together and decides nothing.

// These panic when nobody reads any more: `output` has what commands say.
#![deny(clippy::print_stdout, clippy::print_stderr)]

use clap::Parser;
use omnitill::command_line::{Command, CommandLine, DemoOptions, OperatorCommand, Shared};
use omnitill::settings::Settings;
use omnitill::{
    INPUTS_MAX, backup, console, country_command, data_commands, demo, doctor, hub_command, import, output,
    promotion_import, replay, shop, simulate, window,
};
use std::error::Error;
use std::io::{BufReader, stdin, stdout};
use std::process::ExitCode;
use std::sync::mpsc::sync_channel;
use std::thread;

fn main() -> ExitCode {
    let line = CommandLine::parse();
    let command = line.command.unwrap_or(Command::Demo(DemoOptions::default()));
    match run(command, &line.shared) {
        Ok(code) => code,
        Err(error) if output::is_reader_gone(error.as_ref()) => ExitCode::from(output::READER_GONE),
        Err(error) => {
            let of_data = error.downcast_ref().map(shop::database_words);
            output::complain!("{}", of_data.unwrap_or_else(|| error.to_string()));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, shared: &Shared) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Demo(options) => demo::run(&options, shared)?,
        Command::Till { windowed } => till(shared, !windowed)?,
        Command::Console { schema: true } => output::say!("{:#}", console::schema()),
        Command::Console { schema: false } => run_console(shared)?,
        Command::Import { file, mapping: Some(mapping), rejects, replay, .. } => {
            let command = if replay { replay::run } else { import::run };
            command(&file, &mapping, rejects, &Settings::read(shared)?)?;
        }
        Command::Import { file, .. } => promotion_import::run(&file, &Settings::read(shared)?)?,
        Command::Simulate(options) => simulate::run(&options, shared)?,
        Command::Doctor(options) => return Ok(doctor::run(&Settings::read(shared)?, &options)),
        Command::Verify { dir } => return data_commands::verify(dir, shared),
        Command::Backup { target, without_key } => backup::back_up(&target, without_key, shared)?,
        Command::Restore { from, key } => backup::restore(&from, key.as_deref(), shared)?,
        Command::Export { dir, .. } => data_commands::export(dir, shared)?,
        Command::Operator { command: OperatorCommand::Badge { operator } } => data_commands::badge(&operator, shared)?,
        Command::Hub(options) => hub_command::run(options, shared)?,
        Command::Country { command } => return country_command::run(command, shared),
    }
    Ok(ExitCode::SUCCESS)
}

/// Opens the till in its window, on the devices of the settings.
fn till(shared: &Shared, is_fullscreen: bool) -> Result<(), Box<dyn Error>> {
    let settings = Settings::read(shared)?;
    if !window::has_display() {
        return Err("There is no display here. Start the till in a desktop session, or use `omnitill console`.".into());
    }
    window::run(shop::open(&settings)?, &settings, None, is_fullscreen)
}

fn run_console(shared: &Shared) -> Result<(), Box<dyn Error>> {
    let shop = shop::open(&Settings::read(shared)?)?;
    let (to_desk, inputs) = sync_channel(INPUTS_MAX);
    omnitill::exchange::forward_news(shop.news, &to_desk);
    let (device_events, from_devices) = (shop.device_events, to_desk.clone());
    thread::spawn(move || workstation::forward(&device_events, &from_devices));
    console::run(shop.workstation, (to_desk, inputs), BufReader::new(stdin()), stdout())?;
    Ok(())
}
