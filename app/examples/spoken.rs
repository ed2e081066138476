//! Lists what the clips say, for `speech/speak.py`, which makes them: one JSON object, the name of each clip with its
//! words, each with its reading where it has one.

use std::{collections::BTreeMap, error::Error, io::Write};

use app::{Settings, catalogue::load::Catalogues, official::Official};

fn main() -> Result<(), Box<dyn Error>> {
    let catalogues = Catalogues::load(&Settings::default(), &Official::embedded()?)?;
    let languages = catalogues.iter().map(|catalogue| catalogues.clips(catalogue.language()));
    let clips: BTreeMap<_, _> = languages.flat_map(BTreeMap::into_values).map(|clip| (clip.name, clip.runs)).collect();
    Ok(std::io::stdout().write_all(&serde_json::to_vec(&clips)?)?)
}
