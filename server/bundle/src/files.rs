//! The files that go into the binary, and the table that names them.

use std::{fmt::Write as _, fs, io::Write as _, path::PathBuf};

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::Result;

/// The files of a bundle.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    table: String,
}

impl Files {
    /// A bundle without files, which will be written to a folder.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn new(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, table: String::new() })
    }

    /// Adds a file and gives the name it is served under: `kiosk.css` becomes `kiosk-0123456789abcdef.css`.
    ///
    /// # Errors
    /// The file has no extension, or one without a media type; or it cannot be written.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let (stem, extension) = name.rsplit_once('.').ok_or("a bundled file needs an extension")?;
        let media_type = media_type(extension)?;
        let hash = Sha256::digest(content).iter().take(8).fold(String::new(), |mut hash, byte| {
            _ = write!(hash, "{byte:02x}");
            hash
        });
        let served = format!("{stem}-{hash}.{extension}");
        let file = |suffix: &str| self.folder.join(format!("{served}{suffix}"));
        fs::write(file(""), content)?;
        // Fonts and clips are compressed as they are; what is empty here is served plain.
        let packed = matches!(extension, "woff2" | "opus");
        fs::write(file(".br"), if packed { Vec::new() } else { brotli(content)? })?;
        fs::write(file(".gz"), if packed { Vec::new() } else { gzip(content)? })?;
        let literal = |suffix: &str| format!("{:?}", file(suffix).to_string_lossy());
        writeln!(
            self.table,
            "    Built {{ name: {name:?}, path: {:?}, media_type: {media_type:?}, plain: include_bytes!({}), brotli: \
             include_bytes!({}), gzip: include_bytes!({}) }},",
            format!("/assets/{served}"),
            literal(""),
            literal(".br"),
            literal(".gz"),
        )?;
        Ok(served)
    }

    /// The table of all files, as an expression of Rust: a slice of `Built`.
    #[must_use]
    pub fn table(&self) -> String {
        format!("&[\n{}]", self.table)
    }
}

fn media_type(extension: &str) -> Result<&'static str> {
    Ok(match extension {
        "css" => "text/css; charset=utf-8",
        "opus" => "audio/ogg; codecs=opus",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "wav" => "audio/wav",
        "woff2" => "font/woff2",
        other => return Err(format!("no media type for .{other}").into()),
    })
}

/// A file as most browsers fetch it.
///
/// # Errors
/// None that memory does not run out for.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let (buffer, quality, window) = (1 << 16, 11, 24);
    let mut writer = brotli::CompressorWriter::new(Vec::new(), buffer, quality, window);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_content_and_listed() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut files = Files::new(folder.path().join("bundle")).expect("a bundle");
        let first = files.add("kiosk.css", b"a{color:red}").expect("a file");
        let second = files.add("kiosk.css", b"a{color:blue}").expect("a file");
        let hash =
            first.strip_prefix("kiosk-").and_then(|rest| rest.strip_suffix(".css")).expect("its own name around it");
        assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{first}");
        assert_ne!(first, second);
        let table = files.table();
        assert!(table.starts_with("&[") && table.ends_with(']'), "{table}");
        assert!(
            table.contains(&format!("path: \"/assets/{first}\", media_type: \"text/css; charset=utf-8\"")),
            "{table}"
        );
        assert_eq!(fs::read(folder.path().join("bundle").join(&first)).expect("the file"), b"a{color:red}");
    }

    #[test]
    fn what_is_compressed_already_is_served_plain() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut files = Files::new(folder.path().to_owned()).expect("a bundle");
        for (name, empty) in [("font.woff2", true), ("clip.opus", true), ("picture.svg", false)] {
            let served = files.add(name, b"<svg/>").expect("a file");
            for suffix in [".br", ".gz"] {
                let compressed = fs::read(folder.path().join(format!("{served}{suffix}"))).expect("the file");
                assert_eq!(compressed.is_empty(), empty, "{name}{suffix}");
            }
        }
    }

    #[test]
    fn a_file_without_a_media_type_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut files = Files::new(folder.path().to_owned()).expect("a bundle");
        assert!(files.add("LICENSE", b"").is_err());
        assert!(files.add("page.exe", b"").is_err());
        assert_eq!(files.table(), "&[\n]");
    }
}
