//! What devices tell the workstation: a scan came, a receipt is out, the paper is out, the drawer opened.
//!
//! One bounded channel carries every event. Nothing here is words for people: each code has a stable
//! kebab-case name ([`DeviceCode::key`]) under which a language keeps its text.
//!
//! ```text
//!   print(job) --not ready--------------------------------> JobNotStarted   nothing was sent: safe to send again
//!        \--ready--> sending --all bytes accepted--> JobSent --proof------> JobPrinted
//!                       \                               \----no proof-----> JobUnconfirmed
//!                        \-- link lost after byte 1 ------\--link lost----> JobUnknown      ask a person
//! ```

use crate::terminal::TerminalEvent;
use serde::{Deserialize, Serialize};

/// Anything a device reports by itself or as the outcome of a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceEvent {
    /// From the receipt printer.
    Printer(PrinterEvent),
    /// From the cash drawer.
    Drawer(DrawerEvent),
    /// From one of the barcode scanners.
    Scanner(ScannerEvent),
    /// From the customer display.
    Display(DisplayEvent),
    /// From the card terminal.
    Terminal(TerminalEvent),
}

/// What the receipt printer reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PrinterEvent {
    /// The printer's state is now this one (sent only when it differs from the last).
    StateChanged(PrinterState),
    /// Provably no byte of the job reached the printer: it may be sent again without asking anyone.
    JobNotStarted {
        /// The caller's number of the job.
        job: u64,
        /// Why.
        error: DeviceError,
    },
    /// The link accepted every byte; whether paper came out is not known yet.
    JobSent {
        /// The caller's number of the job.
        job: u64,
    },
    /// The printer itself proved that the job is on paper.
    JobPrinted {
        /// The caller's number of the job.
        job: u64,
    },
    /// Every byte was accepted and this printer has no way to prove more.
    JobUnconfirmed {
        /// The caller's number of the job.
        job: u64,
    },
    /// The link or the printer was lost after the first byte: a person has to look at the paper.
    JobUnknown {
        /// The caller's number of the job.
        job: u64,
        /// How many bytes of the job the link accepted (not how many were printed).
        bytes_accepted: usize,
        /// Why.
        error: DeviceError,
    },
}

/// The printer's state is a device state like any other.
pub type PrinterState = DeviceState;

/// What the cash drawer reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DrawerEvent {
    /// The opening pulse was handed to the printer in full. It is never sent a second time.
    Opened {
        /// The caller's number of the request.
        request: u64,
    },
    /// The pulse was not sent, or only in part.
    Failed {
        /// The caller's number of the request.
        request: u64,
        /// Why; `OutcomeUnknown` when part of the pulse left.
        error: DeviceError,
    },
    /// The sensor says so.
    StateChanged(DrawerState),
}

/// Where the drawer stands, as its sensor tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrawerState {
    /// It stands open.
    Open,
    /// It is shut.
    Closed,
    /// There is no sensor, or no link to it.
    #[default]
    Unknown,
}

/// What a barcode scanner reports. `source` is the role given in the configuration, such as `scanner-1`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScannerEvent {
    /// One whole code was read.
    Scanned(ScanEvent),
    /// Something arrived that is not a usable code; the operator should hear and see it.
    Refused(ScanRefused),
    /// The scanner's state is now this one.
    StateChanged {
        /// The scanner's role.
        source: String,
        /// Its state.
        state: DeviceState,
    },
}

/// One code as it was read, before anyone asks what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanEvent {
    /// The scanner's role, such as `scanner-1`.
    pub source: String,
    /// The AIM symbology identifier (ISO/IEC 15424) if the scanner sends them, e.g. `]E0` for EAN-13.
    pub aim: Option<[u8; 3]>,
    /// The data without prefix, suffix and identifier. Bytes, not text: GS1 codes contain 0x1D.
    pub data: Vec<u8>,
}

/// A code that was thrown away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanRefused {
    /// The scanner's role.
    pub source: String,
    /// Why.
    pub why: ScanRefusal,
}

/// Why a code was thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanRefusal {
    /// Longer than [`crate::SCAN_BYTES_MAX`] without an end.
    TooLong,
    /// The transmission stopped in the middle: prefix without suffix, or a gap inside the code.
    Incomplete,
    /// Bytes that no barcode carries, such as line noise.
    Garbage,
    /// Codes came faster than the workstation took them.
    TooFast,
}

