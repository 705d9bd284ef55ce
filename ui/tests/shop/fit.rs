//! Whether words have the room they need: every text of a window is measured as the renderer measures it, and compared with its place.
//!
//! Found are words that are cut off or elided, words that reach out of what clips them, and words that stand on one another. Names and
//! amounts a shop enters may be elided where the design says so; what is written in `locales` and every text that clips may not.

use i_slint_core::graphics::euclid::default::{Box2D, Point2D};
use i_slint_core::item_rendering::RenderText;
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{
    BasicBorderRectangle, BorderRectangle, Clip, ComplexText, Flickable, Opacity, Rectangle, SimpleText,
    TextHorizontalAlignment, TextOverflow, TextVerticalAlignment, TextWrap,
};
use i_slint_core::lengths::LogicalLength;
use i_slint_core::window::WindowInner;
use slint::Brush;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::pin::Pin;

/// Less than this is no difference a person sees.
const TOLERANCE: f32 = 1.5;
/// Lines of two texts may come so close, as a share of the lower one: letters don't fill their lines.
const TOUCHING: f32 = 0.35;

/// Where a text is: its own place, what is seen of the window there, whether it scrolls, and what holds it.
#[derive(Clone, Copy)]
struct Within {
    place: Box2D<f32>,
    clip: Box2D<f32>,
    scrolls: bool,
    holder: Box2D<f32>,
}

/// A text that is seen, and where its letters are.
struct Seen {
    words: String,
    ink: Box2D<f32>,
}

struct Walk {
    seen: Vec<Seen>,
    misfits: Vec<String>,
}

/// Returns what doesn't fit in a window, in words.
pub fn misfits(window: &slint::Window) -> Vec<String> {
    let inner = WindowInner::from_pub(window);
    let size = window.size().to_logical(window.scale_factor());
    let whole = Box2D::new(Point2D::zero(), Point2D::new(size.width, size.height));
    let root = ItemRc::new_root(inner.component());
    let _: Option<()> = root.visit_descendants(|_| std::ops::ControlFlow::Continue(()));
    let mut walk = Walk { seen: Vec::new(), misfits: Vec::new() };
    walk.visit(&root, Point2D::zero(), whole, false, whole);
    walk.overlaps();
    walk.misfits.sort();
    walk.misfits.dedup();
    walk.misfits
}

impl Walk {
    /// `clip` is what is seen of the parent; `scrolls` says that a finger brings up the rest; `holder` is the button or card around it.
    fn visit(&mut self, item: &ItemRc, origin: Point2D<f32>, clip: Box2D<f32>, scrolls: bool, holder: Box2D<f32>) {
        let geometry = item.geometry();
        let at = origin + geometry.origin.to_vector().to_untyped();
        let place = Box2D::from_origin_and_size(at, geometry.size.to_untyped());
        let (mut clip, mut scrolls, mut holder) = (clip, scrolls, holder);
        if let Some(item) = item.downcast::<Clip>() {
            let item = item.as_pin_ref();
            if item.clip() {
                if item.is_visibility_clip() {
                    return;
                }
                clip = clip.intersection_unchecked(&place);
            }
        } else if item.downcast::<Flickable>().is_some() {
            clip = clip.intersection_unchecked(&place);
            scrolls = true;
        } else if item.downcast::<Opacity>().is_some_and(|item| item.as_pin_ref().opacity() < 0.05) {
            return;
        }
        if let Some(text) = item.downcast::<SimpleText>() {
            let within = Within { place, clip, scrolls, holder };
            self.measure(item, text.as_pin_ref(), &text.as_pin_ref().text(), within);
        } else if let Some(text) = item.downcast::<ComplexText>() {
            let within = Within { place, clip, scrolls, holder };
            self.measure(item, text.as_pin_ref(), &text.as_pin_ref().text(), within);
        } else if let Some(ground) = ground(item) {
            if is_opaque(&ground) {
                self.cover(place.intersection_unchecked(&clip));
            }
            if has_edge(item) && place.width() > 0.0 {
                holder = place;
            }
        }
        let mut child = item.first_child();
        while let Some(next) = child {
            self.visit(&next, at, clip, scrolls, holder);
            child = next.next_sibling();
        }
    }

