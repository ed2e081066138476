//! Joining what was found by a postal code to what somebody has written, so that no part of the address stands twice and
//! nothing written is taken away.
//!
//! People write one place in several ways: without its 都道府県, its 郡 or the city before its 区; ヶ or ケ or が, の or ノ or 之, 南1条
//! or 南一条, 大字 or none; with spaces between. Each part that was found is looked for at the head of what was written, and
//! put there where it is not. Where what is left might name a place itself, nothing is joined at all.

use super::Area;
use crate::{insurer, kana::katakana, text};

crate::redacted!(Unit);

/// Puts an area in front of a written address; `None` where the result is not certain.
pub(super) fn join(area: &Area, written: &str) -> Option<String> {
    let found = parts(area);
    let (mut whole, mut rest, mut last) = (String::new(), written, None);
    for (at, part) in found.iter().enumerate() {
        if let Some(end) = begins(rest, part) {
            for missing in &found[last.map_or(0, |last: usize| last + 1)..at] {
                whole.push_str(missing);
            }
            whole.push_str(&rest[..end]);
            (rest, last) = (&rest[end..], Some(at));
        }
    }
    let missing = &found[last.map_or(0, |last| last + 1)..];
    // The beginning of the next part: whoever typed it meant to go on so.
    if !rest.trim().is_empty()
        && last.is_some()
        && missing.first().is_some_and(|next| begins(next, rest.trim()).is_some())
    {
        return Some(whole + &missing.concat());
    }
    let names_a_place = match missing {
        [] => false,
        // Behind the municipality only a number belongs to the area: anything else is another area, or a street.
        _ if last.is_some() => !rest.trim().is_empty() && !begins_with_number(rest),
        _ => may_be_a_place(rest),
    };
    if names_a_place {
        return None;
    }
    for part in missing {
        whole.push_str(part);
    }
    // House numbers that stood behind a space stay behind it only where the address before it was theirs.
    Some(whole + if missing.is_empty() { rest } else { rest.trim_start() })
}

/// The parts of an address that people leave out one by one.
fn parts(area: &Area) -> Vec<&str> {
    let city = area.city.as_str();
    let is_town = city.ends_with(['町', '村']);
    let after = |sign: char| city.char_indices().skip(1).find(|(_, c)| *c == sign).map(|(at, _)| at + sign.len_utf8());
    let cut = if city.ends_with('区') {
        city.rfind('市').map(|at| at + '市'.len_utf8())
    } else if is_town {
        after('郡').or_else(|| after('島')).filter(|at| city[*at..].chars().count() > 1)
    } else {
        None
    };
    let (first, second) = city.split_at(cut.unwrap_or_default());
    [area.prefecture.as_str(), first, second, &area.area].into_iter().filter(|part| !part.is_empty()).collect()
}

/// The end of a part of an address at the head of a text, as a byte offset; `None` where the text begins otherwise.
fn begins(text: &str, part: &str) -> Option<usize> {
    let (mut units, mut end) = (Units::of(text), 0);
    let mut wanted = Units::of(part);
    // 大字 and 字 are written or left out.
    wanted.skip_section();
    units.skip_section();
    for (wanted, _) in wanted {
        let (unit, at) = units.next()?;
        if unit != wanted {
            return None;
        }
        end = at;
    }
    // A mark of its own, or a selector, belongs to the last character.
    let behind = text[end..].char_indices().find(|(_, c)| !is_mark(*c)).map_or(text.len(), |(at, _)| end + at);
    Some(behind)
}

/// A character or a number, however it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Character(char),
    Number(u32),
}

