//! One NDJSON row: an object whose numbers keep the digits they were written with, whose keys are there once, and which isn't nested
//! deeper than anybody means.

/// Levels of brackets in one row.
pub(super) const JSON_DEPTH_MAX: usize = 32;

/// A value, as far as an article needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    /// A text; a number or `true` as it was written.
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Why a row isn't one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum JsonError {
    NotJson,
    TooDeep,
    KeyTwice(String),
}

impl Json {
    /// The value as a column would say it: `a b` for a list, `size=M;colour=navy` for an object.
    pub(super) fn text(&self) -> String {
        match self {
            Json::Null => String::new(),
            Json::Text(text) => text.clone(),
            Json::List(items) => items.iter().map(Json::text).collect::<Vec<_>>().join(" "),
            Json::Object(pairs) => {
                let pairs = pairs.iter().map(|(name, value)| [name, "=", &value.text()].concat());
                pairs.collect::<Vec<_>>().join(";")
            }
        }
    }
}

/// Reads a row (RFC 8259).
pub(super) fn object(text: &str) -> Result<Vec<(String, Json)>, JsonError> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = reader.value()?;
    reader.skip_blanks();
    match value {
        Json::Object(pairs) if reader.at == text.len() => Ok(pairs),
        _ => Err(JsonError::NotJson),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn takes(&mut self, byte: u8) -> bool {
        self.skip_blanks();
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, byte: u8) -> Result<(), JsonError> {
        if self.takes(byte) { Ok(()) } else { Err(JsonError::NotJson) }
    }

    fn value(&mut self) -> Result<Json, JsonError> {
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => self.nested(Self::pairs),
            Some(b'[') => self.nested(Self::items),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn nested(&mut self, inner: fn(&mut Self) -> Result<Json, JsonError>) -> Result<Json, JsonError> {
        self.at += 1;
        self.depth += 1;
        if self.depth > JSON_DEPTH_MAX {
            return Err(JsonError::TooDeep);
        }
        let value = inner(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn pairs(&mut self) -> Result<Json, JsonError> {
        let mut pairs: Vec<(String, Json)> = Vec::new();
        let mut names = std::collections::BTreeSet::new();
        if self.takes(b'}') {
            return Ok(Json::Object(pairs));
        }
        loop {
            self.skip_blanks();
            let name = self.string()?;
            if !names.insert(name.clone()) {
                return Err(JsonError::KeyTwice(name));
            }
            self.expect(b':')?;
            pairs.push((name, self.value()?));
            if !self.takes(b',') {
                self.expect(b'}')?;
                return Ok(Json::Object(pairs));
            }
        }
    }

    fn items(&mut self) -> Result<Json, JsonError> {
        let mut items = Vec::new();
        if self.takes(b']') {
            return Ok(Json::List(items));
        }
        loop {
            items.push(self.value()?);
            if !self.takes(b',') {
                self.expect(b']')?;
                return Ok(Json::List(items));
            }
        }
    }

    fn word(&mut self) -> Result<Json, JsonError> {
        for word in ["null", "true", "false"] {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                return Ok(if word == "null" { Json::Null } else { Json::Text(word.to_owned()) });
            }
        }
        Err(JsonError::NotJson)
    }

    /// A number stays the text it is: no digit of a price or code goes through a float.
    fn number(&mut self) -> Result<Json, JsonError> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let whole = self.digits()?;
        if whole > 1 && self.text.as_bytes()[self.at - whole] == b'0' {
            return Err(JsonError::NotJson);
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            self.digits()?;
        }
        Ok(Json::Text(self.text[start..self.at].to_owned()))
    }

    fn digits(&mut self) -> Result<usize, JsonError> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start { Ok(self.at - start) } else { Err(JsonError::NotJson) }
    }

    fn string(&mut self) -> Result<String, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(JsonError::NotJson);
        }
        self.at += 1;
        let mut found = String::new();
        loop {
            let rest = &self.text[self.at..];
            let length = rest.find(|c: char| c == '"' || c == '\\' || c < ' ').ok_or(JsonError::NotJson)?;
            found.push_str(&rest[..length]);
            self.at += length + 1;
            match rest.as_bytes()[length] {
                b'"' => return Ok(found),
                b'\\' => found.push(self.escaped()?),
                _ => return Err(JsonError::NotJson),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, JsonError> {
        let kind = self.peek().ok_or(JsonError::NotJson)?;
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode()?,
            _ => return Err(JsonError::NotJson),
        })
    }

    /// `\u00e9`, or two of them for what lies beyond 16 bits.
    fn unicode(&mut self) -> Result<char, JsonError> {
        let high = self.hex4()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high).ok_or(JsonError::NotJson);
        }
        if !self.text[self.at..].starts_with("\\u") {
            return Err(JsonError::NotJson);
        }
        self.at += 2;
        let low = self.hex4()?;
        if !(0xdc00..0xe000).contains(&low) {
            return Err(JsonError::NotJson);
        }
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).ok_or(JsonError::NotJson)
    }

    fn hex4(&mut self) -> Result<u32, JsonError> {
        let digits =
            self.text.get(self.at..self.at + 4).filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit()));
        self.at += 4;
        u32::from_str_radix(digits.ok_or(JsonError::NotJson)?, 16).map_err(|_| JsonError::NotJson)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&[(&str, &str)], JsonError>) {
        let found = object(text);
        // Whatever it says, another reader agrees on whether it is JSON.
        let is_json = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok();
        assert_eq!(is_json, !matches!(found, Err(JsonError::NotJson)), "{text}");
        let found =
            found.map(|pairs| pairs.iter().map(|(name, value)| (name.clone(), value.text())).collect::<Vec<_>>());
        let owned =
            |pairs: &[(&str, &str)]| pairs.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
        assert_eq!(found, expected.map(owned));
    }

    #[test]
    fn a_row_keeps_what_it_says() {
        check(
            r#"{"sku":"A","price":4.20,"ean":4006381333931}"#,
            Ok(&[("sku", "A"), ("price", "4.20"), ("ean", "4006381333931")]),
        );
        check(
            r#" { "a" : null , "b" : [ "x" , 1 , true ] , "c" : { "size" : "M" , "hue" : "navy" } } "#,
            Ok(&[("a", ""), ("b", "x 1 true"), ("c", "size=M;hue=navy")]),
        );
        check(r#"{"name":"Th\u00e9 \ud83c\udf75 \"vert\" \\ \/ \n\t"}"#, Ok(&[("name", "Thé 🍵 \"vert\" \\ / \n\t")]));
        check(
            r#"{"p":0.30000000000000004,"q":-0,"r":1e2,"s":12345678901234567890}"#,
            Ok(&[("p", "0.30000000000000004"), ("q", "-0"), ("r", "1e2"), ("s", "12345678901234567890")]),
        );
        check("{}", Ok(&[]));
    }

    #[test]
    fn a_row_that_is_no_object_is_refused() {
        for text in [
            "",
            "[1]",
            "1",
            "{",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":+1}",
            "{\"a\":1e}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\ud800\\u0041\"}",
            "{\"a\":\"\\u00g1\"}",
            "{\"a\":\"\u{1}\"}",
            "{\"a\":nul}",
            "{\"a\":1}}",
            "{\"a\":[1,]}",
            "{\"a\":[1}",
            "{\"a\":\"x",
            "{\"a\":\"é\\u00é\"}",
        ] {
            check(text, Err(JsonError::NotJson));
        }
        check(r#"{"a":1,"a":2}"#, Err(JsonError::KeyTwice("a".to_owned())));
        check(r#"{"o":{"k":1,"\u006b":2}}"#, Err(JsonError::KeyTwice("k".to_owned())));
        let nested = |depth: usize| ["{\"a\":", &"[".repeat(depth - 1), &"]".repeat(depth - 1), "}"].concat();
        check(&nested(JSON_DEPTH_MAX), Ok(&[("a", "")]));
        check(&nested(JSON_DEPTH_MAX + 1), Err(JsonError::TooDeep));
    }
}
