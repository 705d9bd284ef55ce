//! What people type who look for an article: parts of its name and its codes, with typing errors.

use super::articles::{Article, CODES, Dice};

/// What is typed for an article.
pub type Typed = fn(&Article, &mut Dice) -> String;

/// What somebody types who looks for an article.
pub fn questions() -> [(&'static str, Typed); 10] {
    [
        ("one letter", |article, dice| head(&some_word(article, dice, 1), 1)),
        ("two letters", |article, dice| head(&some_word(article, dice, 2), 2)),
        ("three letters", |article, dice| head(&some_word(article, dice, 3), 3)),
        ("a word", |article, dice| some_word(article, dice, 1)),
        ("two words, the last begun", |article, dice| {
            [some_word(article, dice, 1), " ".to_owned(), head(&some_word(article, dice, 1), 3)].concat()
        }),
        ("three words", |article, dice| [(); 3].map(|()| some_word(article, dice, 1)).join(" ")),
        ("one letter each of three words", |article, dice| {
            [(); 3].map(|()| head(&some_word(article, dice, 1), 1)).join(" ")
        }),
        ("a mistyped word", |article, dice| {
            let word = some_word(article, dice, 4);
            mistyped(&word, dice)
        }),
        ("two words, both mistyped", |article, dice| {
            let words = [(); 2].map(|()| some_word(article, dice, 4));
            words.map(|word| mistyped(&word, dice)).join(" ")
        }),
        ("five digits of a code", |article, dice| {
            let code = article.variant.gtins[dice.below(CODES) as usize].to_string();
            let at = dice.below((code.len() - 5) as u64) as usize;
            code[at..at + 5].to_owned()
        }),
    ]
}

fn some_word(article: &Article, dice: &mut Dice, letters_min: usize) -> String {
    let name = article.product.name.in_language("fr");
    let words: Vec<&str> = name.split(' ').filter(|word| word.chars().count() >= letters_min).collect();
    words.get(dice.below(words.len() as u64) as usize).map_or_else(|| name.to_owned(), |word| (*word).to_owned())
}

fn head(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// The word with one letter left out, put in or replaced, or two exchanged.
fn mistyped(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 || !letters.iter().all(|letter| letter.is_alphabetic()) {
        return word.to_owned();
    }
    let at = dice.below(letters.len() as u64 - 1) as usize;
    let letter = char::from(b'a' + dice.below(26) as u8);
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
