//! The words of the command line.

use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// A touchscreen point of sale for shops: sells offline, prints on real devices, never loses a sale.
#[derive(Debug, Parser)]
#[command(name = "omnitill", version, about, long_about = None, subcommand_required = false)]
#[command(after_help = "Without a command, omnitill opens the demo shop with simulated devices. \
                        Without a display it plays the same demo headless and leaves pictures in demo-output/.")]
pub struct CommandLine {
    /// What to do; the demo if nothing is named.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Options of every command.
    #[command(flatten)]
    pub shared: Shared,
}

/// Options that every command understands. Each beats the same key of the settings file.
#[derive(Clone, Debug, Default, Args)]
pub struct Shared {
    /// Settings file (TOML); `settings.toml` in the data folder if there is one
    #[arg(long, global = true, value_name = "FILE")]
    pub settings: Option<PathBuf>,

    /// Folder of the till's data
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,

    /// Country to sell in: AU, FR, GB, ... (`omnitill country check` lists them)
    #[arg(long, global = true, value_name = "CC")]
    pub country: Option<String>,

    /// Demo store to open where the settings describe no shop: AU, FR, GB, DE, AT, US-NY, CA-QC, JP, IN or GB-AR (London in Arabic)
    #[arg(long, global = true, value_name = "STORE")]
    pub store: Option<String>,

    /// Name of this till, which its receipts begin with: AU-SYD-02; the store's first one if missing
    #[arg(long, global = true, value_name = "NAME")]
    pub workstation: Option<String>,

    /// Language of the screen: en-AU, fr, de, ja, ar, ... (the settings page lists them)
    #[arg(long, global = true, value_name = "TAG")]
    pub locale: Option<String>,

    /// Receipt printer: tcp://host:port, serial:/dev/ttyX?baud=9600, usb:/dev/usb/lp0, usb:VID:PID[:serial], pty:/path, none
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub printer: Option<String>,

    /// Model of the printer; `omnitill doctor` lists the known ones
    #[arg(long, global = true, value_name = "PROFILE")]
    pub printer_profile: Option<String>,

    /// Barcode scanner: an address as above, or evdev:VID:PID?layout=us (plays a keyboard), hidraw:VID:PID, usb-serial:VID:PID;
    /// may be given several times
    #[arg(long = "scanner", global = true, value_name = "ADDRESS")]
    pub scanners: Vec<String>,

    /// Customer display of two lines, an address as above
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub display: Option<String>,

    /// Card terminal that speaks ZVT over the network: tcp://host:20007
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub terminal: Option<String>,

    /// The hub of the chain: https://host:port; a till without one sells by itself
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub hub: Option<String>,

    /// The code by which this till joins the hub, once
    #[arg(long, global = true, value_name = "CODE")]
    pub enrol: Option<String>,

    /// Open a second window that faces the customer
    #[arg(long, global = true)]
    pub customer_window: bool,

    /// Ids from this number instead of chance; for tests only
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    pub seed: Option<u64>,

    /// A clock that stands still at this moment (RFC 3339); for tests only
    #[arg(long, global = true, value_name = "MOMENT", hide_short_help = true)]
    pub clock: Option<String>,

