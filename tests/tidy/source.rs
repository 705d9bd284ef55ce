//! A Rust or Slint file with its comments and texts told apart from its code.

use std::ops::Range;

/// A text in quotes.
pub struct Literal {
    /// Where its opening quote stands.
    pub at: usize,
    /// What stands between the quotes, as written; in Slint without its `\{...}` parts.
    pub text: String,
}

/// One source file.
pub struct Source {
    /// The file as it is.
    pub text: String,
    /// The same with comments and the inside of quotes blanked: every offset and line means the same in both.
    pub code: String,
    /// The texts in quotes.
    pub literals: Vec<Literal>,
    /// Rust: the parts that are only compiled for tests.
    pub tests: Vec<Range<usize>>,
}

impl Source {
    /// Reads a Rust file.
    pub fn rust(text: &str) -> Source {
        let mut source = Reader::read(text, false);
        source.tests = test_parts(&source.code);
        source
    }

    /// Reads a Slint file.
    pub fn slint(text: &str) -> Source {
        Reader::read(text, true)
    }

    /// Returns the line of an offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.text.as_bytes()[..offset].iter().filter(|byte| **byte == b'\n').count()
    }

    /// Whether this place is only compiled for tests.
    pub fn is_test_at(&self, offset: usize) -> bool {
        self.tests.iter().any(|part| part.contains(&offset))
    }

    /// Whether this place is inside quotes.
    pub fn is_quoted(&self, offset: usize) -> bool {
        self.literals.iter().any(|literal| (literal.at..literal.at + literal.text.len() + 2).contains(&offset))
    }

    /// Returns where a word stands in the code, as a word of its own and outside tests.
    pub fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        words(&self.code, word).filter(|at| !self.is_test_at(*at))
    }

    /// Returns the texts inside a part of the file.
    pub fn literals_in(&self, part: Range<usize>) -> impl Iterator<Item = &Literal> {
        self.literals.iter().filter(move |literal| part.contains(&literal.at))
    }

    /// Returns the texts of the product: those outside tests.
    pub fn product_literals(&self) -> impl Iterator<Item = &Literal> {
        self.literals.iter().filter(|literal| !self.is_test_at(literal.at))
    }

    /// Returns the text that begins at the first character that is no blank after `offset`, if one does.
    pub fn literal_after(&self, offset: usize) -> Option<&Literal> {
        let at = offset + self.code[offset..].find(|c: char| !c.is_whitespace())?;
        self.literals.iter().find(|literal| literal.at == at)
    }
}

/// Whether a byte can be part of a name.
pub fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Returns where a word stands as a word of its own.
pub fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let bytes = code.as_bytes();
    code.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let is_free = |byte: Option<&u8>| byte.is_none_or(|byte| !is_name(*byte));
        is_free(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_free(bytes.get(at + word.len()))
    })
}

