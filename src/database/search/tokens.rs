//! What a text is indexed under: its folded words; of scripts without spaces, every two neighbouring characters.

use crate::fold::fold;

/// Letters of an Arabic word from which its article is also left out.
const WITH_ARTICLE_MIN: usize = 5;
/// The Arabic article.
const ARTICLE: &str = "ال";

/// A piece of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run<'a> {
    /// A word.
    Word(&'a str),
    /// Characters of a script that writes no spaces.
    Unspaced(&'a str),
}

/// The words and unspaced runs of a folded text, in order.
pub(super) fn runs(folded: &str) -> impl Iterator<Item = Run<'_>> {
    folded.split_whitespace().flat_map(|word| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let is_unspaced = is_unspaced(rest.chars().next()?);
            let end = rest.find(|next| self::is_unspaced(next) != is_unspaced).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            rest = after;
            Some(if is_unspaced { Run::Unspaced(run) } else { Run::Word(run) })
        })
    })
}

/// Every two neighbouring characters of a run.
pub(super) fn pairs(run: &str) -> impl Iterator<Item = &str> {
    let starts = run.char_indices().map(|(at, _)| at);
    let ends = run.char_indices().skip(2).map(|(at, _)| at).chain([run.len()]);
    starts.zip(ends).take(run.chars().count().saturating_sub(1)).map(|(start, end)| &run[start..end])
}

/// A word without the Arabic article, if it has one.
pub(super) fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix(ARTICLE).filter(|_| word.chars().count() >= WITH_ARTICLE_MIN)
}

/// Calls `take` with everything a text is indexed under.
pub(super) fn each_token(text: &str, mut take: impl FnMut(&str)) {
    for run in runs(&fold(text)) {
        match run {
            Run::Word(word) => {
                take(word);
                if let Some(bare) = without_article(word) {
                    take(bare);
                }
            }
            Run::Unspaced(run) => {
                pairs(run).for_each(&mut take);
                // The last character alone, so that each one begins a token.
                take(run.char_indices().next_back().map_or(run, |(at, _)| &run[at..]));
            }
        }
    }
}

/// Chinese, Japanese and the scripts of South-East Asia are written without spaces.
fn is_unspaced(character: char) -> bool {
    matches!(character,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30FF}' | '\u{3105}'..='\u{312F}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut tokens = Vec::new();
        each_token(text, |token| tokens.push(token.to_owned()));
        assert_eq!(tokens, expected);
    }

    #[test]
    fn a_text_is_indexed_by_words_and_by_pairs_where_nobody_writes_spaces() {
        check("Crème brûlée 4x100g", &["creme", "brulee", "4x100g"]);
        check("牛乳", &["牛乳", "乳"]);
        check("牛", &["牛"]);
        check("北海道牛乳1L", &["北海", "海道", "道牛", "牛乳", "乳", "1l"]);
        check("ｶｯﾌﾟ", &["かっ", "っふ", "ふ"]);
        check("الحليب طازج", &["الحليب", "حليب", "طازج"]);
        check("", &[]);
    }
}
