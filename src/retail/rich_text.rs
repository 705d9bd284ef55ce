//! The long description of an online store, which is HTML: its words with their paragraphs, list items and headings. Nothing else of it is
//! kept: no picture, link, script or look.

use std::str::CharIndices;

/// More of a description is left out.
const PARAGRAPHS_MAX: usize = 200;
/// A longer description ends here.
const CHARS_MAX: usize = 20_000;

/// A piece of a long description.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct RichParagraph {
    /// What it is.
    pub kind: RichKind,
    /// Its words, without markup.
    pub text: String,
}

/// What a piece of a long description is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RichKind {
    /// Words like any others.
    #[default]
    Words,
    /// An item of a list.
    Item,
    /// What stands over the next ones.
    Heading,
}

/// Returns the words of a long description. Whatever it holds, this ends and gives back words: broken markup is read as far as it goes.
pub fn rich_paragraphs(html: &str) -> Vec<RichParagraph> {
    let mut reader = Reader { has_markup: html.contains('<'), ..Reader::default() };
    let mut rest = html;
    while let Some(next) = rest.chars().next() {
        if reader.is_full() {
            break;
        }
        rest = match next {
            '<' => reader.tag(rest),
            '&' => reader.entity(rest),
            _ => {
                reader.put(next);
                &rest[next.len_utf8()..]
            }
        };
    }
    reader.end();
    reader.paragraphs
}

#[derive(Default)]
struct Reader {
    has_markup: bool,
    paragraphs: Vec<RichParagraph>,
    kind: RichKind,
    text: String,
    chars: usize,
}

impl Reader {
    fn is_full(&self) -> bool {
        self.paragraphs.len() >= PARAGRAPHS_MAX || self.chars >= CHARS_MAX
    }

    fn put(&mut self, character: char) {
        match character {
            // Without any markup its lines are all the order there is.
            '\n' if !self.has_markup => self.end(),
            _ if character.is_whitespace() => {
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
            }
            _ if character.is_control() || turns_words_round(character) => {}
            _ => {
                self.text.push(character);
                self.chars += 1;
            }
        }
    }

    /// The paragraph ends here.
    fn end(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.trim_end().is_empty() {
            self.paragraphs.push(RichParagraph { kind: self.kind, text: text.trim_end().to_owned() });
        }
    }

    fn begin(&mut self, kind: RichKind) {
        self.end();
        self.kind = kind;
    }

    /// Reads what begins with `<`; returns what stands behind it.
    fn tag<'a>(&mut self, rest: &'a str) -> &'a str {
        if let Some(comment) = rest.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let inside = &rest[1..];
        let is_end = inside.starts_with('/');
        let name = inside.trim_start_matches('/');
        if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '!' || first == '?') {
            self.put('<');
            return inside;
        }
        let length = name.find(|next: char| !next.is_ascii_alphanumeric()).unwrap_or(name.len());
        let (name, behind) = (name[..length].to_ascii_lowercase(), behind_tag(inside.char_indices(), inside));
        match name.as_str() {
            "script" | "style" | "head" | "template" | "iframe" | "object" | "svg" | "noscript" | "title"
            | "textarea" | "select"
                if !is_end =>
            {
                return behind_element(behind, &name);
            }
            "li" if !is_end => self.begin(RichKind::Item),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !is_end => self.begin(RichKind::Heading),
            "br" => self.end(),
            "td" | "th" | "dd" => self.put(' '),
            // A paragraph within a list item is that item.
            "p" | "div" if self.kind == RichKind::Item && !is_end => self.end(),
            "p" | "div" | "ul" | "ol" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "table" | "tr" | "section"
            | "article" | "header" | "footer" | "blockquote" | "pre" | "hr" | "dl" | "dt" | "figure" | "figcaption"
            | "main" | "aside" => {
                let stays = is_end && matches!(name.as_str(), "p" | "div") && self.kind == RichKind::Item;
                self.begin(if stays { RichKind::Item } else { RichKind::Words });
            }
            _ => {}
        }
        behind
    }

    /// Reads what begins with `&`; returns what stands behind it.
    fn entity<'a>(&mut self, rest: &'a str) -> &'a str {
        let inside = &rest[1..];
        let length = inside.bytes().take(10).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').count();
        let known = inside[length..].starts_with(';').then(|| character_of(&inside[..length])).flatten();
        match known {
            Some(character) => {
                self.put(character);
                &inside[length + 1..]
            }
            None => {
                self.put('&');
                inside
            }
        }
    }
}

