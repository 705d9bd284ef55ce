//! Pictures of goods: read, decoded and made small on a thread of their own; the icon of the category stands in meanwhile.

use crate::mail::{Letterbox, Mail};
use slint::{Image, Rgba8Pixel, SharedPixelBuffer};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};

/// Gives the PNG of a picture by its file stem; called on the pictures' thread, where it may read files.
pub type PictureSource = Arc<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

/// Pictures kept; at 256 pixels square these are 75 MB at most.
const KEPT_MAX: usize = 300;
/// The longer side of a picture on a tile.
const SIDE_MAX: u32 = 256;
/// The longer side of a picture on a page of its own.
const LARGE_SIDE_MAX: u32 = 1_024;
/// Large pictures kept; these are 50 MB at most.
const LARGE_KEPT_MAX: usize = 12;
/// A picture that unpacks to more than this is left out.
const BYTES_MAX: usize = 64 * 1024 * 1024;

enum Picture {
    Asked,
    Missing,
    There(Image),
}

#[derive(Default)]
struct Kept {
    pictures: HashMap<PictureName, (Picture, u64)>,
    uses: u64,
}

/// A picture in one of its two sizes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct PictureName {
    /// Its file stem.
    pub(crate) stem: String,
    /// Whether it is for a page of its own.
    pub(crate) is_large: bool,
}

/// The pictures that are loaded, and the way to those that are not.
pub(crate) struct Pictures {
    kept: RefCell<Kept>,
    wanted: Sender<PictureName>,
}

impl Pictures {
    pub(crate) fn new(source: PictureSource, letterbox: Letterbox) -> Pictures {
        let (wanted, requests) = channel::<PictureName>();
        let work = move || {
            for name in requests {
                let pixels = source(&name.stem).and_then(|bytes| match name.is_large {
                    true => decode_large(&bytes),
                    false => decode(&bytes),
                });
                letterbox.put(Mail::Picture { name, pixels });
            }
        };
        // Without the thread there are no pictures, and the till sells all the same.
        let _ = std::thread::Builder::new().name("pictures".to_owned()).spawn(work);
        Pictures { kept: RefCell::default(), wanted }
    }

    /// The picture, or an empty one until it has arrived.
    pub(crate) fn get(&self, stem: &str) -> Image {
        self.get_in_size(stem, false)
    }

    /// The same for a page of its own.
    pub(crate) fn get_large(&self, stem: &str) -> Image {
        self.get_in_size(stem, true)
    }

    fn get_in_size(&self, stem: &str, is_large: bool) -> Image {
        if stem.is_empty() {
            return Image::default();
        }
        let name = PictureName { stem: stem.to_owned(), is_large };
        let kept = &mut *self.kept.borrow_mut();
        kept.uses += 1;
        if let Some((picture, used)) = kept.pictures.get_mut(&name) {
            *used = kept.uses;
            return match picture {
                Picture::There(image) => image.clone(),
                Picture::Asked | Picture::Missing => Image::default(),
            };
        }
        if self.wanted.send(name.clone()).is_ok() {
            kept.put(name, Picture::Asked);
        }
        Image::default()
    }

    pub(crate) fn arrived(&self, name: PictureName, pixels: Option<SharedPixelBuffer<Rgba8Pixel>>) {
        let picture = pixels.map_or(Picture::Missing, |pixels| Picture::There(Image::from_rgba8(pixels)));
        self.kept.borrow_mut().put(name, picture);
    }
}

impl Kept {
    fn put(&mut self, name: PictureName, picture: Picture) {
        self.uses += 1;
        let is_large = name.is_large;
        self.pictures.insert(name, (picture, self.uses));
        let same_size = || self.pictures.iter().filter(|(name, _)| name.is_large == is_large);
        if same_size().count() > if is_large { LARGE_KEPT_MAX } else { KEPT_MAX } {
            let oldest = same_size().min_by_key(|(_, (_, used))| *used).map(|(name, _)| name.clone());
            oldest.map(|name| self.pictures.remove(&name));
        }
    }
}

