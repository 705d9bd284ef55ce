//! A screen whose pixels are a file, and a finger to tap on it: Xvfb with its framebuffer mapped from a folder, and the XTEST extension.

use std::error::Error;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window};
use x11rb::protocol::xtest::ConnectionExt;
use x11rb::rust_connection::RustConnection;

/// How often the framebuffer is looked at.
const LOOK: Duration = Duration::from_micros(100);
/// A picture that stays so long is the last one.
const SETTLED: Duration = Duration::from_millis(250);
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether there is an X server to start.
pub fn is_available() -> bool {
    Command::new("Xvfb").arg("-help").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// Part of the screen: left, top, right, bottom.
pub type Part = [usize; 4];

/// When a part of the screen became what it then stayed.
pub struct Change {
    /// From the start of the clock to the first look at the final picture.
    pub took: Duration,
    /// Whether other pictures were seen between the old one and the final one.
    pub has_steps: bool,
}

/// The X server, its pixels and its pointer.
pub struct Display {
    server: Child,
    name: String,
    frame: File,
    first_pixel: u64,
    row_bytes: u64,
    finger: RustConnection,
    root: Window,
}

impl Display {
    /// Starts a screen of 1280 x 800 pixels whose framebuffer lies in the folder.
    pub fn start(folder: &Path) -> Result<Display, Box<dyn Error>> {
        std::fs::create_dir_all(folder)?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir"])
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        let output = server.stdout.take().ok_or("the X server has no output")?;
        std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut number)?;
        let name = format!(":{}", number.trim());
        let frame = File::open(folder.join("Xvfb_screen0"))?;
        // The file begins with an X window dump's header: 25 numbers of 32 bits, big-endian (X11/XWDFile.h).
        let mut header = [0; 100];
        frame.read_exact_at(&mut header, 0)?;
        let number = |index: usize| u64::from(u32::from_be_bytes([0, 1, 2, 3].map(|byte| header[index * 4 + byte])));
        let (first_pixel, row_bytes) = (number(0) + number(19) * 12, number(12));
        let (finger, screen) = RustConnection::connect(Some(&name))?;
        let root = finger.setup().roots[screen].root;
        Ok(Display { server, name, frame, first_pixel, row_bytes, finger, root })
    }

    /// What `DISPLAY` is for programs that shall open their window here.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// A number that stands for the pixels of a part, of which every third row is looked at.
    pub fn picture(&self, part: Part) -> Result<u64, Box<dyn Error>> {
        let [left, top, right, bottom] = part;
        let mut row = vec![0; (right - left) * 4];
        let mut hasher = DefaultHasher::new();
        for y in (top..bottom).step_by(3) {
            self.frame.read_exact_at(&mut row, self.first_pixel + y as u64 * self.row_bytes + left as u64 * 4)?;
            row.hash(&mut hasher);
        }
        Ok(hasher.finish())
    }

    /// The colour of a point: red, green, blue.
    pub fn pixel(&self, [x, y]: [usize; 2]) -> Result<[u8; 3], Box<dyn Error>> {
        let mut bytes = [0; 4];
        self.frame.read_exact_at(&mut bytes, self.first_pixel + y as u64 * self.row_bytes + x as u64 * 4)?;
        Ok([bytes[2], bytes[1], bytes[0]])
    }

    /// Taps: presses and lets go at once.
    pub fn tap(&self, [x, y]: [i16; 2]) -> Result<(), Box<dyn Error>> {
        self.finger.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, 0, self.root, x, y, 0)?;
        self.finger.xtest_fake_input(BUTTON_PRESS_EVENT, 1, 0, self.root, 0, 0, 0)?;
        self.finger.xtest_fake_input(BUTTON_RELEASE_EVENT, 1, 0, self.root, 0, 0, 0)?;
        self.finger.flush()?;
        Ok(())
    }

    /// Starts the clock, does something, and waits until the part has changed and stays as it is.
    pub fn change(
        &self,
        part: Part,
        act: impl FnOnce() -> Result<(), Box<dyn Error>>,
    ) -> Result<Change, Box<dyn Error>> {
        self.change_within(PATIENCE, part, act)?
            .ok_or_else(|| format!("nothing changed in {part:?} on {}", self.name).into())
    }

    /// The same for an act that may change nothing.
    pub fn change_within(
        &self,
        patience: Duration,
        part: Part,
        act: impl FnOnce() -> Result<(), Box<dyn Error>>,
    ) -> Result<Option<Change>, Box<dyn Error>> {
        let before = self.picture(part)?;
        let started = Instant::now();
        act()?;
        let mut seen: Vec<(u64, Duration)> = vec![(before, Duration::ZERO)];
        loop {
            std::thread::sleep(LOOK);
            let picture = self.picture(part)?;
            let at = started.elapsed();
            let (last, since) = seen.last().copied().unwrap_or_default();
            if picture != last {
                seen.push((picture, at));
            } else if seen.len() > 1 && at > since + SETTLED {
                return Ok(Some(Change { took: since, has_steps: seen.len() > 2 }));
            } else if at > patience && seen.len() == 1 {
                return Ok(None);
            }
        }
    }

    /// Waits until the part shows something else than this picture.
    pub fn until_other(&self, part: Part, picture: u64) -> Result<Instant, Box<dyn Error>> {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            if self.picture(part)? != picture {
                return Ok(Instant::now());
            }
            std::thread::sleep(LOOK);
        }
        Err(format!("{part:?} on {} stayed as it was", self.name).into())
    }

    /// Waits until a part hasn't changed for a while.
    pub fn settle(&self, part: Part) -> Result<u64, Box<dyn Error>> {
        self.settle_for(SETTLED, part)
    }

    /// Waits until a part hasn't changed for so long.
    pub fn settle_for(&self, quiet: Duration, part: Part) -> Result<u64, Box<dyn Error>> {
        let (mut last, mut since) = (self.picture(part)?, Instant::now());
        while since.elapsed() < quiet {
            std::thread::sleep(Duration::from_millis(5));
            let picture = self.picture(part)?;
            if picture != last {
                (last, since) = (picture, Instant::now());
            }
        }
        Ok(last)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Where the framebuffer of a screen of this name lies.
pub fn folder(base: &Path, name: &str) -> PathBuf {
    base.join(format!("screen-{name}"))
}