/// What stands behind a tag: a `>` within quotes doesn't end it. A tag without an end goes on to the last character.
fn behind_tag<'a>(characters: CharIndices<'_>, inside: &'a str) -> &'a str {
    let mut quote = None;
    for (at, character) in characters {
        match (quote, character) {
            (None, '>') => return &inside[at + 1..],
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    ""
}

/// What stands behind the end of an element whose content is no text.
fn behind_element<'a>(rest: &'a str, name: &str) -> &'a str {
    let ends = rest.match_indices("</").find(|(at, _)| {
        let tag = rest[at + 2..].get(..name.len());
        tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
    });
    ends.map_or("", |(at, _)| behind_tag(rest[at..].char_indices(), &rest[at..]))
}

/// Whether a character sets the direction of those around it, so that words could read as others (UAX 9).
fn turns_words_round(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The names of the characters 160 to 255 (HTML 4.01, 24.2).
const LATIN_1: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
    micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave \
    Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml \
    Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth \
    ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("euro", '€'),
    ("trade", '™'),
    ("hellip", '…'),
    ("bull", '•'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("thinsp", '\u{2009}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("le", '≤'),
    ("ge", '≥'),
];

fn character_of(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return number.ok().and_then(char::from_u32);
    }
    if let Some((_, character)) = OTHERS.iter().find(|(known, _)| *known == name) {
        return Some(*character);
    }
    let at = LATIN_1.split_whitespace().position(|known| known == name)?;
    char::from_u32(160 + u32::try_from(at).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[&str]) {
        let shown = rich_paragraphs(html).into_iter().map(|paragraph| match paragraph.kind {
            RichKind::Words => paragraph.text,
            RichKind::Item => ["- ", &paragraph.text].concat(),
            RichKind::Heading => ["# ", &paragraph.text].concat(),
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "{html}");
    }

    #[test]
    fn the_words_of_a_description_are_kept_in_their_order() {
        check("", &[]);
        check("<p>Soft cotton.</p><p>Washed at 40&nbsp;&deg;C.</p>", &["Soft cotton.", "Washed at 40 °C."]);
        check(
            "<h2>Care</h2>\n<ul>\n <li>Wash cold</li><li><b>Do not</b> bleach</li></ul>Thanks",
            &["# Care", "- Wash cold", "- Do not bleach", "Thanks"],
        );
        check("<ul><li><p>One</p><p>more</p></li><li>Two</ul>End", &["- One", "- more", "- Two", "End"]);
        check("One<br>two<BR/>three", &["One", "two", "three"]);
        check("<table><tr><th>Size</th><td>M</td></tr><tr><td>Weight<td>90 g</table>", &["Size M", "Weight 90 g"]);
        check("Without markup\nits lines stay.\r\n\r\nEnd", &["Without markup", "its lines stay.", "End"]);
        check(
            "Caf&eacute; &amp; cr&egrave;me, 5 &lt; 7, &#8364;3 &#x20AC;4 &euro;5",
            &["Café & crème, 5 < 7, €3 €4 €5"],
        );
    }

    #[test]
    fn nothing_but_words_is_kept() {
        check("Good<script>alert('</p>bad')</script> words", &["Good words"]);
        check("<STYLE>p{color:red}</STYLE><p style=\"a>b\" onclick='x()'>Here</p>", &["Here"]);
        check("<img src=x alt=\"never\"><a href=\"https://example.com\">A link</a>", &["A link"]);
        check("a<!-- <p>not this</p> -->b", &["ab"]);
        check("a\u{202E}b\u{2066}c\u{0007}d", &["abcd"]);
    }

    #[test]
    fn broken_markup_is_read_as_far_as_it_goes() {
        for (html, expected) in [
            ("<p>Open", &["Open"] as &[&str]),
            ("a < b and c<d", &["a < b and c"]),
            ("a <", &["a <"]),
            ("&", &["&"]),
            ("&;&#;&#xFFFFFFFF;&nonsense;", &["&;&#;&#xFFFFFFFF;&nonsense;"]),
            ("a<script>never closed", &["a"]),
            ("a<!-- never closed", &["a"]),
            ("</p></li>a", &["a"]),
            ("<p title=\"never closed>a", &[]),
            ("&é<é", &["&é<é"]),
        ] {
            check(html, expected);
        }
    }

    #[test]
    fn a_description_without_end_is_shortened() {
        let paragraphs = rich_paragraphs(&"<p>x</p>".repeat(10_000));
        assert_eq!(paragraphs.len(), PARAGRAPHS_MAX);
        let long = rich_paragraphs(&"x".repeat(100_000));
        assert_eq!(long.iter().map(|paragraph| paragraph.text.len()).sum::<usize>(), CHARS_MAX);
    }
}