impl ScanRefusal {
    /// The stable name under which a language keeps the text, e.g. `scan-too-long`.
    pub fn key(self) -> &'static str {
        match self {
            ScanRefusal::TooLong => "scan-too-long",
            ScanRefusal::Incomplete => "scan-incomplete",
            ScanRefusal::Garbage => "scan-garbage",
            ScanRefusal::TooFast => "scan-too-fast",
        }
    }
}

/// What the customer display reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisplayEvent {
    /// The display's state is now this one.
    StateChanged(DeviceState),
}

/// The life of a device, from not configured to ready.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceState {
    /// The settings name no such device.
    #[default]
    Unconfigured,
    /// Configured but not there (unplugged, switched off, no network). A normal state: it is looked for again.
    Absent,
    /// There, but not answering yet.
    Found,
    /// There, but held by another program or another till.
    Claimed,
    /// Works.
    Ready,
    /// Answers, but something wants attention; it may still work (see [`Condition::stops_printing`]).
    Degraded(Vec<Condition>),
    /// Broken.
    Faulted(DeviceError),
}

impl DeviceState {
    /// Whether a job handed over now would be accepted.
    pub fn accepts_jobs(&self) -> bool {
        match self {
            DeviceState::Ready => true,
            DeviceState::Degraded(conditions) => !conditions.iter().any(|condition| condition.stops_printing()),
            DeviceState::Unconfigured
            | DeviceState::Absent
            | DeviceState::Found
            | DeviceState::Claimed
            | DeviceState::Faulted(_) => false,
        }
    }

    /// The stable name under which a language keeps the text, e.g. `device-ready`.
    pub fn key(&self) -> &'static str {
        match self {
            DeviceState::Unconfigured => "device-unconfigured",
            DeviceState::Absent => "device-absent",
            DeviceState::Found => "device-found",
            DeviceState::Claimed => "device-claimed",
            DeviceState::Ready => "device-ready",
            DeviceState::Degraded(_) => "device-degraded",
            DeviceState::Faulted(_) => "device-faulted",
        }
    }
}

/// What a device that works can still complain about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The roll is empty.
    PaperOut,
    /// The roll will soon be empty; printing goes on.
    PaperNearEnd,
    /// The cover stands open.
    CoverOpen,
    /// The cutter is blocked.
    CutterJam,
    /// The print head is too hot and waits.
    Overheated,
    /// An error the printer only leaves after being switched off and on.
    Unrecoverable,
    /// The printer says it is off-line without saying why.
    Offline,
    /// A keyboard scanner may not be held for us alone: its codes arrive in the window like typing, told by their speed.
    TypesIntoWindow,
}

impl Condition {
    /// Whether the printer takes no job while this lasts.
    pub fn stops_printing(self) -> bool {
        !matches!(self, Condition::PaperNearEnd | Condition::TypesIntoWindow)
    }

    /// The stable name under which a language keeps the text, e.g. `paper-out`.
    pub fn key(self) -> &'static str {
        match self {
            Condition::PaperOut => "paper-out",
            Condition::PaperNearEnd => "paper-near-end",
            Condition::CoverOpen => "cover-open",
            Condition::CutterJam => "cutter-jam",
            Condition::Overheated => "overheated",
            Condition::Unrecoverable => "unrecoverable",
            Condition::Offline => "offline",
            Condition::TypesIntoWindow => "types-into-window",
        }
    }
}

/// A device's failure on two axes: what happened, and who can help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", code.key())]
pub struct DeviceError {
    /// What happened.
    pub code: DeviceCode,
    /// What to do next.
    pub recovery: Recovery,
    /// For transfers: how many bytes the link had accepted.
    pub bytes_accepted: Option<usize>,
}

impl DeviceError {
    /// An error outside any transfer, with the recovery that is usual for its code.
    pub fn new(code: DeviceCode) -> DeviceError {
        DeviceError { code, recovery: code.usual_recovery(), bytes_accepted: None }
    }

    /// The same error inside a transfer. After the first byte nobody knows what came out.
    pub fn after_bytes(self, bytes_accepted: usize) -> DeviceError {
        let recovery = if bytes_accepted > 0 { Recovery::OutcomeUnknown } else { self.recovery };
        DeviceError { code: self.code, recovery, bytes_accepted: Some(bytes_accepted) }
    }
}

