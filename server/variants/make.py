#!/usr/bin/env python3
"""Makes `variants.txt`, by which the desk's search finds a name by any form of its characters (髙 高, 曾 曽, 龍 竜).

The forms are those of the state: 常用漢字表 and 人名用漢字 with their old forms, and 戸籍統一文字 of the Ministry of Justice with the
forms that it counts as one character. They are taken from the tables of 漢字データベース (github.com/cjkvi/cjkvi-variants,
MIT by its home page), read at COMMIT. Which characters the first two lists have of their own is told by `kJoyoKanji` and
`kJinmeiyoKanji` of the Unihan database (Unicode licence), from Debian's package `unicode-data`.

To renew it, with nothing installed but Python and git:

    git clone https://github.com/cjkvi/cjkvi-variants somewhere
    apt-get download unicode-data && dpkg -x unicode-data_*.deb somewhere-else
    python3 server/variants/make.py somewhere somewhere-else/usr/share/unicode/Unihan_OtherMappings.txt.bz2

Each line has the forms of one character, the usual one first. What Unicode itself brings together (compatibility forms) is
left to normalisation. Two characters that 常用漢字表 or 人名用漢字 have of their own are two characters, whatever 戸籍統一文字 says:
no line has both, so that 渡 never finds 渉, nor 斉 斎. They are in `current.txt`, for the test of that.
"""

import bz2
import subprocess
import sys
import unicodedata
from pathlib import Path

COMMIT = "e4f1da248c9737a243f9930b5dc497cef5d5ae16"
# In the order of their weight: what an earlier one joins, a later one does not tear apart.
TABLES = ("joyo", "jinmei", "koseki")


def listed(mappings):
    """The characters that the lists have of their own, not as the old form of another."""
    lines = bz2.decompress(Path(mappings).read_bytes()).decode().splitlines()
    named = (line.split("\t") for line in lines if "\tkJoyoKanji\t" in line or "\tkJinmeiyoKanji\t" in line)
    return {chr(int(code[2:], 16)) for code, _, value in named if "U+" not in value}


def pairs(repository, table):
    """What a table joins, as it stands there."""
    command = ["git", "-C", repository, "show", f"{COMMIT}:{table}-variants.txt"]
    text = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout
    for line in text.splitlines():
        columns = unicodedata.normalize("NFC", line.split("#")[0]).strip().split(",")
        if len(columns) == 3 and all(len(character) == 1 for character in columns[::2]):
            yield columns[0], columns[2]


def main(repository, mappings):
    current = listed(mappings)
    group = {}
    for table in TABLES:
        for one, other in pairs(repository, table):
            ours, theirs = group.setdefault(one, {one}), group.setdefault(other, {other})
            if ours is theirs or len(current & (ours | theirs)) > 1:
                continue
            ours |= theirs
            group.update((character, ours) for character in theirs)
    groups = {id(forms): forms for forms in group.values() if len(forms) > 1}.values()
    lines = ["".join(sorted(forms, key=lambda form: (form not in current, ord(form)))) for forms in groups]
    text = "".join(line + "\n" for line in sorted(lines))
    (Path(__file__).parent / "variants.txt").write_text(text, encoding="utf-8", newline="\n")
    (Path(__file__).parent / "current.txt").write_text("".join(sorted(current)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