    /// A clock that is read from this file at every look (RFC 3339); for tests only
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub clock_file: Option<PathBuf>,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the demo shop with simulated devices (the same as no command)
    Demo(DemoOptions),
    /// Open the till on its own data and devices, over the whole screen
    Till {
        /// In a window instead of over the whole screen
        #[arg(long)]
        windowed: bool,
    },
    /// Run the till without a window: one JSON action per line in, one JSON reply per line out
    #[command(
        after_help = "Example:\n  echo '{\"id\":1,\"do\":\"view\"}' | omnitill console --data-dir DIR --country AU\n\n\
                            Replies: {\"id\":1,\"ok\":{...}}, {\"id\":1,\"refused\":{\"code\":..,\"text\":..}} or {\"id\":1,\"broken\":{...}}.\n\
                            What happens by itself arrives as lines with \"event\". Amounts are whole cents."
    )]
    Console {
        /// Print the JSON Schema of every action, reply and event, and stop
        #[arg(long)]
        schema: bool,
    },
    /// Read products from CSV, TSV or NDJSON (plain, .gz or .zst) into the catalogue, or the shop's promotions
    #[command(
        after_help = "An import that was stopped goes on where it was when the same command is given again; one that is done \
                            changes nothing."
    )]
    Import {
        /// The file
        file: PathBuf,
        /// Which column is what (TOML)
        #[arg(long, required_unless_present = "promotions")]
        mapping: Option<PathBuf>,
        /// The file is the shop's promotions (TOML): it takes the place of those there are, from the next basket on
        #[arg(long, conflicts_with_all = ["mapping", "rejects", "replay"])]
        promotions: bool,
        /// List of the refused rows: line, reason, row; <FILE>.rejects.tsv in the data folder if missing
        #[arg(long, value_name = "LIST")]
        rejects: Option<PathBuf>,
        /// Sell the invoices in it at this till instead, by the mapping's [replay] part; for trials, in a data folder of its own
        #[arg(long)]
        replay: bool,
    },
    /// Play a device over a real transport: a printer, scanner or customer display
    #[command(
        after_help = "Prints the address it listens on, then obeys lines such as paper-out, refill, cover-open, cover-close, scan CODE, quit."
    )]
    Simulate(SimulateOptions),
    /// Look at the devices of this machine and say what keeps them from working
    Doctor(DoctorOptions),
    /// Check every invariant of a till's data; says what is broken as JSON and ends with 1
    Verify {
        /// The data folder; --data-dir if missing
        dir: Option<PathBuf>,
    },
    /// Copy a till's data to a new folder, checked, while the till sells
    #[command(
        after_help = "The copy holds sales, catalogue, customers, the settings and other files of the data folder and, unless \
                            --without-key is given, device.key: the secret that signs the journal and keys the PINs. Keep it as \
                            safe as the till itself."
    )]
    Backup {
        /// The folder of the copy; it must not be there yet
        target: PathBuf,
        /// Leave device.key out; restoring then needs --key
        #[arg(long)]
        without_key: bool,
    },
    /// Put a backup into a new or empty data folder (--data-dir); nothing is ever overwritten
    Restore {
        /// The folder of the copy
        from: PathBuf,
        /// device.key, if the copy was made without it
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
    },
    /// Write every sale as NDJSON to standard output
    Export {
        /// The data folder; --data-dir if missing
        dir: Option<PathBuf>,
        /// The only format there is so far
        #[arg(long, default_value_t = true)]
        json: bool,
    },
    /// Look after the people who can sign in
    Operator {
        /// What to do
        #[command(subcommand)]
        command: OperatorCommand,
    },
    /// Run the hub: what all stores of a chain share, and the head office's pages; with a command, have the one that runs do something
    Hub(HubOptions),
    /// Check a country's rules (country.toml), or tell what they say
    Country {
        /// What to do with them
        #[command(subcommand)]
        command: CountryCommand,
    },
}

/// Options of the hub.
#[derive(Clone, Debug, Args)]
pub struct HubOptions {
    /// Where tills call, with TLS: this machine alone unless another address is named
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8443")]
    pub listen: SocketAddr,

    /// A name or address by which tills call it, beside those of this machine; may be given several times
    #[arg(long = "name", value_name = "NAME")]
    pub names: Vec<String>,

    /// The head office's pages without TLS too, for a browser on this machine
    #[arg(long, value_name = "ADDRESS")]
    pub office: Option<SocketAddr>,

    /// What the hub that runs is to do
    #[command(subcommand)]
    pub command: Option<HubCommand>,
}

