//! What a model of printer can do: paper width, letters, status, proof of printing. Data, in `profiles/*.toml`.

use crate::code_page::CodePage;
use crate::fonts::Fonts;
use serde::Deserialize;

const BUILT_IN: [(&str, &str); 32] = [
    ("generic-80", include_str!("profiles/generic-80.toml")),
    ("generic-58", include_str!("profiles/generic-58.toml")),
    ("no-status-80", include_str!("profiles/no-status-80.toml")),
    ("no-status-58", include_str!("profiles/no-status-58.toml")),
    ("bixolon-srp-350iii", include_str!("profiles/bixolon-srp-350iii.toml")),
    ("bixolon-srp-s300", include_str!("profiles/bixolon-srp-s300.toml")),
    ("citizen-ct-s310ii", include_str!("profiles/citizen-ct-s310ii.toml")),
    ("citizen-ct-s651", include_str!("profiles/citizen-ct-s651.toml")),
    ("epson-tm-l90", include_str!("profiles/epson-tm-l90.toml")),
    ("epson-tm-m30", include_str!("profiles/epson-tm-m30.toml")),
    ("epson-tm-p80", include_str!("profiles/epson-tm-p80.toml")),
    ("epson-tm-t20ii", include_str!("profiles/epson-tm-t20ii.toml")),
    ("epson-tm-t20iii", include_str!("profiles/epson-tm-t20iii.toml")),
    ("epson-tm-t70ii", include_str!("profiles/epson-tm-t70ii.toml")),
    ("epson-tm-t88iii", include_str!("profiles/epson-tm-t88iii.toml")),
    ("epson-tm-t88iv", include_str!("profiles/epson-tm-t88iv.toml")),
    ("epson-tm-t88v", include_str!("profiles/epson-tm-t88v.toml")),
    ("epson-tm-t88vi", include_str!("profiles/epson-tm-t88vi.toml")),
    ("epson-tm-u220b", include_str!("profiles/epson-tm-u220b.toml")),
    ("metapace-t-1", include_str!("profiles/metapace-t-1.toml")),
    ("munbyn-itpp047", include_str!("profiles/munbyn-itpp047.toml")),
    ("netum-80-v-ul", include_str!("profiles/netum-80-v-ul.toml")),
    ("netum-nt-5890k", include_str!("profiles/netum-nt-5890k.toml")),
    ("seiko-rp-f10", include_str!("profiles/seiko-rp-f10.toml")),
    ("star-tsp600", include_str!("profiles/star-tsp600.toml")),
    ("star-tsp800", include_str!("profiles/star-tsp800.toml")),
    ("sunmi-v2", include_str!("profiles/sunmi-v2.toml")),
    ("wincor-th230-plus", include_str!("profiles/wincor-th230-plus.toml")),
    ("xprinter-80", include_str!("profiles/xprinter-80.toml")),
    ("yhdaa-yhd-8390", include_str!("profiles/yhdaa-yhd-8390.toml")),
    ("zjiang-pos-5890", include_str!("profiles/zjiang-pos-5890.toml")),
    ("zjiang-zj-5870", include_str!("profiles/zjiang-zj-5870.toml")),
];

/// What a model of printer can do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Width of the roll in millimetres.
    pub paper_mm: u8,
    /// Characters of plain width a line holds.
    pub columns: usize,
    /// Dots a line holds; a multiple of 8.
    pub dots: usize,
    /// Width of a plain letter in dots.
    #[serde(default = "usual_letter_dots")]
    pub letter_dots: usize,
    /// The code pages in order of preference, each with the number that selects it (`ESC t n`).
    pub(crate) code_pages: Vec<(CodePage, u8)>,
    /// Whether double-byte text has to be switched off first (`FS .`): many makes start with it on.
    #[serde(default)]
    pub kanji_off: bool,
    /// How the printer proves that a job is on paper.
    pub proof: Proof,
    /// How it tells its state.
    pub status: StatusMode,
    /// Whether it draws QR codes itself; otherwise they are sent as pictures.
    pub qr: bool,
    /// How it cuts.
    pub cut: Cut,
    /// Whether the real-time pulse (`DLE DC4`) opens the drawer while the paper is out.
    #[serde(default)]
    pub pulse_while_offline: bool,
    /// Whether it prints pictures (`GS v 0`); if not, letters it lacks are spelt with those it has.
    #[serde(default = "yes")]
    pub pictures: bool,
    /// Whether every line is sent as a picture, for printers whose own letters are wrong or ugly.
    #[serde(default)]
    pub all_raster: bool,
    /// Whether it draws Code 128 barcodes itself; otherwise they become QR codes.
    #[serde(default = "yes")]
    pub barcodes: bool,
    /// Fonts for letters the printer lacks.
    #[serde(skip)]
    pub fonts: Fonts,
    /// The store's picture for [`crate::Element::Logo`].
    #[serde(skip)]
    pub logo: Option<Logo>,
}

/// Font A of nearly every printer.
fn usual_letter_dots() -> usize {
    12
}

fn yes() -> bool {
    true
}

/// How a printer proves that a job is on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// It returns our number of the job when printing is finished (`GS ( H`).
    ProcessId,
    /// It answers a status request that stands behind the job in its buffer (`GS r`).
    Barrier,
    /// It cannot.
    None,
}

/// How a printer tells its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatusMode {
    /// By itself whenever it changes (`GS a`), and when asked.
    Automatic,
    /// When asked (`DLE EOT`).
    RealTime,
    /// Never.
    None,
}