/// What happened (after the result codes of UnifiedPOS, with the extended ones spelt out).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceCode {
    /// The settings name no such device.
    NotConfigured,
    /// The device threads have ended.
    Closed,
    /// Another program or another till holds the device.
    Claimed,
    /// The settings ask for something this build or this kind of port cannot do.
    Illegal,
    /// Nothing there: unplugged, switched off, wrong address.
    NoHardware,
    /// The operating system refuses access (group or udev rule missing).
    NoPermission,
    /// There was a link and it broke.
    LinkLost,
    /// The device is off-line and does not say why.
    Offline,
    /// The device took too long.
    Timeout,
    /// Still at the previous job, or the command queue is full.
    Busy,
    /// Anything else went wrong inside the device or its driver.
    Failure,
    /// The roll is empty.
    PaperOut,
    /// The cover stands open.
    CoverOpen,
    /// The cutter is blocked.
    CutterJam,
    /// The print head is too hot.
    Overheated,
    /// The printer has to be switched off and on.
    Unrecoverable,
}

impl DeviceCode {
    /// Every code, so that a test can look for every text.
    pub const ALL: [DeviceCode; 16] = [
        DeviceCode::NotConfigured,
        DeviceCode::Closed,
        DeviceCode::Claimed,
        DeviceCode::Illegal,
        DeviceCode::NoHardware,
        DeviceCode::NoPermission,
        DeviceCode::LinkLost,
        DeviceCode::Offline,
        DeviceCode::Timeout,
        DeviceCode::Busy,
        DeviceCode::Failure,
        DeviceCode::PaperOut,
        DeviceCode::CoverOpen,
        DeviceCode::CutterJam,
        DeviceCode::Overheated,
        DeviceCode::Unrecoverable,
    ];

    /// The stable name under which a language keeps the text, e.g. `no-hardware`.
    pub fn key(self) -> &'static str {
        match self {
            DeviceCode::NotConfigured => "not-configured",
            DeviceCode::Closed => "closed",
            DeviceCode::Claimed => "claimed",
            DeviceCode::Illegal => "illegal",
            DeviceCode::NoHardware => "no-hardware",
            DeviceCode::NoPermission => "no-permission",
            DeviceCode::LinkLost => "link-lost",
            DeviceCode::Offline => "offline",
            DeviceCode::Timeout => "timeout",
            DeviceCode::Busy => "busy",
            DeviceCode::Failure => "failure",
            DeviceCode::PaperOut => "paper-out",
            DeviceCode::CoverOpen => "cover-open",
            DeviceCode::CutterJam => "cutter-jam",
            DeviceCode::Overheated => "overheated",
            DeviceCode::Unrecoverable => "unrecoverable",
        }
    }

    fn usual_recovery(self) -> Recovery {
        match self {
            DeviceCode::Busy | DeviceCode::Overheated => Recovery::RetryAfter { after_ms: 1_000 },
            DeviceCode::Timeout | DeviceCode::LinkLost => Recovery::RetryNow,
            DeviceCode::NoHardware
            | DeviceCode::Claimed
            | DeviceCode::Offline
            | DeviceCode::PaperOut
            | DeviceCode::CoverOpen
            | DeviceCode::CutterJam
            | DeviceCode::Unrecoverable => Recovery::NeedsOperator,
            DeviceCode::NotConfigured
            | DeviceCode::Closed
            | DeviceCode::Illegal
            | DeviceCode::NoPermission
            | DeviceCode::Failure => Recovery::NeedsTechnician,
        }
    }
}

impl From<Condition> for DeviceCode {
    fn from(condition: Condition) -> DeviceCode {
        match condition {
            Condition::PaperOut => DeviceCode::PaperOut,
            Condition::CoverOpen => DeviceCode::CoverOpen,
            Condition::CutterJam => DeviceCode::CutterJam,
            Condition::Overheated => DeviceCode::Overheated,
            Condition::Unrecoverable => DeviceCode::Unrecoverable,
            Condition::PaperNearEnd | Condition::Offline => DeviceCode::Offline,
            Condition::TypesIntoWindow => DeviceCode::NoPermission,
        }
    }
}

/// What to do after a failure, and who can do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recovery {
    /// Try again at once; nobody needs to know.
    RetryNow,
    /// Try again after a pause.
    RetryAfter {
        /// The pause in milliseconds.
        after_ms: u64,
    },
    /// The person at the till can put it right (paper, cover, switch).
    NeedsOperator,
    /// Somebody has to change a setting, a cable or a part.
    NeedsTechnician,
    /// Nobody can tell what came out: look, then decide.
    OutcomeUnknown,
}

impl Recovery {
    /// The stable name under which a language keeps the text, e.g. `needs-operator`.
    pub fn key(self) -> &'static str {
        match self {
            Recovery::RetryNow => "retry-now",
            Recovery::RetryAfter { .. } => "retry-after",
            Recovery::NeedsOperator => "needs-operator",
            Recovery::NeedsTechnician => "needs-technician",
            Recovery::OutcomeUnknown => "outcome-unknown",
        }
    }
}