    fn measure(
        &mut self,
        item: &ItemRc,
        text: Pin<&(impl RenderText + 'static)>,
        words: &str,
        Within { place, clip, scrolls, holder }: Within,
    ) {
        if words.trim().is_empty() || clip.is_empty() || place.width() <= 0.0 {
            return;
        }
        let Some(adapter) = item.window_adapter() else { return };
        let renderer = adapter.renderer();
        let Some(widths) = renderer.text_content_widths(text, item) else { return };
        let wraps = text.wrap() != TextWrap::NoWrap;
        let (room_x, room_y) = (place.width(), place.height());
        let height = renderer.text_size(text, item, Some(LogicalLength::new(room_x)), text.wrap()).height;
        let needs_x = if wraps { widths.min.get() } else { widths.max.get() };
        let ink = ink(text.alignment(), place, widths.max.get().min(room_x), height);
        if !clip.intersects(&ink) {
            return;
        }
        let is_ours = is_written_here(words) || text.overflow() == TextOverflow::Clip;
        let name = format!("“{words}” at {:.0},{:.0}", place.min.x, place.min.y);
        if is_ours && needs_x > room_x + TOLERANCE {
            self.misfits.push(format!("cut off: {name} needs a width of {needs_x:.0} and has {room_x:.0}"));
        }
        // A single line may be a little lower than its letters' boxes.
        if is_ours && wraps && height > room_y + TOLERANCE && text.overflow() == TextOverflow::Elide {
            self.misfits.push(format!("cut off: {name} needs a height of {height:.0} and has {room_y:.0}"));
        }
        let is_out = |out: f32| out > TOLERANCE;
        let narrow = clip.intersection_unchecked(&holder);
        let beside = (narrow.min.x - ink.min.x).max(ink.max.x - narrow.max.x);
        let below = ink.max.y - clip.max.y - (ink.max.y - ink.min.y) * 0.2;
        if !scrolls && is_ours && (is_out(beside) || is_out(below)) {
            self.misfits.push(format!("reaches out of its place: {name}, {:.0}x{height:.0}", ink.width()));
        }
        self.seen.push(Seen { words: words.to_owned(), ink: ink.intersection_unchecked(&clip) });
    }

    /// What lies under an opaque place is not seen, or only beside it.
    fn cover(&mut self, covered: Box2D<f32>) {
        self.seen.retain_mut(|text| {
            let ink = &mut text.ink;
            if covered.min.y <= ink.min.y && covered.max.y >= ink.max.y {
                if covered.min.x <= ink.min.x {
                    ink.min.x = ink.min.x.max(covered.max.x.min(ink.max.x));
                }
                if covered.max.x >= ink.max.x {
                    ink.max.x = ink.max.x.min(covered.min.x.max(ink.min.x));
                }
            }
            !ink.is_empty() && !covered.contains(ink.center())
        });
    }

    fn overlaps(&mut self) {
        for (index, one) in self.seen.iter().enumerate() {
            for other in &self.seen[index + 1..] {
                let Some(shared) = one.ink.intersection(&other.ink) else { continue };
                let lower = one.ink.height().min(other.ink.height());
                if shared.width() > 2.0 * TOLERANCE && shared.height() > TOUCHING * lower {
                    let at = shared.min;
                    let found =
                        format!("on one another: “{}” and “{}” at {:.0},{:.0}", one.words, other.words, at.x, at.y);
                    self.misfits.push(found);
                }
            }
        }
    }
}

thread_local! {
    static TEXTS: RefCell<BTreeSet<String>> = RefCell::default();
}

/// From now on the words of a language that people speak are known as written in `locales`, where they have no gaps for values.
#[allow(dead_code)] // where windows are measured in languages that people speak
pub fn speak(language: &str) {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = here.ancestors().map(|above| above.join("locales")).find(|folder| folder.is_dir()).unwrap_or_default();
    let files = std::fs::read_dir(folder.join(language)).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    let words =
        |line: &str| line.split_once(" = ").map(|(_, words)| words.to_owned()).filter(|words| !words.contains('{'));
    let known: BTreeSet<String> = texts.flat_map(|text| text.lines().filter_map(words).collect::<Vec<_>>()).collect();
    TEXTS.set(known);
}

/// Whether these are words of `locales`: those of a language that nobody speaks mark both their ends.
fn is_written_here(words: &str) -> bool {
    words.contains('‹') || words.contains('\u{202e}') || TEXTS.with_borrow(|texts| texts.contains(words))
}

/// Where the letters are within their place.
fn ink(
    (across, down): (TextHorizontalAlignment, TextVerticalAlignment),
    place: Box2D<f32>,
    width: f32,
    height: f32,
) -> Box2D<f32> {
    let free = place.width() - width;
    let left = match across {
        TextHorizontalAlignment::Center => free / 2.0,
        TextHorizontalAlignment::Right | TextHorizontalAlignment::End => free,
        _ => 0.0,
    };
    let free = place.height() - height;
    let top = match down {
        TextVerticalAlignment::Center => free / 2.0,
        TextVerticalAlignment::Bottom => free,
        _ => 0.0,
    };
    let min = Point2D::new(place.min.x + left, place.min.y + top);
    Box2D::new(min, Point2D::new(min.x + width, min.y + height))
}

fn ground(item: &ItemRc) -> Option<Brush> {
    let plain = item.downcast::<Rectangle>().map(|item| item.as_pin_ref().background());
    let edged = || item.downcast::<BasicBorderRectangle>().map(|item| item.as_pin_ref().background());
    let round = || item.downcast::<BorderRectangle>().map(|item| item.as_pin_ref().background());
    plain.or_else(edged).or_else(round)
}

/// Whether a place has a border: a button or a card.
fn has_edge(item: &ItemRc) -> bool {
    let edged = item.downcast::<BasicBorderRectangle>().map(|item| item.as_pin_ref().border_width());
    let round = || item.downcast::<BorderRectangle>().map(|item| item.as_pin_ref().border_width());
    edged.or_else(round).is_some_and(|width| width.get() > 0.0)
}

fn is_opaque(ground: &Brush) -> bool {
    ground.color().alpha() == 255
}
