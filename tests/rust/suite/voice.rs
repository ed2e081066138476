//! Reading aloud: what can be said, and that every word of it has its clip.

use std::{collections::BTreeSet, fs};

use app::{Settings, catalogue::load::Catalogues, official::Official};
use axum::{body::Body, http::Request};
use tests::{Clinic, clinic, repository::root};

/// The languages that are read from clips.
const READ: [&str; 2] = ["ja", "ja-x-easy"];

fn catalogues() -> Catalogues {
    Catalogues::load(&Settings::default(), &Official::embedded().expect("official texts")).expect("catalogues")
}

/// The clips that are there, by their names.
fn files() -> BTreeSet<String> {
    let folder = root().join("public/audio");
    let files = fs::read_dir(folder).expect("clips").map(|file| file.expect("a file").path());
    let clips = files.filter(|file| file.extension().is_some_and(|extension| extension == "opus"));
    clips.map(|file| file.file_stem().and_then(|stem| stem.to_str()).expect("UTF-8").to_owned()).collect()
}

#[test]
fn every_text_for_patients_has_its_clip_and_no_clip_is_left_over() {
    let (catalogues, files) = (catalogues(), files());
    let mut asked = BTreeSet::new();
    for language in READ {
        let clips = catalogues.clips(language);
        assert!(clips.len() > 600, "{language}: {}", clips.len());
        for (words, clip) in clips {
            // The name is the hash of the text with its readings: a text that was changed asks for another file.
            assert!(files.contains(&clip.name), "{language}: no clip says {words}: run app/speech/speak.py");
            asked.insert(clip.name);
        }
    }
    let left_over: Vec<_> = files.difference(&asked).collect();
    assert!(left_over.is_empty(), "nothing asks for {left_over:?}: run app/speech/speak.py");
}

#[test]
fn what_patients_are_shown_is_among_what_is_said() {
    let clips = catalogues().clips("ja");
    for words in [
        "保険の資格を、その場で確認できなかった方へ",
        "もどる",
        "3割",
        "昭和",
        "5月",
        "12日",
        "タ",
        "ッキ",
        "選んであります",
    ] {
        assert!(clips.contains_key(words), "{words}");
    }
    assert!(!clips.keys().any(|words| words.contains('{')), "arguments are said by other clips");
    assert!(!clips.keys().any(|words| words.contains("の記入をお願いします")), "what is on paper alone");
    assert!(catalogues().clips("en").is_empty());
}

#[test]
fn the_clips_are_small_enough_to_be_carried_along() {
    let folder = root().join("public/audio");
    let sizes =
        fs::read_dir(&folder).expect("clips").map(|file| file.expect("a file").metadata().expect("a size").len());
    assert!(sizes.sum::<u64>() < 4_300_000);
    let licence = fs::read_to_string(folder.join("LICENSE")).expect("the licence of the voice");
    assert!(licence.contains("Nagoya Institute of Technology"));
}

#[tokio::test]
async fn a_tablet_is_led_to_the_list_of_the_clips() {
    let clinic = Clinic::new().await;
    let get = async |path: &str| clinic.send(Request::get(path).body(Body::empty()).expect("a request")).await;
    for language in READ {
        let answer = get(&format!("/texts/{language}/voice")).await;
        assert_eq!(answer.status(), 303, "{language}");
        let path = answer.headers()["location"].to_str().expect("ASCII").to_owned();
        assert!(path.starts_with(&format!("/assets/voice-{language}-")), "{path}");
        let list = get(&path).await;
        assert_eq!(list.headers()["content-type"], "application/json");
        assert_eq!(list.headers()["cache-control"], "public, max-age=31536000, immutable");
        let list: serde_json::Value = serde_json::from_str(&clinic::text(list).await).expect("JSON");
        // Without a bundle there is nothing to list.
        if let Some(address) = list["もどる"].as_str() {
            let clip = get(address).await;
            assert_eq!(clip.headers()["content-type"], "audio/ogg; codecs=opus");
            assert!(clip.headers().get("content-encoding").is_none());
        }
    }
    assert_eq!(get("/texts/en/voice").await.status(), 404);
    assert_eq!(get("/texts/ja/song").await.status(), 404);
}
