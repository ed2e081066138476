#!/usr/bin/env python3
"""Makes the clips that Japanese is read aloud from on tablets without a voice of their own: `public/audio/*.opus`.

What there is to say, and under which names, is listed by `app/examples/spoken.rs`. A clip that is there is kept, as its
name is the hash of what it says; one that nothing asks for any more is deleted. To run it, outside the repository:

    sudo apt install opus-tools
    python3 -m venv VENV && VENV/bin/pip install pyopenjtalk-plus
    VENV/bin/python app/speech/speak.py [--anew]

It prints the texts that the voice may read otherwise than the catalogues do, to be listened to.
"""

import difflib
import io
import json
import multiprocessing
import pathlib
import re
import subprocess
import sys
import wave

import numpy
import pyopenjtalk

ROOT = pathlib.Path(__file__).resolve().parents[2]
AUDIO = ROOT / "public" / "audio"
# At 16 all clips together were 5 MB, which is more than their sound gained by it.
KBIT_PER_SECOND = "12"
# Silence at either end, in seconds: enough for two clips in a row not to run into each other.
MARGIN = 0.06

KANA = re.compile(r"[ぁ-ゖァ-ヺー]+")
# What letters are heard as, for comparing two readings: particles, and pairs that sound alike.
ALIKE = str.maketrans("はへをぢづ", "わえおじず")
VOWELS = {
    vowel: set(letters)
    for vowel, letters in {
        "あ": "あかさたなはまやらわがざだばぱゃぁ",
        "い": "いきしちにひみりぎじぢびぴぃ",
        "う": "うくすつぬふむゆるぐずづぶぷゅぅゔ",
        "え": "えけせてねへめれげぜでべぺぇ",
        "お": "おこそとのほもよろをごぞどぼぽょぉ",
    }.items()
}
# How marks are said, or what pause they make.
MARKS = [("～", "から"), ("＝", "、"), ("→", "、"), ("／", "、"), ("…", ""), ("―", ""), ("○ ", ""), ("〇〇", "まるまる")]
MARKS += [(mark, "、") for mark in "（）【】()："] + [(mark, "") for mark in "「」 　"]


def hiragana(text):
    return "".join(chr(ord(letter) - 0x60) if "ァ" <= letter <= "ヶ" else letter for letter in text)


def sound(text):
    """A reading as it is heard: long vowels written one way, nothing but kana."""
    heard = ""
    for letter in hiragana(text).translate(ALIKE):
        last = next((vowel for vowel, letters in VOWELS.items() if heard and heard[-1] in letters), "")
        long = letter == last or (letter == "う" and last == "お") or (letter == "い" and last == "え")
        if letter == "ー" or (long and last):
            heard += last
        elif KANA.fullmatch(letter):
            heard += letter
    return heard


def said(text):
    return sound(pyopenjtalk.g2p(text, kana=True)) if text.strip("、。") else ""


def clean(text):
    # The mark of a note is not read, the number of a heading stands for itself.
    text = re.sub(r"(\d) ", r"\1、", re.sub(r"※\d* ?", "", text))
    for mark, pause in MARKS:
        text = text.replace(mark, pause)
    return re.sub("、+", "、", text).strip("、")


def wanted(runs):
    """What must be heard: readings as they are, and what has none as the voice reads it."""
    return sound("".join(reading or (words if KANA.fullmatch(words) else pyopenjtalk.g2p(clean(words), kana=True)) for words, reading in runs if clean(words)))


def script(runs):
    """What the voice is given: the words, with the kana in place of those that it would read otherwise."""
    if len(runs) == 1 and runs[0][1] and KANA.fullmatch(runs[0][0]):
        return "".join(chr(ord(letter) + 0x60) if "ぁ" <= letter <= "ゖ" else letter for letter in runs[0][1]), True
    kana = [False] * len(runs)
    target = wanted(runs)

    def text():
        return clean("".join(reading if use and reading else words for (words, reading), use in zip(runs, kana)))

    def likeness():
        return difflib.SequenceMatcher(None, said(text()), target, autojunk=False).ratio()

    best = likeness()
    while best < 1:
        found = None
        for at, (_, reading) in enumerate(runs):
            if reading and not kana[at]:
                kana[at] = True
                if likeness() > best:
                    best, found = likeness(), at
                kana[at] = False
        if found is None:
            break
        kana[found] = True
    return text(), best == 1


def speech(text):
    """The voice's samples as a WAV file, without the silence around them."""
    samples, rate = pyopenjtalk.tts(text)
    loud = numpy.flatnonzero(numpy.abs(samples) > 300)
    if loud.size:
        margin = int(MARGIN * rate)
        samples = samples[max(loud[0] - margin, 0) : loud[-1] + margin]
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(numpy.clip(samples, -32768, 32767).astype("<i2").tobytes())
    return file.getvalue()


def make(clip):
    """Makes a clip, and gives what to listen to where the voice may say something else."""
    name, runs = clip
    text, sure = script(runs)
    # A serial number and padding that stay the same make the same file of the same text.
    encode = ["opusenc", "--quiet", "--speech", "--bitrate", KBIT_PER_SECOND, "--framesize", "60", "--comp", "10"]
    encode += ["--serial", "1", "--padding", "0", "--discard-comments", "-", str(AUDIO / f"{name}.opus")]
    subprocess.run(encode, input=speech(text), check=True)
    return "" if sure else f"listen: {name} {text} | {said(text)} | {wanted(runs)}"


def main():
    listed = ["cargo", "run", "--quiet", "--package", "app", "--features", "ssr", "--example", "spoken"]
    clips = json.loads(subprocess.run(listed, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)
    AUDIO.mkdir(exist_ok=True)
    for file in AUDIO.glob("*.opus"):
        if file.stem not in clips or "--anew" in sys.argv:
            file.unlink()
    missing = [(name, runs) for name, runs in clips.items() if not (AUDIO / f"{name}.opus").exists()]
    with multiprocessing.Pool() as workers:
        for doubt in workers.imap_unordered(make, missing):
            if doubt:
                print(doubt)
    size = sum(file.stat().st_size for file in AUDIO.glob("*.opus"))
    print(f"{len(clips)} clips, {size} bytes")


if __name__ == "__main__":
    main()
