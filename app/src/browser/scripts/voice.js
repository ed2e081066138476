// Reads the screen aloud: by the browser's own voice where the tablet has one for the language, else from the clips that
// were made ahead of the Japanese texts. Loaded once somebody asks to be read to.
//
// It reads what stands in the document and never touches it, so it works on a page as it was sent and keeps no words of
// its own. A voice of the browser that is not on the tablet itself is never used: it would send what the patient has
// typed to somebody else. Typed kanji have no clips: a name is read by its kana, anything else is left out.
// JavaScript, because it is loaded for few people and would be weight in a module that everybody loads.

/** Something to be read: its language as a BCP 47 tag, and whether it is an answer, which is read whole or not at all. @typedef {{ language: string, words: string, typed: boolean }} Part */
/** The addresses of the clips of a language, by the words they say. @typedef {Map<string, string>} Clips */
/** How a text is best said from a place on: what it costs, where its next step ends, and the clip that says the step. @typedef {{ cost: number, to: number, address: string | undefined }} Way */

/** What is not said: spaces, and marks that only structure a text. The server lists the clips without them, too. */
export const UNSPOKEN =
  " \u3001\u3002\u30fb\uff1a\uff0f\uff08\uff09\u300c\u300d\u3010\u3011\u203b\u25cb\u2192\u2026\u2015\uff0d\uff5c()/:,-_?!";
/** The languages that have clips. */
const CLIPPED = ["ja", "ja-x-easy"];
/** The longest clip, in characters, that is looked for. */
const LONGEST = 400;
/** What a character costs that no clip says, where each clip costs 1. */
const UNKNOWN = 10_000;
/** How fast it is read to somebody who wants time. */
const SLOW = 0.75;
/** Milliseconds after which the list of clips is no longer waited for. */
const PATIENCE = 20_000;
/** The elements that stand within a line. */
const INLINE = ["A", "B", "BDI", "EM", "RUBY", "SPAN", "STRONG"];
/** What joins the parts of a telephone number. */
const DASH = /^[-\uff0d\u2010\u2212]$/;

// --- Begin and stop ------------------------------------------------------------------------------------------------

/** Counts the readings, so that one that was stopped says nothing more. */
let reading = 0;
/** The clip that is being played. @type {HTMLAudioElement | undefined} */
let sound;
let watching = false;

const root = () => document.documentElement;
const screenNow = () => document.getElementById("main");

/** Reads each new screen to those who want that. `asked` is the screen on which they said so. @param {Element | null} asked */
export function watch(asked) {
  if (watching) return;
  watching = true;
  // Some browsers would go on speaking.
  addEventListener("pagehide", stop);
  // Every new screen sets the title, even to what it was; the same screen rendered anew, which may be read on, does not.
  const title = document.head.querySelector("title");
  if (title) new MutationObserver(arrive).observe(title, { childList: true });
  // It may have come while this was being loaded.
  if (asked !== screenNow()) arrive();
}

/** The button: reads the screen from its beginning, or stops. */
export function press() {
  watch(screenNow());
  if (root().hasAttribute("data-speaking")) stop();
  else void read();
}

function arrive() {
  stop();
  // By the next frame the document has its language and settings, and focus is where the screen begins.
  requestAnimationFrame(() => {
    if (root().dataset.viewVoice === "on") void read();
  });
}

function stop() {
  reading += 1;
  tell(false);
  sound?.pause();
  sound = undefined;
  globalThis.speechSynthesis?.cancel();
}

/** The button has both its names; style shows the one that goes with this. @param {boolean} speaking */
const tell = (speaking) => root().toggleAttribute("data-speaking", speaking);

/** Reads the screen from its beginning, and tells the journey where there is no voice for its language. */
async function read() {
  stop();
  tell(true);
  const mine = reading;
  const { lang } = root();
  const parts = new Reader(lang).readScreen();
  const able = voiceOf(lang) !== undefined || (await clipsOf(lang)).size > 0;
  for (const part of able ? parts : []) {
    if (reading !== mine) return;
    await say(part, mine);
  }
  if (reading !== mine) return;
  stop();
  if (!able) document.getElementById("kiosk")?.dispatchEvent(new Event("voiceless"));
}

// --- Voices and clips ----------------------------------------------------------------------------------------------

/** @param {Part} part @param {number} mine */
async function say(part, mine) {
  const voice = voiceOf(part.language);
  if (voice) return speak(part.words, voice);
  for (const address of spell(heard(part.words), part.typed, await clipsOf(part.language))) {
    if (reading !== mine) return;
    await play(address);
  }
}

