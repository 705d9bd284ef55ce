//! The works of a simulated printer, without any port: bytes in, answers, paper and drawer pulses out.

use super::barcode;
use super::decoder::{Command, first_command};
use super::paper::{Glyph, Paper, SimulatedReceipt};
use crate::code_page::CodePage;
use std::collections::VecDeque;

/// What the simulated printer is like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SimulatedProfile {
    /// 80 mm, status by itself, process ids.
    #[default]
    Full,
    /// 58 mm, no cutter, status when asked, no process ids.
    Narrow,
    /// 80 mm, status when asked, no process ids.
    Barrier,
    /// 80 mm, answers nothing at all.
    NoStatus,
}

impl SimulatedProfile {
    fn dots(self) -> usize {
        if self == SimulatedProfile::Narrow { 384 } else { 576 }
    }

    fn answers(self) -> bool {
        self != SimulatedProfile::NoStatus
    }
}

/// What is going to go wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrinterFaults {
    /// The roll ends after so many lines.
    pub paper_out_after_lines: Option<u32>,
    /// The cover stands open from the start.
    pub cover_open: bool,
    /// The power fails after so many bytes, status enquiries not counted.
    pub die_at_byte: Option<u64>,
    /// Prints only so many bytes a second.
    pub slow_bytes_per_s: Option<u32>,
}

/// One pulse on the drawer's cable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DrawerPulse {
    /// The connector's pin: 2 or 5.
    pub pin: u8,
    /// Length in milliseconds.
    pub on_ms: u16,
    /// Pause after it in milliseconds.
    pub off_ms: u16,
}

/// Bytes the printer could make nothing of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surprise {
    /// How many bytes came before, since the power came on.
    pub offset: u64,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// How many bytes the printer takes in before it makes the sender wait.
const BUFFER_BYTES: usize = 8192;

/// The state of the machine.
#[derive(Debug)]
pub(super) struct Engine {
    profile: SimulatedProfile,
    pub(super) faults: PrinterFaults,
    pub(super) is_on: bool,
    pub(super) is_paper_out: bool,
    pub(super) is_near_end: bool,
    pub(super) is_cover_open: bool,
    pub(super) is_drawer_open: bool,
    /// Answers on their way back.
    pub(super) replies: VecDeque<u8>,
    pub(super) receipts: Vec<SimulatedReceipt>,
    pub(super) pulses: Vec<DrawerPulse>,
    pub(super) surprises: Vec<Surprise>,
    buffer: VecDeque<u8>,
    received: u64,
    real_time: Vec<u8>,
    offset: u64,
    paper: Paper,
    receipt_bytes: Vec<u8>,
    line: Vec<Glyph>,
    settings: Settings,
    automatic: u8,
    last_status: [u8; 4],
}

#[derive(Clone, Debug)]
struct Settings {
    page: Option<CodePage>,
    bold: bool,
    underline: bool,
    width: u8,
    height: u8,
    align: u8,
    spacing: usize,
    qr_size: u8,
    qr_level: u8,
    qr_model: u8,
    qr_data: Vec<u8>,
    bar_height: u8,
    bar_width: u8,
    bar_text: u8,
}

impl Settings {
    fn new() -> Settings {
        Settings {
            page: Some(CodePage::Pc437),
            bold: false,
            underline: false,
            width: 1,
            height: 1,
            align: 0,
            spacing: 30,
            qr_size: 3,
            qr_level: 48,
            qr_model: 49,
            qr_data: Vec::new(),
            bar_height: 162,
            bar_width: 3,
            bar_text: 0,
        }
    }
}

impl Engine {
    pub(super) fn new(profile: SimulatedProfile, faults: PrinterFaults) -> Engine {
        let is_cover_open = faults.cover_open;
        Engine {
            profile,
            faults,
            is_on: true,
            is_paper_out: false,
            is_near_end: false,
            is_cover_open,
            is_drawer_open: false,
            replies: VecDeque::new(),
            receipts: Vec::new(),
            pulses: Vec::new(),
            surprises: Vec::new(),
            buffer: VecDeque::new(),
            received: 0,
            real_time: Vec::new(),
            offset: 0,
            paper: Paper::new(profile.dots()),
            receipt_bytes: Vec::new(),
            line: Vec::new(),
            settings: Settings::new(),
            automatic: 0,
            last_status: [0; 4],
        }
    }

