//! Whether words can be read where they stand: the colour of every text that is seen is compared with what is painted below it.
//!
//! What can't be tapped now may be faint (WCAG 2.2 leaves it out), and whatever stands on a picture isn't measured.

use i_slint_core::graphics::euclid::default::{Box2D, Point2D};
use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{
    BasicBorderRectangle, BorderRectangle, Clip, ComplexText, Flickable, ImageItem, Opacity, Rectangle, SimpleText,
};
use i_slint_core::window::WindowInner;
use slint::{Brush, Color};

/// How far two colours of any text stand apart at least (WCAG 2.2, 1.4.3), from 1 to 21.
pub const READABLE: f64 = 4.5;

/// Something painted, in the order of painting.
enum Painted {
    Ground(Box2D<f32>, Color),
    Picture(Box2D<f32>),
    Words(Box2D<f32>, Color, String),
}

/// Returns how far two colours stand apart, from 1 to 21.
pub fn contrast(one: Color, other: Color) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let light = |c: Color| 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
    let (a, b) = (light(one), light(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Returns the words that stand too little out from their ground; `faint` is the colour of what can't be tapped, `bare` that of a window
/// with nothing in it, `least` how far they stand apart at least.
pub fn pale(window: &slint::Window, faint: Color, bare: Color, least: f64) -> Vec<String> {
    let inner = WindowInner::from_pub(window);
    let size = window.size().to_logical(window.scale_factor());
    let whole = Box2D::new(Point2D::zero(), Point2D::new(size.width, size.height));
    let mut painted = vec![Painted::Ground(whole, bare)];
    visit(&ItemRc::new_root(inner.component()), Point2D::zero(), whole, &mut painted);
    let mut pale = Vec::new();
    for (index, part) in painted.iter().enumerate() {
        let Painted::Words(place, ink, words) = part else { continue };
        let at = place.center();
        let is_covered = painted[index..].iter().any(|later| match later {
            Painted::Ground(over, colour) => colour.alpha() > 100 && over.contains(at),
            Painted::Picture(over) => over.contains(at),
            Painted::Words(..) => false,
        });
        if is_covered || *ink == faint {
            continue;
        }
        let Some(ground) = ground_at(&painted[..index], at) else { continue };
        let apart = contrast(over(*ink, ground), ground);
        if apart < least {
            let place = format!("{:.0},{:.0}", place.min.x, place.min.y);
            pale.push(format!("too pale: “{words}” at {place} is {apart:.2}: {ink:?} on {ground:?}"));
        }
    }
    pale.sort();
    pale.dedup();
    pale
}

/// What colour a place has; none on a picture.
fn ground_at(painted: &[Painted], at: Point2D<f32>) -> Option<Color> {
    let mut ground = Some(Color::from_rgb_u8(255, 255, 255));
    for part in painted {
        match part {
            Painted::Ground(place, colour) if place.contains(at) => {
                ground = if colour.alpha() == 255 { Some(*colour) } else { ground.map(|below| over(*colour, below)) };
            }
            Painted::Picture(place) if place.contains(at) => ground = None,
            _ => {}
        }
    }
    ground
}

/// A colour that lets something through, on another.
fn over(above: Color, below: Color) -> Color {
    let alpha = u32::from(above.alpha());
    let mixed = |a: u8, b: u8| u8::try_from((u32::from(a) * alpha + u32::from(b) * (255 - alpha)) / 255).unwrap_or(255);
    Color::from_rgb_u8(
        mixed(above.red(), below.red()),
        mixed(above.green(), below.green()),
        mixed(above.blue(), below.blue()),
    )
}

fn visit(item: &ItemRc, origin: Point2D<f32>, clip: Box2D<f32>, painted: &mut Vec<Painted>) {
    let geometry = item.geometry();
    let at = origin + geometry.origin.to_vector().to_untyped();
    let place = Box2D::from_origin_and_size(at, geometry.size.to_untyped());
    let mut clip = clip;
    if let Some(item) = item.downcast::<Clip>() {
        if item.as_pin_ref().clip() {
            if item.as_pin_ref().is_visibility_clip() {
                return;
            }
            clip = clip.intersection_unchecked(&place);
        }
    } else if item.downcast::<Flickable>().is_some() {
        clip = clip.intersection_unchecked(&place);
    } else if item.downcast::<Opacity>().is_some_and(|item| item.as_pin_ref().opacity() < 0.05) {
        return;
    }
    let seen = place.intersection_unchecked(&clip);
    if !seen.is_empty() {
        if let Some(text) = item.downcast::<SimpleText>() {
            words(text.as_pin_ref().color(), text.as_pin_ref().text().as_str(), seen, painted);
        } else if let Some(text) = item.downcast::<ComplexText>() {
            words(text.as_pin_ref().color(), text.as_pin_ref().text().as_str(), seen, painted);
        } else if item.downcast::<ImageItem>().is_some() {
            painted.push(Painted::Picture(seen));
        } else if let Some(ground) = ground(item)
            && ground.color().alpha() > 0
        {
            painted.push(Painted::Ground(seen, ground.color()));
        }
    }
    let mut child = item.first_child();
    while let Some(next) = child {
        visit(&next, at, clip, painted);
        child = next.next_sibling();
    }
}

fn words(ink: Brush, text: &str, place: Box2D<f32>, painted: &mut Vec<Painted>) {
    if !text.trim().is_empty() {
        painted.push(Painted::Words(place, ink.color(), text.to_owned()));
    }
}

fn ground(item: &ItemRc) -> Option<Brush> {
    let plain = item.downcast::<Rectangle>().map(|item| item.as_pin_ref().background());
    let edged = || item.downcast::<BasicBorderRectangle>().map(|item| item.as_pin_ref().background());
    let round = || item.downcast::<BorderRectangle>().map(|item| item.as_pin_ref().background());
    plain.or_else(edged).or_else(round)
}