/// What the hub of this folder, which runs, can be told to do.
#[derive(Clone, Debug, Subcommand)]
pub enum HubCommand {
    /// List the stores
    Stores,
    /// List the tills: when each was heard of last, and up to which record it is here
    Tills,
    /// Make a code by which a till joins, once, within fifteen minutes
    Enrol {
        /// The store
        store: String,
        /// The till's name: AU-SYD-02
        till: String,
    },
    /// Shut a till out
    Revoke {
        /// The till
        till: String,
    },
    /// Change a price in a store
    Price {
        /// The article
        sku: String,
        /// The store
        store: String,
        /// What one unit costs: 2.50
        amount: String,
        /// First day: 2026-12-01
        #[arg(long)]
        from: String,
        /// Last day
        #[arg(long)]
        until: Option<String>,
    },
    /// What was sold on a day
    Sales {
        /// The day: 2026-12-01
        day: String,
        /// By store, country, channel or hour
        #[arg(long, default_value = "store")]
        by: String,
    },
    /// What each store has of an article
    Stock {
        /// The article
        sku: String,
    },
    /// List people and the stores they may sign in at
    People,
    /// Give somebody a first PIN: it works once at each till, which then asks for one of their own
    FirstPin {
        /// Their staff number
        operator: String,
    },
    /// List promotions and their stores
    Promotions,
    /// List what somebody has to look into: what sales did that can't be right
    Exceptions,
    /// Note that an exception was looked into
    Close {
        /// Its number
        exception: u64,
        /// What was done
        #[arg(long)]
        note: String,
    },
    /// List tills that can't be who they say
    Alarms,
    /// Block a gift voucher, or let it be spent again
    Voucher {
        /// What it is known by: 64 hexadecimal digits
        handle: String,
        /// active or blocked
        state: String,
    },
    /// List gift vouchers, the latest first
    Vouchers {
        /// Only those for this recipient
        #[arg(long, default_value = "")]
        recipient: String,
    },
    /// List what tills may take of vouchers while they can't reach the hub, and what was lost by it
    Budgets,
    /// List messages to customers, the latest first
    Messages,
    /// Decide about a message that may have arrived, or that was given up
    Message {
        /// Its id
        id: String,
        /// send it again, or leave it as it is
        decision: String,
    },
    /// List the latest orders
    Orders,
    /// List what tills promised to go back the way an order was paid online, and that hasn't yet
    Refunds {
        /// Those that are done, too
        #[arg(long)]
        done: bool,
    },
    /// Send a signed country file to every till of its country: each proves it by the keys it trusts, and sells by it from its day on
    Pack {
        /// The signed file, as `omnitill country sign` prints it
        file: PathBuf,
    },
    /// List signed country files
    Packs,
    /// List records without effect
    Parked,
    /// Read a record without effect again
    Retry {
        /// Its id
        op: String,
    },
    /// Put a record without effect away; it stays in the log
    Discard {
        /// Its id
        op: String,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// Make a setting, or take it back if no value is given
    Set {
        /// Its key: lock_after_minutes
        key: String,
        /// Its value
        value: Option<String>,
        /// For all (global), a country, a store or a till
        #[arg(long, default_value = "global")]
        level: String,
        /// Which country, store or till
        #[arg(long, default_value = "")]
        id: String,
    },
    /// Send a long list, a JSON value a line, in parts: customers, products, prices, orders or sales. The same file again goes on where it was cut
    Upload {
        /// What each row is
        what: String,
        /// The file
        file: PathBuf,
        /// The company that customers are of
        #[arg(long, default_value = "")]
        legal_entity: String,
    },
    /// Send a JSON file: products, categories, prices, promotions, customers, operators, roles, orders, sales, stores, entities
    Put {
        /// What it holds
        what: String,
        /// The file
        file: PathBuf,
    },
}

/// What can be done for somebody who can sign in.
#[derive(Debug, Subcommand)]
pub enum OperatorCommand {
    /// Make somebody a badge and print its code, once: whoever has it signs in as them. The badge they had before ends
    #[command(after_help = "Print the code as a Code 128 or QR symbol. It is kept nowhere: a lost badge is made anew.")]
    Badge {
        /// Staff number
        operator: String,
    },
}

/// What can be done with countries' rules.
#[derive(Debug, Subcommand)]
pub enum CountryCommand {
    /// Read country files and say what is wrong, with file, line and key; ends with 1 if one can't be used
    Check {
        /// The files; those that come with the program if none is named
        files: Vec<PathBuf>,
    },
    /// Print the JSON Schema of a country file
    Schema,
    /// Sign a country file with head office's secret key, to hold from a day on; prints what tills take in
    Sign {
        /// The country file
        file: PathBuf,
        /// The first day: 2027-01-01
        #[arg(long, value_name = "DAY")]
        starts: String,
        /// A file with the secret: 64 hexadecimal digits, such as `openssl rand -hex 32` makes
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Print the public key of a secret one, for `country_keys` in the settings of tills
    PublicKey {
        /// A file with the secret
        key: PathBuf,
    },
    /// Take a signed country file into the data folder; it holds from its day on, after the till has been started anew
    Install {
        /// The signed file
        file: PathBuf,
    },
    /// Print the rates of a country on a day, the changes after it, and what is unchecked
    Show {
        /// ISO code: AU, FR, US, ...
        code: String,
        /// The day: 2026-11-21
        day: String,
        /// The shop's region: CA-QC, US-NY-NYC, ...
        #[arg(long)]
        region: Option<String>,
    },
}

/// Where the headless demo leaves its pictures unless told otherwise.
const DEMO_OUTPUT: &str = "demo-output";

/// How many tills the demo opens unless told otherwise.
const TILLS: u8 = 2;

/// Options of the demo.
#[derive(Clone, Debug, Args)]
pub struct DemoOptions {
    /// Play it without a window even if there is a display
    #[arg(long)]
    pub headless: bool,

