//! A ticket as a PDF: the same lines in the same columns as on 80 mm paper, but as text that can be searched, copied and read out,
//! with those letters of the fonts embedded that stand in it.

use crate::fonts::{Face, Fonts, NotAFont};
use crate::letters::DrawnLetters;
use crate::profile::Logo;
use crate::raster::{Glyph, PlacedLine, PlacedPiece, place};
use crate::reading_order::is_right_to_left;
use crate::ticket::{Align, Direction, Element, Style, Ticket, columns_lines, text_lines};
use crate::web_page::ElectronicFacts;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, TextRenderingMode, UnicodeCmap};
use pdf_writer::{Content, Filter, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use skrifa::instance::{LocationRef, Size};
use skrifa::string::StringId;
use skrifa::{GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use subsetter::GlyphRemapper;

/// Columns and dots of 80 mm paper, which the page is like.
const COLUMNS: usize = 48;
const CELL: usize = 12;
const MARGIN_DOTS: usize = 32;
/// Eight dots a millimetre.
const POINTS_PER_DOT: f32 = 72.0 / 25.4 / 8.0;
/// PDF readers show no page longer than 200 inches.
const PAGE_DOTS_MAX: usize = 38_000;
const LINE_DOTS: usize = 30;
const INFO: SystemInfo = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Something on the page at its distance from the top.
enum Item {
    Line(PlacedLine),
    /// Black rectangles: left, top, width, height.
    Boxes(Vec<[usize; 4]>),
}

/// One of the fonts the page needs.
struct PdfFont {
    face: Arc<Face>,
    letters: GlyphRemapper,
    /// What a letter form says, by its number in the subset.
    says: BTreeMap<u16, String>,
}

/// Writes a ticket as a PDF of one long page (more if it is longer than readers show).
///
/// # Errors
/// [`NotAFont`] if a font cannot be embedded; one that comes with the program always can.
pub fn pdf(ticket: &Ticket, facts: &ElectronicFacts<'_>, fonts: &Fonts) -> Result<Vec<u8>, NotAFont> {
    let mut pages: Vec<(Vec<(usize, Item)>, usize)> = vec![(Vec::new(), MARGIN_DOTS)];
    for (item, height) in items(ticket, facts.logo, fonts) {
        let is_full = pages.last().is_none_or(|(items, end)| !items.is_empty() && end + height > PAGE_DOTS_MAX);
        if is_full {
            pages.push((Vec::new(), MARGIN_DOTS));
        }
        if let Some((items, end)) = pages.last_mut() {
            items.push((*end, item));
            *end += height;
        }
    }
    let mut used: Vec<PdfFont> = Vec::new();
    let contents: Vec<(Vec<u8>, f32)> = pages
        .iter()
        .map(|(items, end)| {
            let height = (end + MARGIN_DOTS) as f32 * POINTS_PER_DOT;
            (content(items, height, &mut used), height)
        })
        .collect();
    write(&contents, &used, facts, ticket.direction)
}

/// Everything on the ticket with its height in dots.
fn items(ticket: &Ticket, logo: Option<&Logo>, fonts: &Fonts) -> Vec<(Item, usize)> {
    let letters = DrawnLetters { fonts, direction: ticket.direction, cell: CELL };
    let mut items = Vec::new();
    for element in &ticket.elements {
        let text = |text: &str, align, style| text_lines((text, align, style), COLUMNS, ticket.direction, &letters);
        let lines = match element {
            Element::Text { text: words, align, style } => text(words, *align, *style),
            Element::Columns { cells, style } => columns_lines((cells, *style), COLUMNS, ticket.direction, &letters),
            Element::Code128 { data } => text(data, Align::Centre, Style::PLAIN),
            _ => Vec::new(),
        };
        items.extend(boxes(element, logo));
        for line in &lines {
            let placed = place(line, fonts, CELL);
            let height = placed.height;
            items.push((Item::Line(placed), height));
        }
    }
    items
}

/// What of an element is lines, bars and dots.
fn boxes(element: &Element, logo: Option<&Logo>) -> Option<(Item, usize)> {
    let wide = COLUMNS * CELL;
    let (boxes, height) = match element {
        Element::Rule => (vec![[0, LINE_DOTS / 2, wide, 1]], LINE_DOTS),
        Element::DoubleRule => (vec![[0, LINE_DOTS / 2 - 2, wide, 1], [0, LINE_DOTS / 2 + 2, wide, 1]], LINE_DOTS),
        Element::Feed(lines) => (Vec::new(), usize::from(*lines) * LINE_DOTS),
        Element::Logo => {
            let logo = logo?;
            let rows: Vec<&[bool]> = logo.dots.chunks(logo.width).collect();
            (runs(&rows, wide.saturating_sub(logo.width) / 2, 1, 1), rows.len() + LINE_DOTS / 2)
        }
        Element::Qr { data } => {
            let rows = crate::web_page::qr_modules(data);
            let size = (wide * 6 / 10 / rows.len().max(1)).clamp(2, 8);
            let left = wide.saturating_sub(rows.len() * size) / 2;
            let rows: Vec<&[bool]> = rows.iter().map(Vec::as_slice).collect();
            (runs(&rows, left, size, size), rows.len() * size + LINE_DOTS)
        }
        Element::Code128 { data } => {
            let bars = crate::web_page::code128_modules(data)?;
            let size = (wide.saturating_sub(20) / bars.len()).clamp(1, 3);
            let mut bars = runs(&[&bars], wide.saturating_sub(bars.len() * size) / 2, size, 72);
            bars.iter_mut().for_each(|[_, top, ..]| *top = LINE_DOTS / 2);
            (bars, 72 + LINE_DOTS)
        }
        Element::Text { .. } | Element::Columns { .. } | Element::Cut => return None,
    };
    Some((Item::Boxes(boxes), height))
}

/// The black runs of rows of modules as rectangles.
fn runs(rows: &[&[bool]], left: usize, wide: usize, high: usize) -> Vec<[usize; 4]> {
    let mut boxes = Vec::new();
    for (row, modules) in rows.iter().enumerate() {
        let mut start = 0;
        for run in modules.chunk_by(|one, two| one == two) {
            if run[0] {
                boxes.push([left + start * wide, row * high, run.len() * wide, high]);
            }
            start += run.len();
        }
    }
    boxes
}

/// The drawing of one page.
fn content(items: &[(usize, Item)], page_points: f32, used: &mut Vec<PdfFont>) -> Vec<u8> {
    let mut content = Content::new();
    // From here on dots, counted from the lower edge.
    content.transform([POINTS_PER_DOT, 0.0, 0.0, POINTS_PER_DOT, MARGIN_DOTS as f32 * POINTS_PER_DOT, 0.0]);
    let page = page_points / POINTS_PER_DOT;
    for (top, item) in items {
        match item {
            Item::Boxes(boxes) => {
                for [x, y, wide, high] in boxes {
                    content.rect(*x as f32, page - (top + y + high) as f32, *wide as f32, *high as f32);
                }
                if !boxes.is_empty() {
                    content.fill_nonzero();
                }
            }
            Item::Line(line) => {
                let baseline = page - (top + line.baseline) as f32;
                for piece in &line.pieces {
                    text(&mut content, piece, baseline, used);
                    if piece.style.underline {
                        content.rect(piece.x as f32, baseline - 5.0, piece.width as f32, 1.5).fill_nonzero();
                    }
                }
            }
        }
    }
    content.finish().to_vec()
}

/// The letter forms of a piece, in the order they are read. Where one of them stands for several texts, its text is said beside it.
fn text(content: &mut Content, piece: &PlacedPiece, baseline: f32, used: &mut Vec<PdfFont>) {
    let shaped = &piece.shaped;
    let mut forms: Vec<&Glyph> = shaped.glyphs.iter().collect();
    forms.sort_by_key(|form| form.order);
    content.begin_text();
    if piece.style.bold {
        content.set_text_rendering_mode(TextRenderingMode::FillStroke).set_line_width(0.8);
    }
    let mut current = None;
    for forms in forms.chunk_by(|one, two| one.order == two.order) {
        let face = &shaped.faces[forms[0].face];
        let font = used.iter().position(|font| Arc::ptr_eq(&font.face, face)).unwrap_or_else(|| {
            used.push(PdfFont { face: Arc::clone(face), letters: GlyphRemapper::new(), says: BTreeMap::new() });
            used.len() - 1
        });
        if current != Some(font) {
            content.set_font(Name(format!("F{font}").as_bytes()), face.size_dots(CELL));
            current = Some(font);
        }
        let font = &mut used[font];
        let said = &shaped.text[forms[0].says.clone()];
        let spelt = spelt(said, forms, face);
        // A sign that is written before its letter and read after it, as in Hindi, is said whole.
        let is_reordered = is_right_to_left(said) != Some(true)
            && spelt.iter().zip(forms).any(|((form, _), seen)| !std::ptr::eq(*form, *seen));
        if is_reordered {
            content.begin_marked_content_with_properties(Name(b"Span")).properties().actual_text(TextStr(said));
        }
        for (form, said) in spelt {
            let id = font.letters.remap(u16::try_from(form.id).unwrap_or(0));
            let is_known = *font.says.entry(id).or_insert_with(|| said.clone()) == said;
            if !is_known && !is_reordered {
                content.begin_marked_content_with_properties(Name(b"Span")).properties().actual_text(TextStr(&said));
            }
            let (wide, high) = piece.scale;
            content.set_text_matrix([wide, 0.0, 0.0, high, piece.x as f32 + form.x * wide, baseline + form.y * high]);
            content.show(Str(&id.to_be_bytes()));
            if !is_known && !is_reordered {
                content.end_marked_content();
            }
        }
        if is_reordered {
            content.end_marked_content();
        }
    }
    if piece.style.bold {
        content.set_text_rendering_mode(TextRenderingMode::Fill);
    }
    content.end_text();
}

/// Which letters each form of one place stands for, in the order of the letters: those whose own form it is; the other forms share
/// the other letters.
fn spelt<'forms>(said: &str, forms: &[&'forms Glyph], face: &Face) -> Vec<(&'forms Glyph, String)> {
    let map = face.font().map(|font| font.charmap());
    let own = |letter: char| map.as_ref().and_then(|map| map.map(letter)).map(|id| id.to_u32());
    let letters: Vec<char> = said.chars().collect();
    let mut taken: Vec<Option<usize>> = vec![None; forms.len()];
    let mut rest: Vec<usize> = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        match (0..forms.len()).find(|form| taken[*form].is_none() && own(*letter) == Some(forms[*form].id)) {
            Some(form) => taken[form] = Some(place),
            None => rest.push(place),
        }
    }
    let free = taken.iter().filter(|place| place.is_none()).count();
    let mut rest = rest.into_iter();
    let mut spelt: Vec<(usize, &Glyph, String)> = Vec::new();
    let mut left = free;
    for (form, place) in forms.iter().zip(taken) {
        let places: Vec<usize> = match place {
            Some(place) => vec![place],
            None => {
                left -= 1;
                rest.by_ref().take(if left == 0 { usize::MAX } else { 1 }).collect()
            }
        };
        let order = places.first().copied().unwrap_or(letters.len());
        spelt.push((order, form, places.iter().map(|place| letters[*place]).collect()));
    }
    spelt.sort_by_key(|(order, ..)| *order);
    // What is left when every form has a letter of its own.
    if let Some((.., last)) = spelt.last_mut() {
        last.extend(rest.map(|place| letters[place]));
    }
    spelt.into_iter().map(|(_, form, said)| (form, one_sign(said))).collect()
}