const pace = () => (root().dataset.viewPace === "slow" ? SLOW : 1);

/** A voice for a language that is on the tablet itself. @param {string} language */
function voiceOf(language) {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && speaks(voice.lang, language));
}

/** @param {string} words @param {SpeechSynthesisVoice} voice @returns {Promise<unknown>} */
function speak(words, voice) {
  const utterance = Object.assign(new SpeechSynthesisUtterance(words), { voice, lang: voice.lang, rate: pace() });
  return new Promise((ended) => {
    utterance.onend = utterance.onerror = ended;
    speechSynthesis.speak(utterance);
  });
}

/** Plays a clip to its end, or until it is stopped. @param {string} address */
async function play(address) {
  const clip = (sound = new Audio(address));
  clip.playbackRate = pace();
  const ended = new Promise((ended) => {
    // Stopping is a pause that nobody ends.
    clip.onended = clip.onerror = clip.onpause = ended;
  });
  // A browser that nobody has touched yet stays silent.
  await clip.play().then(() => ended, () => {});
}

/** What was fetched, by language. @type {Map<string, Clips>} */
const fetched = new Map();

/** The clips of a language, fetched once; none where there are none, or they could not be had. @param {string} language @returns {Promise<Clips>} */
async function clipsOf(language) {
  const known = fetched.get(language);
  if (known || !CLIPPED.includes(language)) return known ?? new Map();
  try {
    const answer = await fetch(`/texts/${language}/voice`, { signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) fetched.set(language, new Map(Object.entries(await answer.json())));
  } catch {
    // It is asked for again by the next reading.
  }
  return fetched.get(language) ?? new Map();
}

/** Whether a voice, by its tag, is one for a language. Voices of Chinese are told by their region. @param {string} tag @param {string} language */
export function speaks(tag, language) {
  const [primary = ""] = tag.split(/[-_]/);
  if (language.startsWith("zh-")) {
    return ["zh", "cmn"].includes(primary) && /TW|HK|Hant/.test(tag) === (language === "zh-Hant");
  }
  // Filipino is what browsers call Tagalog.
  if (language === "tl") return ["tl", "fil"].includes(primary);
  return primary === language.split("-")[0];
}

// --- What the screen says ------------------------------------------------------------------------------------------

/** Collects what is to be said. */
class Reader {
  /** @type {Part[]} */
  parts = [];
  /** What the buttons say: it comes last. @type {Part[]} */
  buttons = [];

  /** @param {string} screen The language of the screen. */
  constructor(screen) {
    const form = document.getElementById("question");
    const fields = form instanceof HTMLFormElement ? new FormData(form) : new FormData();
    this.screen = screen;
    /** The name as it was typed, and its kana. */
    this.name = String(fields.get("person.name") ?? "").trim();
    this.kana = String(fields.get("person.kana") ?? "").trim();
    /** How a choice that was made is told. */
    this.chosen = document.querySelector("[data-action=read-aloud]")?.getAttribute("data-chosen") ?? "";
  }

  /** What the screen says, in the order of its reading. */
  readScreen() {
    const main = screenNow();
    if (main) this.element(main, this.screen);
    for (const button of this.buttons) {
      // A page may have the same button for each of its answers.
      if (this.parts.every((part) => part.words !== button.words)) this.parts.push(button);
    }
    return this.parts.filter((part) => part.words.trim());
  }

  /** @param {Element} element @param {string} outer The language around it. */
  element(element, outer) {
    if (isUnread(element)) return;
    const language = element.getAttribute("lang") ?? outer;
    if (element.getAttribute("role") === "img") this.part(element.getAttribute("aria-label") ?? "", language);
    else if (element.tagName === "INPUT" || element.tagName === "TEXTAREA") this.input(element);
    // Of a list only what is chosen.
    else if (element instanceof HTMLSelectElement) this.answer(element.value && (element.selectedOptions[0]?.text ?? ""));
    else if (element.tagName === "BUTTON") this.buttons.push({ language, words: words(element), typed: false });
    else if (element.tagName === "BDI") this.answer(words(element));
    else this.content(element, language);
  }

  /** @param {Element} element @param {string} language */
  content(element, language) {
    // What has a class of its own stands apart, even within a line.
    const apart = !INLINE.includes(element.tagName) || element.hasAttribute("class");
    if (apart) this.part("", language);
    const folded = element.tagName === "DETAILS" && !element.hasAttribute("open");
    for (const child of element.childNodes) {
      // What is folded nobody has opened yet.
      if (child instanceof Element && (!folded || child.tagName === "SUMMARY")) this.element(child, language);
      if (child instanceof Text) this.words(child.data, language);
    }
    if (element.tagName === "LABEL" && element.querySelector("input:checked")) this.part(this.chosen, this.screen);
    if (apart) this.part("", language);
  }

  /** Begins a part. @param {string} words @param {string} language */
  part(words, language, typed = false) {
    this.parts.push({ language, words, typed });
  }

  /** Goes on with a part, or begins one where the language is another. @param {string} words @param {string} language */
  words(words, language) {
    const last = this.parts.at(-1);
    if (last && !last.typed && last.language === language) last.words += words;
    else this.part(words, language);
  }

  /** What was typed into a field. @param {Element} element */
  input(element) {
    if (element instanceof HTMLInputElement && element.type === "text") this.answer(element.value);
  }

  /** An answer; a name is read by its kana. @param {string} words */
  answer(words) {
    const isName = words.trim() === this.name && this.name && this.kana;
    this.part(isName ? this.kana : words, this.screen, true);
    this.part("", this.screen);
  }
}

/** Whether an element is not read: it is hidden from all, or from those who listen. @param {Element} element */
function isUnread(element) {
  return element.tagName === "RT" || element.getAttribute("aria-hidden") === "true" || !element.getClientRects().length;
}

/** The words of an element without their readings. @param {Node} node @returns {string} */
function words(node) {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.tagName === "RT") return "";
  return [...node.childNodes].map(words).join("");
}