/// Returns where the bracket that opens at `open` closes.
pub fn closing(code: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Returns the first of `wanted` after `from` that stands in no bracket opened since.
pub fn first_outside(code: &str, from: usize, wanted: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(from) {
        if depth == 0 && wanted.contains(&byte) {
            return Some(at);
        }
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// Returns the parts under `#[cfg(test)]`; one without a body (`mod tests;`) ends at its semicolon.
fn test_parts(code: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let is_for_tests = |attribute: &str| words(attribute, "test").any(|at| !attribute[..at].ends_with("not("));
    for (at, _) in code.match_indices("#![cfg(") {
        if closing(code, at + 2).is_some_and(|end| is_for_tests(&code[at..end])) {
            return Vec::from([Range { start: 0, end: code.len() }]);
        }
    }
    for (at, _) in code.match_indices("#[cfg(") {
        let Some(end) = closing(code, at + 1) else { continue };
        if !is_for_tests(&code[at..end]) {
            continue;
        }
        let mut item = end + 1;
        while code[item..].trim_start().starts_with("#[") {
            let open = item + code[item..].find('[').unwrap_or_default();
            let Some(end) = closing(code, open) else { break };
            item = end + 1;
        }
        let end = match first_outside(code, item, b";{,") {
            Some(body) if code.as_bytes()[body] == b'{' => closing(code, body),
            end => end,
        };
        parts.push(at..end.unwrap_or(code.len()) + 1);
    }
    parts
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    code: Vec<u8>,
    literals: Vec<Literal>,
    is_slint: bool,
    at: usize,
}

impl<'a> Reader<'a> {
    fn read(text: &'a str, is_slint: bool) -> Source {
        let bytes = text.as_bytes();
        let code = bytes.iter().map(|byte| if *byte == b'\n' { b'\n' } else { b' ' }).collect();
        let mut reader = Reader { text, bytes, code, literals: Vec::new(), is_slint, at: 0 };
        while reader.at < bytes.len() {
            reader.step();
        }
        let code = String::from_utf8_lossy(&reader.code).into_owned();
        Source { text: text.to_owned(), code, literals: reader.literals, tests: Vec::new() }
    }

    fn step(&mut self) {
        let rest = &self.bytes[self.at..];
        if rest.starts_with(b"//") {
            self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"/*") {
            self.block_comment();
        } else if rest[0] == b'"' {
            self.quoted();
        } else if !self.is_slint && self.is_raw() {
            self.raw();
        } else if !self.is_slint && rest[0] == b'\'' {
            self.quote();
        } else {
            // Names are ASCII; anything else outside quotes and comments stays blank.
            if rest[0].is_ascii() {
                self.code[self.at] = rest[0];
            }
            self.at += 1;
        }
    }

    /// Comments in comments count, as in Rust.
    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while self.at < self.bytes.len() {
            let rest = &self.bytes[self.at..];
            if rest.starts_with(b"/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with(b"*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
    }

    fn quoted(&mut self) {
        let at = self.at;
        self.code[at] = b'"';
        self.at += 1;
        let mut text = Vec::new();
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => break,
                b'\\' if self.is_slint && self.bytes.get(self.at + 1) == Some(&b'{') => {
                    self.at = closing(self.text, self.at + 1).unwrap_or(self.bytes.len());
                }
                b'\\' => {
                    text.push(b'\\');
                    self.at += 1;
                    text.extend(self.bytes.get(self.at));
                }
                byte => text.push(*byte),
            }
            self.at += 1;
        }
        if let Some(end) = self.code.get_mut(self.at) {
            *end = b'"';
        }
        self.at += 1;
        self.literals.push(Literal { at, text: String::from_utf8_lossy(&text).into_owned() });
    }

    /// Whether a raw text begins here: `r"`, `r#"`, `br#"`; `b"` is read as a plain one after its letter.
    fn is_raw(&self) -> bool {
        let is_start = self.at == 0 || !is_name(self.bytes[self.at - 1]);
        let rest = &self.text.as_bytes()[self.at..];
        let rest = rest.strip_prefix(b"b").or_else(|| rest.strip_prefix(b"c")).unwrap_or(rest);
        let Some(rest) = rest.strip_prefix(b"r").filter(|_| is_start) else { return false };
        rest.iter().find(|byte| **byte != b'#') == Some(&b'"')
    }

    fn raw(&mut self) {
        let open = self.at + self.bytes[self.at..].iter().position(|byte| *byte == b'"').unwrap_or_default();
        let hashes = self.bytes[self.at..open].iter().filter(|byte| **byte == b'#').count();
        let end = format!("\"{}", "#".repeat(hashes));
        let inside = open + 1;
        let length = self.text[inside..].find(&end).unwrap_or(self.text.len() - inside);
        self.code[self.at] = b'"';
        self.literals.push(Literal { at: self.at, text: self.text[inside..inside + length].to_owned() });
        self.at = inside + length + end.len();
        if let Some(end) = self.code.get_mut(self.at - 1) {
            *end = b'"';
        }
    }

    /// A character such as `'{'`, or a lifetime.
    fn quote(&mut self) {
        let rest = &self.text[self.at + 1..];
        let length = match rest.chars().next() {
            Some('\\') => rest[2..].find('\'').map(|end| end + 4),
            Some(letter) if rest[letter.len_utf8()..].starts_with('\'') => Some(letter.len_utf8() + 2),
            _ => None,
        };
        self.at += length.unwrap_or(1);
    }
}

#[test]
fn code_is_told_apart_from_texts_and_comments() {
    let text = "fn a<'x>() { let b = \"{ \\\" //\"; /* { /* } */ */ '{'; '\\''; r#\"}\"{\"# } // }\nfn é() {}";
    let source = Source::rust(text);
    assert_eq!(source.code.len(), text.len()); // offsets mean the same in both
    let open = source.code.find('{').expect("a body");
    assert_eq!(&text[closing(&source.code, open).expect("an end")..][..6], "} // }");
    let texts: Vec<&str> = source.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["{ \\\" //", "}\"{"]);
}

#[test]
fn test_parts_are_known() {
    let source =
        Source::rust("fn a() {}\n#[cfg(test)]\n#[rustfmt::skip]\nmod tests {\n f64 }\n#[cfg(not(test))]\nfn f64() {}");
    let lines: Vec<usize> = source.words("f64").map(|at| source.line(at)).collect();
    assert_eq!(lines, [7]);
}

#[test]
fn slint_texts_lose_what_is_filled_in() {
    let source = Source::slint("text: \"a \\{ b + \"c\" } d\";");
    assert_eq!(source.literals.iter().map(|literal| literal.text.as_str()).collect::<Vec<_>>(), ["a  d"]);
}