/// Lam and alef as their one sign: readers turn the letters of text from the right round, and would turn these, too.
fn one_sign(said: String) -> String {
    match said.as_str() {
        "\u{644}\u{627}" => "\u{fefb}",
        "\u{644}\u{622}" => "\u{fef5}",
        "\u{644}\u{623}" => "\u{fef7}",
        "\u{644}\u{625}" => "\u{fef9}",
        _ => return said,
    }
    .to_owned()
}

fn write(
    contents: &[(Vec<u8>, f32)],
    fonts: &[PdfFont],
    facts: &ElectronicFacts<'_>,
    direction: Direction,
) -> Result<Vec<u8>, NotAFont> {
    let mut numbers = (1..).map(Ref::new);
    let mut next = || numbers.next().unwrap_or(Ref::new(1));
    let (catalog, tree, info) = (next(), next(), next());
    let pages: Vec<(Ref, Ref)> = contents.iter().map(|_| (next(), next())).collect();
    let font_numbers: Vec<[Ref; 5]> = fonts.iter().map(|_| [(); 5].map(|()| next())).collect();
    let mut pdf = Pdf::new();
    let mut root = pdf.catalog(catalog);
    root.pages(tree).lang(TextStr(facts.language));
    let mut viewer = root.viewer_preferences();
    viewer.display_doc_title(true);
    if direction == Direction::RightToLeft {
        viewer.direction(pdf_writer::types::Direction::R2L);
    }
    viewer.finish();
    root.finish();
    pdf.document_info(info).title(TextStr(facts.title)).producer(TextStr("omnitill"));
    pdf.pages(tree).kids(pages.iter().map(|(page, _)| *page)).count(i32::try_from(pages.len()).unwrap_or(i32::MAX));
    let wide = (COLUMNS * CELL + 2 * MARGIN_DOTS) as f32 * POINTS_PER_DOT;
    for ((page_number, number), (content, height)) in pages.iter().zip(contents) {
        let mut page = pdf.page(*page_number);
        page.media_box(Rect::new(0.0, 0.0, wide, *height)).parent(tree).contents(*number);
        let mut resources = page.resources();
        let mut names = resources.fonts();
        for (index, [font, ..]) in font_numbers.iter().enumerate() {
            names.pair(Name(format!("F{index}").as_bytes()), *font);
        }
        names.finish();
        resources.finish();
        page.finish();
        pdf.stream(*number, &deflated(content)).filter(Filter::FlateDecode);
    }
    for (index, (font, numbers)) in fonts.iter().zip(font_numbers).enumerate() {
        write_font(&mut pdf, font, index, numbers)?;
    }
    Ok(pdf.finish())
}

