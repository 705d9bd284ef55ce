//! A ticket as a web page of its own: real text in a real table, in the language and direction of the paper, readable in the dark
//! and printable. Nothing in it is fetched from anywhere and no script runs.

use crate::calibration::symbols;
use crate::profile::Logo;
use crate::reading_order::with_numbers_isolated;
use crate::sanitise::sanitise_for_drawing;
use crate::ticket::{Align, Cell, Direction, Element, Style, Ticket, Width};
use std::fmt::Write;

/// What a receipt that isn't on paper says beside its ticket.
#[derive(Clone, Copy, Debug, Default)]
pub struct ElectronicFacts<'a> {
    /// The language it is written in (BCP 47).
    pub language: &'a str,
    /// What it is called in a list of files and windows: "Receipt LDS-1-01-000042".
    pub title: &'a str,
    /// The store's picture.
    pub logo: Option<&'a Logo>,
    /// A link to the same as a file (address and words), which isn't printed.
    pub link: Option<(&'a str, &'a str)>,
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#111;--ground:#fff;--line:#8a8a8a}\
@media(prefers-color-scheme:dark){:root{--ink:#eee;--ground:#161616;--line:#777}}\
*{box-sizing:border-box}\
body{margin:0;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.4 system-ui,'Noto Sans',sans-serif;\
font-variant-numeric:tabular-nums}\
main{max-width:28rem;margin:0 auto;overflow-wrap:anywhere}\
h1,h2,p{margin:.15em 0;font-weight:400;font-size:1em}h1{font-size:1.6em}h2{font-size:1.25em}\
.c{text-align:center}.e{text-align:end}.b{font-weight:700}.u{text-decoration:underline}.t{font-size:1.25em}\
table{width:100%;border-collapse:collapse}\
th,td{padding:.1em 0;vertical-align:top;text-align:start;font-weight:inherit}\
td.a{text-align:end;white-space:nowrap;padding-inline-start:.75em}.i{padding-inline-start:1.25em}\
hr{border:0;border-top:1px dashed var(--line);margin:.5em 0}hr.d{border-top:3px double var(--line)}\
.f{height:.7em}svg{display:block;margin:.6em auto;max-width:100%;background:#fff}\
a{color:inherit}nav{margin-top:1.5em;text-align:center}\
@media print{:root{--ink:#000;--ground:#fff}body{padding:0}nav{display:none}}";

/// Writes a ticket as a self-contained web page.
pub fn web_page(ticket: &Ticket, facts: &ElectronicFacts<'_>) -> String {
    let direction = if ticket.direction == Direction::RightToLeft { "rtl" } else { "ltr" };
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escaped(facts.language),
        escaped(&crate::sanitise(facts.title)),
    );
    let mut has_heading = false;
    let is_row = |element: &Element| matches!(element, Element::Columns { .. });
    for group in ticket.elements.chunk_by(|one, two| is_row(one) && is_row(two)) {
        if is_row(&group[0]) {
            table(&mut html, group, ticket.direction);
            continue;
        }
        for element in group {
            single(&mut html, element, facts.logo, ticket.direction, &mut has_heading);
        }
    }
    if let Some((address, words)) = facts.link {
        let _ = writeln!(html, "<nav><a href=\"{}\">{}</a></nav>", escaped(address), escaped(words));
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn single(html: &mut String, element: &Element, logo: Option<&Logo>, direction: Direction, has_heading: &mut bool) {
    match element {
        Element::Text { text, align, style } => {
            let is_big = style.double_height;
            let tag = match (is_big, *has_heading) {
                (true, false) => "h1",
                (true, true) => "h2",
                _ => "p",
            };
            *has_heading |= is_big;
            let align = match align {
                Align::Start => "",
                Align::Centre => "c",
                Align::End => "e",
            };
            let direction_of_text = if is_rtl(text, direction) { "rtl" } else { "ltr" };
            let classes = classes(*style, align);
            let _ = writeln!(html, "<{tag}{classes} dir=\"{direction_of_text}\">{}</{tag}>", written(text, direction));
        }
        Element::Rule => html.push_str("<hr>\n"),
        Element::DoubleRule => html.push_str("<hr class=\"d\">\n"),
        Element::Feed(_) => html.push_str("<div class=\"f\"></div>\n"),
        Element::Logo => {
            if let Some(logo) = logo {
                let rows: Vec<Vec<bool>> = logo.dots.chunks(logo.width).map(<[bool]>::to_vec).collect();
                picture(html, &rows, (1, 1), (0, 0), None);
            }
        }
        Element::Qr { data } => picture(html, &qr_modules(data), (4, 4), (4, 4), Some(data)),
        Element::Code128 { data } => {
            if let Some(bars) = code128_modules(data) {
                picture(html, &[bars], (2, 64), (10, 0), Some(data));
            }
            let _ = writeln!(html, "<p class=\"c\" dir=\"ltr\">{}</p>", written(data, Direction::LeftToRight));
        }
        Element::Columns { .. } | Element::Cut => {}
    }
}

/// Rows one after another are one table; what is said in words takes the columns a row doesn't need.
fn table(html: &mut String, rows: &[Element], direction: Direction) {
    let rows: Vec<(Vec<&Cell>, bool, Style)> = rows.iter().filter_map(row).collect();
    let columns = rows.iter().map(|(cells, ..)| cells.len()).max().unwrap_or(1);
    html.push_str("<table>\n");
    for (cells, is_indented, style) in rows {
        let _ = write!(html, "<tr{}>", classes(style, if style.double_height { "t" } else { "" }));
        let spare = columns - cells.len() + 1;
        let wide = cells.iter().position(|cell| cell.width == Width::Fill).unwrap_or(0);
        for (index, cell) in cells.iter().enumerate() {
            let span = if index == wide && spare > 1 { format!(" colspan=\"{spare}\"") } else { String::new() };
            let (tag, kind) = match (index, cell.align) {
                (_, Align::End) => ("td", " class=\"a\""),
                (0, _) => ("th", if is_indented { " scope=\"row\" class=\"i\"" } else { " scope=\"row\"" }),
                _ => ("td", ""),
            };
            let inner = if is_rtl(&cell.text, direction) { "rtl" } else { "ltr" };
            let _ = write!(
                html,
                "<{tag}{kind}{span}><bdi dir=\"{inner}\">{}</bdi></{tag}>",
                written(&cell.text, direction)
            );
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table>\n");
}

/// The cells of a row; an empty first one only indents.
fn row(element: &Element) -> Option<(Vec<&Cell>, bool, Style)> {
    let Element::Columns { cells, style } = element else { return None };
    let is_indented = cells.len() > 1 && cells[0].text.is_empty() && cells[0].width != Width::Fill;
    Some((cells.iter().skip(usize::from(is_indented)).collect(), is_indented, *style))
}

fn classes(style: Style, more: &str) -> String {
    let looks = [(style.bold, "b"), (style.underline, "u"), (!more.is_empty(), more)];
    let names: Vec<&str> = looks.iter().filter(|(is_so, _)| *is_so).map(|(_, name)| *name).collect();
    if names.is_empty() { String::new() } else { format!(" class=\"{}\"", names.join(" ")) }
}

fn is_rtl(text: &str, direction: Direction) -> bool {
    crate::reading_order::paragraph_is_rtl(text, direction == Direction::RightToLeft)
}

/// Text as HTML, its isolates as elements, so that they nest whatever the text held.
fn written(text: &str, direction: Direction) -> String {
    let clean = sanitise_for_drawing(text);
    let text = if is_rtl(&clean, direction) { with_numbers_isolated(&clean) } else { clean };
    let (mut html, mut open) = (String::with_capacity(text.len()), 0);
    for letter in text.chars() {
        match letter {
            '\u{2066}' | '\u{2067}' | '\u{2068}' => {
                open += 1;
                html.push_str(["<bdi dir=\"ltr\">", "<bdi dir=\"rtl\">", "<bdi>"][letter as usize - 0x2066]);
            }
            '\u{2069}' if open > 0 => {
                open -= 1;
                html.push_str("</bdi>");
            }
            '\u{2069}' => {}
            letter => html.push_str(&escaped(letter.encode_utf8(&mut [0; 4]))),
        }
    }
    html.push_str(&"</bdi>".repeat(open));
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

/// Modules as an SVG picture with a quiet zone; `None` says nothing to those who cannot see it.
fn picture(
    html: &mut String,
    rows: &[Vec<bool>],
    (wide, high): (usize, usize),
    quiet: (usize, usize),
    says: Option<&str>,
) {
    let columns = rows.first().map_or(0, Vec::len);
    if columns == 0 {
        return;
    }
    let (width, height) = ((columns + 2 * quiet.0) * wide, (rows.len() + 2 * quiet.1) * high);
    let said = match says {
        Some(text) => format!("role=\"img\" aria-label=\"{}\"", escaped(&crate::sanitise(text))),
        None => "aria-hidden=\"true\"".to_owned(),
    };
    let _ = write!(
        html,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         shape-rendering=\"crispEdges\" {said}><path d=\""
    );
    for (y, row) in rows.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, two| one == two) {
            if run[0] {
                let (left, top) = ((x + quiet.0) * wide, (y + quiet.1) * high);
                let _ = write!(html, "M{left} {top}h{}v{high}h-{}z", run.len() * wide, run.len() * wide);
            }
            x += run.len();
        }
    }
    html.push_str("\"/></svg>\n");
}

/// The rows of a QR code; none if the text is longer than one holds.
pub fn qr_modules(data: &str) -> Vec<Vec<bool>> {
    let Ok(code) = qrcode::QrCode::with_error_correction_level(data, qrcode::EcLevel::M) else { return Vec::new() };
    let dark: Vec<bool> = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect();
    dark.chunks(code.width()).map(<[bool]>::to_vec).collect()
}

/// The bars of a Code 128; nothing for what it cannot say.
pub(crate) fn code128_modules(data: &str) -> Option<Vec<bool>> {
    let is_printable = !data.is_empty() && data.len() <= 100 && data.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    is_printable.then(|| symbols::code128(&data.bytes().map(Some).collect::<Vec<_>>()))
}