/// The units of a text, each with where it ends; spaces, marks and selectors are none.
#[derive(Clone)]
struct Units<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Units<'a> {
    const fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn skip_section(&mut self) {
        let mut ahead = self.clone();
        let Some((Unit::Character(first), _)) = ahead.next() else { return };
        let whole = match first {
            '字' => true,
            '大' => matches!(ahead.next(), Some((Unit::Character('字'), _))),
            _ => false,
        };
        if whole {
            *self = ahead;
        }
    }

    fn character(&mut self) -> Option<char> {
        let character = self.text[self.at..].chars().next()?;
        self.at += character.len_utf8();
        Some(character)
    }

    /// The number that begins with a character that was just read; figures and kanji are never one number together.
    fn number(&mut self, first: char) -> Option<u32> {
        let read = if figure(first).is_some() { figure } else { kanji };
        let (mut tens, mut ones) = (0, 0);
        let mut take = |digit: u32| {
            if digit == TEN {
                (tens, ones) = (u32::max(ones, 1).saturating_mul(TEN), 0);
            } else {
                ones = ones.saturating_mul(TEN).saturating_add(digit);
            }
        };
        take(read(first)?);
        while let Some((next, digit)) = self.text[self.at..].chars().next().and_then(|next| Some((next, read(next)?))) {
            self.at += next.len_utf8();
            take(digit);
        }
        Some(u32::saturating_add(tens, ones))
    }
}

impl Iterator for Units<'_> {
    type Item = (Unit, usize);

    fn next(&mut self) -> Option<(Unit, usize)> {
        let character = loop {
            let character = self.character()?;
            if !character.is_whitespace() && !is_mark(character) {
                break character;
            }
        };
        let number = self.number(character).map(Unit::Number);
        Some((number.unwrap_or_else(|| Unit::Character(usual(character))), self.at))
    }
}

fn figure(character: char) -> Option<u32> {
    match character {
        '０'..='９' => Some(u32::from(character) - u32::from('０')),
        _ => character.to_digit(10),
    }
}

/// 十 multiplies what stands before it.
const TEN: u32 = 10;

fn kanji(character: char) -> Option<u32> {
    "〇一二三四五六七八九十".chars().zip(0..=TEN).find(|(digit, _)| *digit == character).map(|(_, value)| value)
}

/// Tests for an invisible character or a combining kana mark (NFD): a kana counts without its mark.
fn is_mark(character: char) -> bool {
    text::is_unseen(character) || matches!(character, '\u{3099}' | '\u{309A}' | '゛' | '゜' | 'ﾞ' | 'ﾟ')
}

/// Kana with a mark or small, and the ones that they count as.
const MARKED: &str = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴァィゥェォッャュョヮ";
const PLAIN: &str = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホウアイウエオツヤユヨワ";

/// One character for all that stand for it in addresses.
fn usual(character: char) -> char {
    let kana = katakana(&character.to_string()).chars().next().unwrap_or(character);
    let plain = MARKED.chars().zip(PLAIN.chars()).find(|(marked, _)| *marked == kana).map_or(kana, |(_, plain)| plain);
    match plain {
        'ヶ' | 'ケ' | 'ヵ' | '箇' | '个' => 'カ',
        '之' | '乃' => 'ノ',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | 'ー' => '－',
        other => other,
    }
}

fn begins_with_number(text: &str) -> bool {
    matches!(Units::of(text).next(), Some((Unit::Number(_), _)))
}

/// Returns whether a text names a place of its own: a 都道府県, something that ends like a municipality, or an area with
/// its numbers.
fn may_be_a_place(text: &str) -> bool {
    let before: String = text.chars().take_while(|character| figure(*character).is_none()).collect();
    let behind = text[before.len()..].trim_start_matches(|character| figure(character).is_some());
    let counts =
        behind.trim_start().starts_with(['丁', '番', 'の', 'ノ', '条', '地', '-', '－', '‐', '−', '―', 'ー', '–', '—']);
    let is_named = !before.trim().is_empty();
    insurer::prefectures().any(|prefecture| begins(text, prefecture).is_some())
        || (is_named && (before.contains(['市', '区', '郡', '町', '村']) || counts))
}