/// How a printer cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// All but a bridge.
    Partial,
    /// Through.
    Full,
    /// It has no cutter: the paper is fed to the tear bar.
    None,
}

/// A black and white picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    pub(crate) width: usize,
    /// Row by row, one bool a dot, true is black.
    pub(crate) dots: Vec<bool>,
}

/// Why a profile or a logo cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// There is no profile of this name.
    #[error("there is no printer profile \"{name}\"; there are {}", Profile::names().collect::<Vec<_>>().join(", "))]
    Unknown {
        /// What was asked for.
        name: String,
    },
    /// The file is not a profile.
    #[error("the printer profile cannot be read: {0}")]
    Unreadable(String),
    /// The picture is not a usable PNG.
    #[error("the logo cannot be used: {0}")]
    BadLogo(String),
}

/// The tallest logo in dots; at 8 dots a millimetre some 6 cm.
const LOGO_HEIGHT_MAX: usize = 480;

impl Profile {
    /// The names of the profiles that come with the program.
    pub fn names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// One of the profiles that come with the program.
    pub fn named(name: &str) -> Result<Profile, ProfileError> {
        let found = BUILT_IN.iter().find(|(known, _)| *known == name);
        let (_, text) = found.ok_or_else(|| ProfileError::Unknown { name: name.to_string() })?;
        Profile::parse(text)
    }

    /// Reads a profile from TOML.
    pub fn parse(text: &str) -> Result<Profile, ProfileError> {
        let profile: Profile =
            toml::from_str(text).map_err(|error| ProfileError::Unreadable(error.message().to_string()))?;
        let fits = profile.letter_dots > 0 && profile.columns.saturating_mul(profile.letter_dots) <= profile.dots;
        let is_sound = profile.columns > 0 && fits && profile.dots.is_multiple_of(8);
        if !is_sound || profile.code_pages.is_empty() {
            let needed = "columns that fit into the dots (a multiple of 8) and one code page are needed";
            return Err(ProfileError::Unreadable(needed.into()));
        }
        Ok(profile)
    }

    /// The same profile with fonts for letters the printer lacks.
    pub fn with_fonts(mut self, fonts: Fonts) -> Profile {
        self.fonts = fonts;
        self
    }

    /// The same profile with a logo: a PNG, at most as wide as the paper and 480 dots high; what is darker than
    /// the middle becomes black.
    pub fn with_logo(mut self, png: &[u8]) -> Result<Profile, ProfileError> {
        let logo = Logo::from_png(png).map_err(ProfileError::BadLogo)?;
        let height = logo.dots.len() / logo.width;
        if logo.width > self.dots || height > LOGO_HEIGHT_MAX {
            let size = format!("{} x {height} dots is more than {} x {LOGO_HEIGHT_MAX}", logo.width, self.dots);
            return Err(ProfileError::BadLogo(size));
        }
        self.logo = Some(logo);
        Ok(self)
    }
}

impl Logo {
    /// Reads a PNG, as [`Profile::with_logo`] does.
    ///
    /// # Errors
    /// [`ProfileError::BadLogo`] when it cannot be read.
    pub fn read(png: &[u8]) -> Result<Logo, ProfileError> {
        Logo::from_png(png).map_err(ProfileError::BadLogo)
    }

    fn from_png(png: &[u8]) -> Result<Logo, String> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
        let size = reader.output_buffer_size().filter(|size| *size <= 16 << 20).ok_or("the picture is too large")?;
        let mut buffer = vec![0; size];
        let info = reader.next_frame(&mut buffer).map_err(|error| error.to_string())?;
        let samples = info.color_type.samples();
        let is_black = |pixel: &[u8]| {
            let (light, alpha) = match pixel {
                [light] => (u32::from(*light), 255),
                [light, alpha] => (u32::from(*light), u32::from(*alpha)),
                [red, green, blue, rest @ ..] => {
                    let light = (u32::from(*red) * 299 + u32::from(*green) * 587 + u32::from(*blue) * 114) / 1000;
                    (light, rest.first().map_or(255, |alpha| u32::from(*alpha)))
                }
                [] => (255, 255),
            };
            (light * alpha + 255 * (255 - alpha)) / 255 < 128
        };
        let width = info.width as usize;
        let dots: Vec<bool> = buffer[..info.buffer_size()].chunks_exact(samples).map(is_black).collect();
        if width == 0 || dots.is_empty() { Err("the picture is empty".into()) } else { Ok(Logo { width, dots }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_profiles_are_sound() {
        for name in Profile::names() {
            let profile = Profile::named(name).unwrap();
            assert!(profile.columns * profile.letter_dots <= profile.dots && profile.dots <= 832, "{name}");
            assert!((16..=70).contains(&profile.columns), "{name}");
            let numbers: std::collections::BTreeSet<u8> =
                profile.code_pages.iter().map(|(_, number)| *number).collect();
            assert_eq!(numbers.len(), profile.code_pages.len(), "{name}: each page has its own number");
            assert!(
                profile.status != StatusMode::None || profile.proof == Proof::None,
                "{name}: silence proves nothing"
            );
        }
        assert!(Profile::named("x").unwrap_err().to_string().contains("there are generic-80, generic-58"));
        assert!(Profile::parse("colums = 3").unwrap_err().to_string().contains("unknown field"));
    }
}