// --- Words as clips ------------------------------------------------------------------------------------------------

// The server finds the clips of its texts by the same rules, in catalogue/spoken.rs; app/speech/heard.json holds both to
// them. Up to 9999 a number is read as one, `1985` as `1000 900 85`; longer ones, those that begin with zero, and the
// parts of a telephone number are read digit by digit.
/** A text as clips are found by: without spaces, its longer numbers in the parts that they are read in. @param {string} words */
export function heard(words) {
  const narrow = (/** @type {string} */ digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
  const text = words.replace(/\s/g, "").replace(/[\uff10-\uff19]/g, narrow);
  return text.replace(/[0-9]+/g, (number, /** @type {number} */ at) => {
    const joined = [text.charAt(at - 1), text.charAt(at + number.length)].some((mark) => DASH.test(mark));
    return spoken(number, joined);
  });
}

/** @param {string} number @param {boolean} joined Whether it is a part of a longer one. */
function spoken(number, joined) {
  if (number.length > 4 || (number.length > 1 && (joined || number.startsWith("0")))) return number.replace(/./g, "$& ");
  const value = Number(number);
  const [hundreds, rest] = [value % 1000, value % 100];
  const rounded = [value - hundreds, hundreds - rest].filter(Boolean).map((part) => `${part} `);
  return rounded.join("") + (rest || !value ? rest : "");
}

/** The addresses of the clips that say a text: as few as can be, and as little left out as can be. @param {string} text @param {boolean} whole @param {Clips} clips */
export function spell(text, whole, clips) {
  const ways = waysToSay(text, clips);
  const gaps = (ways[0]?.cost ?? 0) >= UNKNOWN;
  /** @type {string[]} */
  const said = [];
  if (whole && gaps) return said;
  for (let at = 0, way = ways[0]; way; at = way.to, way = ways[at]) {
    // Between gaps single syllables say nothing.
    if (way.address && (!gaps || way.to - at > 2)) said.push(way.address);
  }
  return said;
}

/** The best way to say a text from each of its places on, found from its end. @param {string} text @param {Clips} clips */
function waysToSay(text, clips) {
  /** @type {Way[]} */
  const ways = new Array(text.length);
  const costFrom = (/** @type {number} */ at) => ways[at]?.cost ?? 0;
  for (let from = text.length - 1; from >= 0; from -= 1) {
    const skipped = UNSPOKEN.includes(text.charAt(from)) ? 0 : UNKNOWN;
    /** @type {Way} */
    let best = { cost: costFrom(from + 1) + skipped, to: from + 1, address: undefined };
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST); to += 1) {
      const cost = costFrom(to) + 1;
      const address = cost < best.cost ? clips.get(text.slice(from, to)) : undefined;
      if (address) best = { cost, to, address };
    }
    ways[from] = best;
  }
  return ways;
}