fn write_font(pdf: &mut Pdf, used: &PdfFont, index: usize, numbers: [Ref; 5]) -> Result<(), NotAFont> {
    let [number, descendant, descriptor, file, cmap] = numbers;
    let (bytes, collection_index) = used.face.file();
    let font = used.face.font().ok_or(NotAFont)?;
    let subset = subsetter::subset(bytes, collection_index, &used.letters).map_err(|_| NotAFont)?;
    let postscript = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
    let postscript: String = postscript.map_or_else(|| "Font".to_owned(), |name| name.to_string());
    // Subsets are named so by the standard: six letters and a plus.
    let tag: String = (0..6).map(|place| char::from(b'A' + (index / 26usize.pow(place) % 26) as u8)).collect();
    let name =
        format!("{tag}+{}", postscript.replace(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-', ""));
    let cff = table(&subset, *b"CFF ");
    let metrics = font.metrics(Size::new(1000.0), LocationRef::default());
    let widths = font.glyph_metrics(Size::new(1000.0), LocationRef::default());
    pdf.type0_font(number)
        .base_font(Name(name.as_bytes()))
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(descendant)
        .to_unicode(cmap);
    let mut cid = pdf.cid_font(descendant);
    cid.subtype(if cff.is_some() { CidFontType::Type0 } else { CidFontType::Type2 });
    cid.base_font(Name(name.as_bytes())).system_info(INFO).font_descriptor(descriptor).default_width(0.0);
    if cff.is_none() {
        cid.cid_to_gid_map_predefined(Name(b"Identity"));
    }
    let old = used.letters.remapped_gids();
    cid.widths().consecutive(0, old.map(|id| widths.advance_width(GlyphId::new(id.into())).unwrap_or(0.0)));
    cid.finish();
    let bounds = metrics.bounds.unwrap_or_default();
    let mut described = pdf.font_descriptor(descriptor);
    described
        .name(Name(name.as_bytes()))
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max))
        .italic_angle(0.0)
        .ascent(metrics.ascent)
        .descent(metrics.descent)
        .cap_height(metrics.cap_height.unwrap_or(metrics.ascent))
        .stem_v(80.0);
    if cff.is_some() {
        described.font_file3(file);
    } else {
        described.font_file2(file);
    }
    described.finish();
    let data = deflated(cff.unwrap_or(&subset));
    let mut stream = pdf.stream(file, &data);
    stream.filter(Filter::FlateDecode);
    if cff.is_some() {
        stream.pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
    }
    stream.finish();
    let mut said = UnicodeCmap::new(Name(b"Custom"), INFO);
    for (id, text) in used.says.iter().filter(|(_, text)| !text.is_empty()) {
        said.pair_with_multiple(*id, text.chars());
    }
    let said = said.finish().to_vec();
    pdf.cmap(cmap, &said);
    Ok(())
}

/// A table of an OpenType file.
fn table(font: &[u8], tag: [u8; 4]) -> Option<&[u8]> {
    let count = u16::from_be_bytes(font.get(4..6)?.try_into().ok()?);
    let record = font.get(12..)?.chunks_exact(16).take(count.into()).find(|record| record[..4] == tag)?;
    let number = |at: usize| record[at..at + 4].iter().fold(0usize, |number, byte| number << 8 | usize::from(*byte));
    font.get(number(8)..)?.get(..number(12))
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // A list in memory takes everything.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