    /// How many bytes the printer takes now.
    pub(super) fn room(&self) -> usize {
        if self.is_on { BUFFER_BYTES - self.buffer.len().min(BUFFER_BYTES) } else { 0 }
    }

    /// Whether bytes wait that could be worked on.
    pub(super) fn has_work(&self) -> bool {
        self.is_on && !self.is_offline() && !self.buffer.is_empty()
    }

    /// Takes bytes in; real-time commands are obeyed on the spot.
    pub(super) fn receive(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if !self.is_on {
                return;
            }
            self.buffer.push_back(*byte);
            self.received += 1;
            self.watch_real_time(*byte);
            if self.faults.die_at_byte.is_some_and(|limit| self.received >= limit) && self.real_time.is_empty() {
                while self.work_once() {}
                self.power_off();
            }
        }
    }

    fn watch_real_time(&mut self, byte: u8) {
        self.real_time.push(byte);
        match self.real_time[..] {
            [0x10] | [0x10, 0x04 | 0x05 | 0x14] | [0x10, 0x14, _] | [0x10, 0x14, _, _] => {}
            [0x10, 0x04, kind] => {
                self.received -= 3;
                self.real_time.clear();
                self.answer_enquiry(kind);
            }
            [0x10, 0x14, function, pin, time] => {
                self.received -= 5;
                self.real_time.clear();
                if function == 1 && pin < 2 && (1..=8).contains(&time) {
                    let time_ms = u16::from(time) * 100;
                    self.pulse(pin, time_ms, time_ms);
                }
            }
            [0x10, 0x05, _] => {
                self.received -= 3;
                self.real_time.clear();
            }
            _ => {
                self.real_time.clear();
                if byte == 0x10 {
                    self.real_time.push(byte);
                }
            }
        }
    }

    /// `DLE EOT n`: one byte, recognisable by its fixed bits.
    fn answer_enquiry(&mut self, kind: u8) {
        if !self.profile.answers() {
            return;
        }
        let bits = match kind {
            1 => u8::from(self.is_drawer_pin_high()) << 2 | u8::from(self.is_offline()) << 3,
            2 => u8::from(self.is_cover_open) << 2 | u8::from(self.is_paper_out) << 5,
            3 => 0,
            4 => self.paper_bits() << 2 & 0x0c | self.paper_bits() << 3 & 0x60,
            _ => return,
        };
        self.replies.push_back(0x12 | bits);
    }

    /// Bits 0 and 1: near its end; bits 2 and 3: at its end.
    fn paper_bits(&self) -> u8 {
        let near = if self.is_near_end || self.is_paper_out { 0x03 } else { 0 };
        if self.is_paper_out { near | 0x0c } else { near }
    }

    fn is_drawer_pin_high(&self) -> bool {
        self.is_drawer_open
    }

    fn is_offline(&self) -> bool {
        self.is_paper_out || self.is_cover_open
    }

    fn status(&self) -> [u8; 4] {
        let first = 0x10
            | u8::from(self.is_drawer_pin_high()) << 2
            | u8::from(self.is_offline()) << 3
            | u8::from(self.is_cover_open) << 5;
        [first, 0, self.paper_bits(), 0]
    }

    /// Tells a changed state by itself, if that was asked for.
    pub(super) fn state_changed(&mut self) {
        let status = self.status();
        if self.is_on && self.automatic != 0 && status != self.last_status {
            self.last_status = status;
            self.replies.extend(status);
        }
    }

    /// The power fails: everything not yet on paper is lost, the paper stays where it is.
    pub(super) fn power_off(&mut self) {
        self.is_on = false;
        self.faults.die_at_byte = None;
        self.buffer.clear();
        self.replies.clear();
        self.real_time.clear();
        self.line.clear();
        self.settings = Settings::new();
        self.automatic = 0;
    }

    /// Sets the moment the power will fail.
    pub(super) fn die_after(&mut self, bytes: u64) {
        self.faults.die_at_byte = Some(self.received + bytes);
    }

    /// The power is back.
    pub(super) fn power_on(&mut self) {
        self.is_on = true;
        self.received = 0;
        self.offset = 0;
    }

    /// Works off what was received, at most so many bytes; stops while there is no paper.
    pub(super) fn work(&mut self, mut bytes: usize) {
        while bytes > 0 {
            let before = self.offset;
            if !self.work_once() {
                return;
            }
            bytes = bytes.saturating_sub(usize::try_from(self.offset - before).unwrap_or(usize::MAX));
        }
    }

    fn work_once(&mut self) -> bool {
        if !self.has_work() {
            return false;
        }
        self.buffer.make_contiguous();
        let (bytes, _) = self.buffer.as_slices();
        let Some((command, length)) = first_command(bytes) else {
            return self.overflow();
        };
        let bytes: Vec<u8> = self.buffer.drain(..length).collect();
        let is_drawn = self.execute(&command, &bytes);
        if is_drawn {
            self.receipt_bytes.extend(&bytes);
        }
        if let Command::Cut { .. } | Command::FeedLines(5..) = command {
            self.finish_receipt(&command);
        }
        self.offset += length as u64;
        true
    }

    /// A command longer than the whole buffer never becomes complete; a real printer loses its place too.
    fn overflow(&mut self) -> bool {
        if self.buffer.len() < BUFFER_BYTES {
            return false;
        }
        self.surprise(&[]);
        self.offset += self.buffer.len() as u64;
        self.buffer.clear();
        true
    }

    fn surprise(&mut self, bytes: &[u8]) {
        self.surprises.push(Surprise { offset: self.offset, bytes: bytes.to_vec() });
    }

    /// Obeys a command; false when it has no part in what is on paper.
    fn execute(&mut self, command: &Command, bytes: &[u8]) -> bool {
        match command {
            Command::Nothing if bytes[0] == 0x10 => return false,
            Command::Nothing | Command::Cut { .. } => {}
            Command::Character(byte) => self.character(*byte),
            Command::LineFeed => self.print_line(),
            Command::Tab => self.put(' '),
            Command::Reset => {
                self.settings = Settings::new();
                self.line.clear();
                self.automatic = 0;
            }
            Command::FeedLines(lines) => {
                self.flush_line();
                (0..*lines).for_each(|_| self.print_line());
            }
            Command::FeedDots(dots) => {
                self.flush_line();
                self.paper.feed(usize::from(*dots));
            }
            Command::Raster { bytes_per_row, data } => {
                self.flush_line();
                if *bytes_per_row == 0 || bytes_per_row * 8 > self.profile.dots() {
                    self.surprise(&bytes[..8]);
                } else {
                    self.paper.raster(*bytes_per_row, data, self.settings.align);
                }
            }
            Command::QrStore(data) => self.settings.qr_data.clone_from(data),
            Command::QrPrint => self.print_qr(bytes),
            Command::Code128(parameters) => self.print_code128(parameters, bytes),
            Command::Pulse { pin, on, off } => {
                if *pin < 2 {
                    self.pulse(*pin, u16::from(*on) * 2, u16::from(*off) * 2);
                } else {
                    self.surprise(bytes);
                }
                return false;
            }
            Command::ProcessId(_) | Command::AutomaticStatus(_) | Command::TransmitStatus(_) | Command::Identity(_) => {
                self.answer(command, bytes);
                return false;
            }
            Command::Unknown => self.surprise(bytes),
            _ => self.set(command, bytes),
        }
        true
    }

    fn set(&mut self, command: &Command, bytes: &[u8]) {
        let settings = &mut self.settings;
        match command {
            Command::Page(number) => {
                settings.page = page(*number);
                if settings.page.is_none() {
                    self.surprise(bytes);
                }
            }
            Command::Bold(on) => settings.bold = *on,
            Command::Underline(on) => settings.underline = *on,
            Command::Size { width, height } => (settings.width, settings.height) = (*width, *height),
            Command::Align(align) => settings.align = *align,
            Command::LineSpacing(dots) => settings.spacing = dots.map_or(30, usize::from),
            Command::QrModel(model) => settings.qr_model = *model,
            Command::QrSize(size) => settings.qr_size = *size,
            Command::QrLevel(level) => settings.qr_level = *level,
            Command::BarcodeHeight(height) => settings.bar_height = *height,
            Command::BarcodeWidth(width) => settings.bar_width = *width,
            Command::BarcodeText(place) => settings.bar_text = *place,
            _ => self.surprise(bytes),
        }
    }

    /// What is answered in turn, after everything before it is on paper.
    fn answer(&mut self, command: &Command, bytes: &[u8]) {
        if !self.profile.answers() {
            return self.surprise(bytes);
        }
        match command {
            Command::ProcessId(id) if self.profile == SimulatedProfile::Full => {
                self.replies.extend([0x37, 0x22]);
                self.replies.extend(id);
                self.replies.push_back(0);
            }
            Command::AutomaticStatus(kinds) if self.profile == SimulatedProfile::Full => {
                self.automatic = *kinds;
                if *kinds != 0 {
                    self.last_status = self.status();
                    self.replies.extend(self.last_status);
                }
            }
            Command::TransmitStatus(1) => self.replies.push_back(self.paper_bits()),
            Command::TransmitStatus(2) => self.replies.push_back(u8::from(self.is_drawer_pin_high())),
            Command::Identity(67) => self.replies.extend(b"_SIM-80\0"),
            _ => self.surprise(bytes),
        }
    }

    fn character(&mut self, byte: u8) {
        match self.settings.page.and_then(|page| page.decode(byte)) {
            Some(character) => self.put(character),
            None => self.surprise(&[byte]),
        }
    }

    fn put(&mut self, character: char) {
        let Settings { width, height, bold, underline, .. } = self.settings;
        let glyph = Glyph { character, width, height, bold, underline };
        let used: usize = self.line.iter().map(|glyph| glyph.dots()).sum();
        if used + glyph.dots() > self.profile.dots() {
            self.print_line(); // a full line prints by itself when the next character comes
        }
        self.line.push(glyph);
    }

    fn print_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        self.paper.line(&line, self.settings.align, self.settings.spacing);
        if let Some(left) = self.faults.paper_out_after_lines.as_mut() {
            *left = left.saturating_sub(1);
            if *left == 0 {
                self.faults.paper_out_after_lines = None;
                self.is_paper_out = true;
                self.state_changed();
            }
        }
    }

    fn flush_line(&mut self) {
        if !self.line.is_empty() {
            self.print_line();
        }
    }

    fn print_qr(&mut self, bytes: &[u8]) {
        self.flush_line();
        let Settings { qr_size, qr_level, qr_model, align, .. } = self.settings;
        let data = self.settings.qr_data.clone();
        let is_sound = qr_model == 50 && (1..=16).contains(&qr_size) && !data.is_empty();
        if !is_sound || !self.paper.qr(&data, usize::from(qr_size), qr_level, align) {
            self.surprise(bytes);
        }
    }

    fn print_code128(&mut self, parameters: &[u8], bytes: &[u8]) {
        self.flush_line();
        let Settings { bar_height, bar_width, bar_text, align, .. } = self.settings;
        let drawn = barcode::code128(parameters).is_some_and(|(text, modules)| {
            let below = (bar_text & 2 != 0).then_some(text.as_str());
            self.paper.bars(&modules, usize::from(bar_width), usize::from(bar_height), below, align)
        });
        if !drawn {
            self.surprise(bytes);
        }
    }

    fn finish_receipt(&mut self, command: &Command) {
        match command {
            Command::Cut { feed } if self.profile != SimulatedProfile::Narrow => {
                self.flush_line();
                self.paper.feed(usize::from(*feed) + 48);
            }
            // A printer without a cutter: a person tears the receipt off at a long feed.
            Command::FeedLines(_) if self.profile == SimulatedProfile::Narrow => {}
            _ => return,
        }
        if !self.paper.is_blank() {
            let bytes = std::mem::take(&mut self.receipt_bytes);
            let receipt = self.paper.cut(bytes);
            self.receipts.push(receipt);
        }
    }

    fn pulse(&mut self, pin: u8, on_ms: u16, off_ms: u16) {
        self.pulses.push(DrawerPulse { pin: if pin == 0 { 2 } else { 5 }, on_ms, off_ms });
        self.is_drawer_open = true;
        self.state_changed();
    }
}

/// The pages of the simulated printer, by Epson's numbers.
fn page(number: u8) -> Option<CodePage> {
    Some(match number {
        0 => CodePage::Pc437,
        2 => CodePage::Pc850,
        3 => CodePage::Pc860,
        4 => CodePage::Pc863,
        5 => CodePage::Pc865,
        13 => CodePage::Pc857,
        14 => CodePage::Pc737,
        16 => CodePage::Wpc1252,
        17 => CodePage::Pc866,
        18 => CodePage::Pc852,
        19 => CodePage::Pc858,
        33 => CodePage::Pc775,
        45 => CodePage::Wpc1250,
        46 => CodePage::Wpc1251,
        47 => CodePage::Wpc1253,
        48 => CodePage::Wpc1254,
        51 => CodePage::Wpc1257,
        _ => return None,
    })
}