/// Unpacks a PNG and makes it small; `None` if it isn't one.
pub(crate) fn decode(bytes: &[u8]) -> Option<SharedPixelBuffer<Rgba8Pixel>> {
    decode_within(bytes, SIDE_MAX)
}

fn decode_large(bytes: &[u8]) -> Option<SharedPixelBuffer<Rgba8Pixel>> {
    decode_within(bytes, LARGE_SIDE_MAX)
}

fn decode_within(bytes: &[u8], side_max: u32) -> Option<SharedPixelBuffer<Rgba8Pixel>> {
    let (pixels, width, height) = unpack(bytes)?;
    let factor = width.max(height).div_ceil(side_max).max(1);
    Some(shrink(&pixels, width, height, factor))
}

/// Unpacks a PNG in its own size.
pub(crate) fn decode_whole(bytes: &[u8]) -> Option<SharedPixelBuffer<Rgba8Pixel>> {
    let (pixels, width, height) = unpack(bytes)?;
    Some(shrink(&pixels, width, height, 1))
}

fn unpack(bytes: &[u8]) -> Option<(Vec<[u8; 4]>, u32, u32)> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let size = reader.output_buffer_size().filter(|size| *size <= BYTES_MAX)?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer).ok()?;
    let row = |row: &[u8]| -> Vec<[u8; 4]> {
        let pixels = row.chunks_exact(frame.color_type.samples());
        pixels
            .map(|pixel| match *pixel {
                [grey] => [grey, grey, grey, 255],
                [grey, alpha] => [grey, grey, grey, alpha],
                [red, green, blue] => [red, green, blue, 255],
                [red, green, blue, alpha] => [red, green, blue, alpha],
                _ => [0; 4],
            })
            .collect()
    };
    let pixels: Vec<[u8; 4]> = buffer[..frame.buffer_size()].chunks_exact(frame.line_size).flat_map(row).collect();
    (pixels.len() == frame.width as usize * frame.height as usize).then_some((pixels, frame.width, frame.height))
}

/// Makes each square of `factor` pixels one of their average colour.
fn shrink(pixels: &[[u8; 4]], width: u32, height: u32, factor: u32) -> SharedPixelBuffer<Rgba8Pixel> {
    let mut small = SharedPixelBuffer::new((width / factor).max(1), (height / factor).max(1));
    let (small_width, step, stride) = (small.width() as usize, factor as usize, width as usize);
    for (index, target) in small.make_mut_slice().iter_mut().enumerate() {
        let (left, top) = (index % small_width * step, index / small_width * step);
        let (mut sums, mut alphas, mut count) = ([0_u32; 3], 0_u32, 0_u32);
        for row in top..(top + step).min(height as usize) {
            for [red, green, blue, alpha] in &pixels[row * stride + left..row * stride + (left + step).min(stride)] {
                let weight = u32::from(*alpha);
                for (sum, part) in sums.iter_mut().zip([red, green, blue]) {
                    *sum += u32::from(*part) * weight;
                }
                alphas += weight;
                count += 1;
            }
        }
        let [red, green, blue] = sums.map(|sum| sum.checked_div(alphas).unwrap_or_default() as u8);
        *target = Rgba8Pixel { r: red, g: green, b: blue, a: alphas.checked_div(count).unwrap_or_default() as u8 };
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Rgb);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&colour.repeat((width * height) as usize)).unwrap();
        writer.finish().unwrap();
        bytes
    }

    #[test]
    fn a_picture_is_unpacked_and_made_small() {
        for (width, height, small_width, small_height) in
            [(64, 32, 64, 32), (600, 300, 200, 100), (1, 1, 1, 1), (3_000, 2, 250, 1)]
        {
            let pixels = decode(&png_of(width, height, [200, 100, 50])).unwrap();
            assert_eq!((pixels.width(), pixels.height()), (small_width, small_height));
            assert!(pixels.as_slice().iter().all(|pixel| (pixel.r, pixel.g, pixel.b, pixel.a) == (200, 100, 50, 255)));
        }
        assert!(decode(b"not a picture").is_none());
        assert!(decode(&png_of(4, 4, [0; 3])[..40]).is_none());
    }
}