    /// Over the whole screen
    #[arg(long)]
    pub fullscreen: bool,

    /// Where the headless demo leaves its pictures
    #[arg(long, value_name = "DIR", default_value = DEMO_OUTPUT)]
    pub output: PathBuf,

    /// How many tills to open, each in a window of its own
    #[arg(long, value_name = "NUMBER", default_value_t = TILLS, value_parser = clap::value_parser!(u8).range(1..=8))]
    pub tills: u8,

    /// End when standard input does: for tills beside the first one
    #[arg(long, hide = true)]
    pub beside: bool,
}

impl Default for DemoOptions {
    /// As without the command.
    fn default() -> DemoOptions {
        DemoOptions {
            headless: false,
            fullscreen: false,
            output: PathBuf::from(DEMO_OUTPUT),
            tills: TILLS,
            beside: false,
        }
    }
}

/// Options of the doctor.
#[derive(Clone, Debug, Default, Args)]
pub struct DoctorOptions {
    /// Print udev rules for the devices of the settings, and nothing else
    #[arg(long)]
    pub udev: bool,

    /// Write a sheet of barcodes that shows what a scanner can read (SVG, A4); “printer” prints what it can of it
    #[arg(long, value_name = "FILE")]
    pub calibration: Option<PathBuf>,

    /// Wait for the sheet's first code to be scanned, and say which scanner that was and what to set
    #[arg(long)]
    pub pair: bool,

    /// Look at a machine whose /sys, /dev and so on are below this folder; for tests only
    #[arg(long, value_name = "DIR", hide_short_help = true)]
    pub root: Option<PathBuf>,
}

/// Options of a simulated device.
#[derive(Clone, Debug, Args)]
pub struct SimulateOptions {
    /// printer, scanner, display, terminal or courier
    pub device: String,

    /// tcp://host:port to listen on (port 0 takes a free one), or pty; the scanner and display speak over a pty
    #[arg(long, value_name = "ADDRESS", default_value = "pty")]
    pub listen: String,

    /// Printer: full, narrow (58 mm), barrier (no proof by number) or no-status (an old clone that never answers)
    #[arg(long, value_name = "KIND", default_value = "full")]
    pub kind: String,

    /// Printer: leave each receipt as receipt-N.png and receipt-N.txt in this folder
    #[arg(long, value_name = "DIR")]
    pub receipts: Option<PathBuf>,

    /// Printer: lose the link after this byte
    #[arg(long, value_name = "BYTES")]
    pub die_at_byte: Option<u64>,

    /// Terminal: the time zone of its clock, such as Europe/Berlin; this computer's if missing
    #[arg(long, value_name = "ZONE")]
    pub zone: Option<String>,

    /// Printer: run out of paper after this line
    #[arg(long, value_name = "LINES")]
    pub paper_out_after: Option<u32>,

    /// Chain (tills and a hub that fail as a seed decides, all in one program): how many seeds
    #[arg(long, value_name = "COUNT", default_value_t = 1, hide_short_help = true)]
    pub seeds: u64,

    /// Chain: the first seed
    #[arg(long, value_name = "SEED", default_value_t = 0, hide_short_help = true)]
    pub from: u64,
}
