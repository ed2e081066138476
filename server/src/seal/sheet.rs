//! The recovery sheet: the installation's key on paper, for the day on which the computer is gone.
//!
//! It is written at the command line and nowhere else. A page of the desk would send the key through the clinic's network
//! and leave it in a browser.

use app::Catalogue;
use domain::Date;
use zeroize::Zeroizing;

use super::InstallationKey;

/// The groups of the key in one line: half of them.
const IN_A_LINE: usize = 7;

/// The sheet as plain text, to be printed and then forgotten.
#[must_use]
pub fn sheet(texts: &Catalogue, clinic: &str, today: Date, key: &InstallationKey) -> Zeroizing<String> {
    let written = key.written();
    let groups: Vec<&str> = written.split('-').collect();
    let mut sheet = Zeroizing::new(String::new());
    let mut line = |text: &str| {
        sheet.push_str(text);
        sheet.push('\n');
    };
    line(&texts.text("desk-key-sheet-title"));
    line("");
    line(&texts.with("desk-key-sheet-clinic", &[("clinic", clinic)]));
    line(&texts.with("desk-key-sheet-made", &[("date", &today.to_string())]));
    line(&texts.with("desk-key-sheet-name", &[("name", &key.name())]));
    line("");
    for groups in groups.chunks(IN_A_LINE) {
        line(&Zeroizing::new(format!("    {}", groups.join("  "))));
    }
    line("");
    for text in ["desk-key-sheet-why", "desk-key-sheet-keep", "desk-key-sheet-use"] {
        line(&texts.text(text));
    }
    line("");
    line("    madoguchi key restore");
    line("");
    line(&texts.text("desk-key-sheet-changed"));
    sheet
}
