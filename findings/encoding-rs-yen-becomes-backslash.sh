#!/usr/bin/env bash
# encoding_rs writes a yen sign (U+00A5) in Shift_JIS as the byte 0x5C, and an overline (U+203E) as 0x7E, and says that nothing
# was lost. Read back, by itself or by anything that knows CP932, they are a backslash and a tilde.
#
# Expected: that what cannot come back is reported, as it is for 〜 (U+301C) and every other character that Shift_JIS has not;
# who takes `had_unmappables == false` for "round trips" changes 「5¥」 in an address to 「5\」 without a word. Its twin of full
# width (U+FFE5) comes back as it was.
# The reason: the Encoding Standard's encoder has a line of its own for these two characters, its decoder has none.
#
# Versions: encoding_rs 0.8.35. Seen on 2026-11-28:
#   U+00A5 -> [5C], unmappable: false, read back U+005C
#   U+203E -> [7E], unmappable: false, read back U+007E
#   U+FFE5 -> [81, 8F], unmappable: false, read back U+FFE5
#   U+301C -> [26, 23, 31, 32, 33, 31, 36, 3B], unmappable: true
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "yen"
version = "0.0.0"
edition = "2024"

[dependencies]
encoding_rs = "=0.8.35"

[workspace]
TOML
cat > src/main.rs <<'RUST'
fn main() {
    for character in ['\u{a5}', '\u{203e}', '\u{ffe5}', '\u{301c}'] {
        let text = character.to_string();
        let (bytes, _, unmappable) = encoding_rs::SHIFT_JIS.encode(&text);
        let (back, _, _) = encoding_rs::SHIFT_JIS.decode(&bytes);
        let back = if unmappable { String::new() } else { format!(", read back U+{:04X}", back.chars().next().unwrap() as u32) };
        println!("U+{:04X} -> {bytes:02X?}, unmappable: {unmappable}{back}", character as u32);
    }
}
RUST
cargo run --quiet | tee seen
if diff seen - <<'SEEN'
U+00A5 -> [5C], unmappable: false, read back U+005C
U+203E -> [7E], unmappable: false, read back U+007E
U+FFE5 -> [81, 8F], unmappable: false, read back U+FFE5
U+301C -> [26, 23, 31, 32, 33, 31, 36, 3B], unmappable: true
SEEN
then echo "as described"; else echo "encoding_rs writes these characters in another way now" >&2; exit 1; fi
