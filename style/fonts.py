#!/usr/bin/env python3
"""Makes the fonts in `public/` for scripts that a tablet may lack, and `style/fonts.json`, which says what they hold.

A file a script, with its whole block of letters (people type, too) in every weight from regular to bold, and one with
no letters but those of the languages' own names, which every first screen shows. Run it again when a catalogue brings
a character that `tests/rust/suite/fonts.rs` misses; the same sources give the same bytes:

    python3 -m venv VENV && VENV/bin/pip install fonttools==4.68.0 brotli==1.2.1
    VENV/bin/python style/fonts.py

The sources are the variable Noto Sans of npm's @fontsource-variable (SIL Open Font License, see `fonts.LICENSE`): both
weights in one file are smaller than two files, and a page asks once. Absent on purpose: hinting, which the screens of
tablets do without, and Latin and Chinese, which every device has.
"""

import hashlib
import json
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).parent.parent
VERSION = "5.3.0"
# By the script: the language that is written in it, and its block of letters.
SCRIPTS = {
    "devanagari": ("ne", range(0x0900, 0x0980)),
    "khmer": ("km", range(0x1780, 0x1800)),
    "myanmar": ("my", range(0x1000, 0x10A0)),
    "thai": ("th", range(0x0E00, 0x0E80)),
}
# Joins and breaks between letters, and the circle that carries a mark typed alone. No space: with one a font would set
# the height of lines that are mostly Latin or Japanese.
BETWEEN = [0x200B, 0x200C, 0x200D, 0x25CC]


def source(script: str, folder: Path) -> Path:
    """Fetches the font of a script from npm."""
    package = f"@fontsource-variable/noto-sans-{script}@{VERSION}"
    command = ["npm", "pack", "--silent", package]
    packed = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    name = f"package/files/noto-sans-{script}-{script}-wght-normal.woff2"
    with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
        (folder / f"{script}.woff2").write_bytes(archive.extractfile(name).read())
    return folder / f"{script}.woff2"


def part(path: Path, characters: list[int]) -> TTFont:
    """These characters of a font, with everything that joins and places them."""
    options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14])
    font = TTFont(path, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    return font


def write(font: TTFont, name: str) -> dict[str, str]:
    """Writes a font into `public/` and says what it holds."""
    font.flavor = "woff2"
    path = ROOT / "public" / name
    font.save(path)
    print(f"{path.stat().st_size:>7} {name}")
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    # A zero width space is drawn by nobody: the first that a page has would fetch the fonts of all scripts.
    return {"sha256": content, "unicode-range": ranges(sorted(set(font.getBestCmap()) - {0x200B}))}


def ranges(characters: list[int]) -> str:
    """Code points as CSS writes them: `U+E01-E3A, U+200B`."""
    runs: list[list[int]] = []
    for character in characters:
        if runs and runs[-1][-1] == character - 1:
            runs[-1][1:] = [character]
        else:
            runs.append([character])
    return ", ".join("U+" + "-".join(f"{end:X}" for end in run) for run in runs)


def language_name(language: str) -> list[int]:
    """The characters of a language's own name."""
    catalogue = (ROOT / f"app/i18n/{language}/app.ftl").read_text(encoding="utf-8")
    return sorted(map(ord, set(re.search(r"^language-name = (.+)$", catalogue, re.M)[1])))


def names(sources: dict[str, Path], folder: Path) -> TTFont:
    """One font with the languages' names in all the scripts; regular alone, as browsers embolden a few names well."""
    parts = []
    for script, path in sources.items():
        font = instancer.instantiateVariableFont(part(path, language_name(SCRIPTS[script][0])), {"wght": 400})
        font.flavor = None
        font.recalcTimestamp = False
        font.save(folder / f"{script}-name.ttf")
        parts.append(str(folder / f"{script}-name.ttf"))
    merged = merge.Merger().merge(parts)
    # Merging writes the time of day.
    merged.recalcTimestamp = False
    merged["head"].created = merged["head"].modified = TTFont(parts[0])["head"].modified
    return merged


def main() -> None:
    """Fetches, cuts and writes all."""
    held = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        sources = {script: source(script, folder) for script in SCRIPTS}
        for script, path in sources.items():
            font = part(path, [*SCRIPTS[script][1], *BETWEEN])
            name = f"noto-sans-{script}.woff2"
            held[name] = write(instancer.instantiateVariableFont(font, {"wght": (400, 700)}), name)
        held["language-names.woff2"] = write(names(sources, folder), "language-names.woff2")
    table = json.dumps(held, indent=2, sort_keys=True)
    (ROOT / "style/fonts.json").write_text(table + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
