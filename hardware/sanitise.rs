//! Text from anywhere (product names, notes, web orders) made harmless before a device sees it.

/// Returns the text as one line without anything a device could take for a command.
///
/// C0 and C1 controls, bidirectional marks and overrides, other invisible format characters, line and paragraph
/// separators, unassigned "noncharacters" and private-use characters go; white space of any kind becomes one
/// ordinary space each. Visible characters are never changed.
pub fn sanitise(text: &str) -> String {
    text.chars().filter_map(sanitise_char).collect()
}

/// The same, but joiners and marks of direction stay: they shape and order letters that are drawn, and draw nothing themselves.
/// Embeddings and overrides go.
pub(crate) fn sanitise_for_drawing(text: &str) -> String {
    let is_kept = |letter| crate::fonts::is_joiner(letter) || crate::reading_order::is_direction_mark(letter);
    text.chars().filter_map(|letter| if is_kept(letter) { Some(letter) } else { sanitise_char(letter) }).collect()
}

fn sanitise_char(character: char) -> Option<char> {
    match character {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ if character.is_control() || is_invisible_format(character) => None,
        // Narrow and no-break spaces stay as they are: they keep an amount on one line; the encoder folds them.
        _ => Some(character),
    }
}

/// Marks that move or hide other characters (Unicode general category Cf and neighbours). The zero-width joiners
/// go too: no text mode of a printer joins anything.
fn is_invisible_format(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}' | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' | '\u{f0000}'..='\u{10ffff}')
        || (character as u32) & 0xfffe == 0xfffe
}
