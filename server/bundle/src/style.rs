//! Styles: one file of all that a sheet imports, without what browsers do not need.

use std::path::Path;

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
};

use crate::Result;

/// A sheet with all that it imports. What it names as `/public/FILE` gets the name which that file is served under, beside
/// the sheet.
///
/// # Errors
/// The sheet cannot be read or is none, or it names a file that is not served.
pub fn sheet(path: &Path, served: &[(String, String)]) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(path).map_err(|error| format!("{}: {error}", path.display()))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    let code = sheet.to_css(options).map_err(|error| error.to_string())?.code;
    let code = served.iter().fold(code, |code, (name, served)| code.replace(&format!("/public/{name}"), served));
    if code.contains("/public/") {
        return Err(format!("{}: it names a file that is not in public", path.display()).into());
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn made(sheet_of: &str) -> Result<String> {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("colours.css"), "a { color: red }").expect("a file");
        let path = folder.path().join("page.css");
        fs::write(&path, sheet_of).expect("a file");
        sheet(&path, &[("round.svg".to_owned(), "round-0123456789abcdef.svg".to_owned())])
    }

    #[test]
    fn a_sheet_is_one_file_with_served_names() {
        let made = made("@import \"colours.css\";\nb { background: url(/public/round.svg) }").expect("a sheet");
        assert_eq!(made, "a{color:red}b{background:url(round-0123456789abcdef.svg)}");
    }

    #[test]
    fn a_sheet_that_names_what_is_not_served_is_refused() {
        assert!(made("b { background: url(/public/square.svg) }").is_err());
        assert!(made("@import \"nowhere.css\";").is_err());
    }
}
