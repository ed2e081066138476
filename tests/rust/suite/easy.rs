//! やさしい日本語 by the rules of the guideline of 出入国在留管理庁 and 文化庁 (2020-08), as far as a machine can tell: short sentences,
//! no double negation, no passive, no 敬語, phrases apart, a reading for every kanji.

use app::{
    catalogue::load::{Catalogues, is_japanese_alone},
    official::Official,
    text::{Run, Text},
};

/// The longest sentence, in characters that are spoken.
const SENTENCE_MAX: usize = 40;
/// The signs of a hard sentence, with the words that only look like one.
const HARD: [(&str, &[&str]); 14] = [
    ("いただ", &[]),
    ("いたし", &[]),
    ("くださる", &[]),
    ("なさ", &["なさい", "みなさん"]),
    ("ございま", &[]),
    ("ご覧", &[]),
    ("皆様", &[]),
    ("なければ", &[]),
    ("ざるを", &[]),
    ("ないわけ", &[]),
    ("ないことは", &[]),
    ("されま", &[]),
    ("られま", &[]),
    ("せられ", &[]),
];

fn texts() -> Vec<(String, Text)> {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    let easy = catalogues.variant("ja-x-easy", true).expect("it is there");
    let ours = |key: &&String| {
        let original = official.messages("2023-07").contains_key(*key);
        !is_japanese_alone(key) && !original
    };
    easy.messages().keys().filter(ours).map(|key| (key.clone(), easy.marked(key))).collect()
}

/// The sentences of a text; what stands in brackets is one of its own.
fn sentences(words: &str) -> Vec<String> {
    let apart = words.replace(['（', '）', '「', '」'], "。");
    apart.split(['。', '！', '？']).map(|sentence| sentence.replace(' ', "")).collect()
}

#[test]
fn sentences_are_short_and_plain() {
    let mut found = Vec::new();
    for (key, text) in texts() {
        let words = text.plain();
        for sentence in sentences(&words) {
            if sentence.chars().count() > SENTENCE_MAX {
                found.push(format!("{key}: long: {sentence}"));
            }
            // What may be is no negation.
            let sentence = sentence.replace("かもしれません", "");
            if sentence.matches("ない").count() + sentence.matches("ません").count() > 1 {
                found.push(format!("{key}: two negations: {sentence}"));
            }
        }
        for (hard, but) in HARD {
            let meant = words.matches(hard).count() - but.iter().map(|but| words.matches(but).count()).sum::<usize>();
            if meant > 0 {
                found.push(format!("{key}: {hard}: {words}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn is_kanji(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '々' | '〆')
}

#[test]
fn every_kanji_has_its_reading_in_kana() {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    for language in ["ja", "ja-x-easy"] {
        let catalogue = catalogues.variant(language, true).expect("it is there");
        assert!(catalogue.readings());
        for key in catalogue.messages().keys().filter(|key| !is_japanese_alone(key)) {
            for run in catalogue.marked(key).runs() {
                match run {
                    Run::Words(words) => {
                        let unread: String = words.chars().filter(|character| is_kanji(*character)).collect();
                        assert!(unread.is_empty(), "{language} {key}: {unread} has no reading in {words}");
                    }
                    Run::Read(base, reading) => {
                        assert!(!base.is_empty(), "{language} {key}: {reading} stands above nothing");
                        let is_kana = |c: char| matches!(c, 'ぁ'..='ん' | 'ー' | 'ァ'..='ヶ');
                        assert!(reading.chars().all(is_kana), "{language} {key}: {base} is read {reading}");
                    }
                    Run::Foreign(..) => {}
                }
            }
        }
    }
}

#[test]
fn without_readings_the_words_are_the_same() {
    let official = Official::embedded().expect("official texts");
    let catalogues = Catalogues::load(&app::Settings::default(), &official).expect("catalogues");
    for language in ["ja", "ja-x-easy"] {
        let read = catalogues.variant(language, true).expect("with readings");
        let plain = catalogues.variant(language, false).expect("without");
        for key in read.messages().keys() {
            assert_eq!(read.text(key), plain.text(key), "{key}");
            assert!(!plain.find(key).expect("the same keys").contains('《'), "{key}");
        }
        for (key, text) in official.messages("2023-07") {
            assert_eq!(read.marked(&key).plain(), text, "an official text is word for word itself");
        }
    }
}
