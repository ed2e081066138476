// Boards of letters below a field: kana, Latin letters, digits. For those who cannot use the tablet's own keyboard, by
// touch, by one switch, or with the keys of another. Loaded when the first one is opened. The words on the keys that are no
// letters come with the button that opens the board.
// JavaScript, because it is loaded for few people and would be weight in a module that everybody loads.

/** The fifty sounds, five to a row; a space is a place without a key. */
const KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもや ゆ よらりるれろわ を ん";
const LATIN = "abcdefghijklmnopqrstuvwxyz-'.";
const DIGITS = "1234567890-";
/**
 * The kana that marks change, in sets: plain, with ゛, with ゜, small. From any of a set each mark leads to its own form,
 * and from that back to the plain one.
 */
const SETS = ["あ  ぁ", "い  ぃ", "うゔ ぅ", "え  ぇ", "お  ぉ", "かが ゕ", "きぎ", "くぐ", "けげ ゖ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ", "ただ", "ちぢ", "つづ っ", "てで", "とど", "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ", "や  ゃ", "ゆ  ゅ", "よ  ょ", "わ  ゎ"];
const [VOICED, SEMI_VOICED, SMALL] = [1, 2, 3];
/** From hiragana to katakana, in code points. */
const TO_KATAKANA = 0x60;

/** @param {string} kana */
const katakana = (kana) => kana.replace(/[ぁ-ゖ]/g, (one) => String.fromCharCode(one.charCodeAt(0) + TO_KATAKANA));
/** @param {string} kana */
const hiragana = (kana) => kana.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - TO_KATAKANA));

/** Puts a text in place of what is chosen in a field, as typing it would. @param {HTMLInputElement} field @param {string} text */
function type(field, text) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  field.setRangeText(text, from ?? value.length, to ?? value.length, "end");
  told(field);
}

/** @param {HTMLInputElement} field */
function told(field) {
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Where the character before a place begins, whatever it is made of. @param {string} text @param {number} to */
const lastOf = (text, to) => [...new Intl.Segmenter("ja").segment(text.slice(0, to))].at(-1)?.index ?? 0;

/** Takes away what is chosen, else the character before the caret. @param {HTMLInputElement} field */
function erase(field) {
  const to = field.selectionEnd ?? field.value.length;
  const from = field.selectionStart ?? to;
  field.setRangeText("", from === to ? lastOf(field.value, to) : from, to, "end");
  told(field);
}

/**
 * Gives the kana before the caret another form of its set; says so where there is none.
 * @param {HTMLInputElement} field @param {number} form
 */
function mark(field, form) {
  const to = field.selectionEnd ?? field.value.length;
  const from = lastOf(field.value, to);
  // A mark may be a character of its own, and the kana one of half the width.
  const last = field.value.slice(from, to).normalize("NFKC");
  const [plain = "", ...forms] = (/^[ぁ-ゖァ-ヶ]$/.test(last) && SETS.find((set) => set.includes(hiragana(last)))) || "";
  const marked = forms[form - 1]?.trim();
  tell(!marked);
  if (!marked) return;
  const next = marked === hiragana(last) ? plain : marked;
  field.setRangeText(last === hiragana(last) ? next : katakana(next), from, to, "end");
  told(field);
}

/** Says that a letter has no such form, until another key is pressed. @param {boolean} none */
function tell(none) {
  const message = document.querySelector(".kiosk-boards__none");
  if (message instanceof HTMLElement) message.textContent = none ? (message.dataset["text"] ?? "") : "";
}

/** @param {string} label @param {() => void} press @param {string} [name] */
function key(label, press, name) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kiosk-button kiosk-boards__key";
  button.textContent = label;
  if (name) button.dataset["key"] = name;
  // The field keeps the focus and its caret when a key is touched.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => (tell(false), press()));
  return button;
}

/** The letters of a board, and what changes the one before. @typedef {{ letters: HTMLElement[], marks: HTMLElement[] }} Keys */

/** @param {DOMStringMap} words @param {() => HTMLInputElement} field @returns {Keys} */
function kanaKeys({ voiced = "", semiVoiced = "", small = "", long = "" }, field) {
  // The form asks for フリガナ in katakana.
  const shape = field().name === "person.kana" ? katakana : (/** @type {string} */ kana) => kana;
  return {
    letters: [...KANA].map((one) => (one === " " ? document.createElement("span") : key(shape(one), () => type(field(), shape(one))))),
    marks: [
      key(voiced, () => mark(field(), VOICED), "voiced"),
      key(semiVoiced, () => mark(field(), SEMI_VOICED), "semi-voiced"),
      key(small, () => mark(field(), SMALL), "small"),
      key(long, () => type(field(), "ー"), "long"),
    ],
  };
}

/** @param {DOMStringMap} words @param {() => HTMLInputElement} field @returns {Keys} */
function latinKeys({ capital = "" }, field) {
  // A name begins with a capital.
  let upper = field().value === "";
  const letters = [...LATIN].map((letter) => {
    const own = key(letter, () => type(field(), own.textContent ?? ""));
    return own;
  });
  const shift = key(capital, () => ((upper = !upper), show()), "capital");
  const show = () => {
    shift.setAttribute("aria-pressed", String(upper));
    for (const own of letters) own.textContent = (own.textContent ?? "")[upper ? "toUpperCase" : "toLowerCase"]();
  };
  show();
  return { letters, marks: [shift] };
}

/** @param {DOMStringMap} _words @param {() => HTMLInputElement} field @returns {Keys} */
const numberKeys = (_words, field) => ({ letters: [...DIGITS].map((digit) => key(digit, () => type(field(), digit))), marks: [] });

/** By the kind that a button asks for. @type {Record<string, typeof kanaKeys>} */
const KEYS = { kana: kanaKeys, latin: latinKeys, number: numberKeys };

/** What every board ends with. @param {HTMLButtonElement} opener @param {() => HTMLInputElement} field */
function ends(opener, field) {
  const { board, space = "", delete: erasing = "", clear = "", close: closing = "" } = opener.dataset;
  return [
    ...(board === "number" ? [] : [key(space, () => type(field(), " "), "space")]),
    key(erasing, () => erase(field()), "delete"),
    key(clear, () => ((field().value = ""), told(field())), "clear"),
    key(closing, () => (close(opener), opener.focus()), "close"),
  ];
}

/** What ends with the board that is open. */
let opened = new AbortController();

/** @param {HTMLButtonElement} opener */
function close(opener) {
  opened.abort();
  opener.setAttribute("aria-expanded", "false");
  for (const field of fieldsOf(opener)) field.removeAttribute("data-written");
  document.getElementById("board")?.remove();
}

/** The fields of a button, which share its board. @param {HTMLButtonElement} opener */
function fieldsOf(opener) {
  const found = (opener.dataset["field"] ?? "").split(" ").map((id) => document.getElementById(id));
  return found.filter((field) => field instanceof HTMLInputElement);
}

/**
 * Gives the field that is written into: of several the one that was touched last, first of all the first that is empty.
 * @param {HTMLInputElement[]} fields @param {HTMLInputElement} first
 */
function follow(fields, first) {
  let field = fields.find(({ value }) => value === "") ?? first;
  const show = () => fields.length > 1 && fields.forEach((other) => other.toggleAttribute("data-written", other === field));
  for (const other of fields) other.addEventListener("focus", () => ((field = other), show()), { signal: opened.signal });
  show();
  return () => field;
}

/** @param {string} name @param {HTMLElement[]} group */
function part(name, group) {
  const all = document.createElement("div");
  all.className = `kiosk-boards__${name}`;
  all.append(...group);
  return all;
}

/** Where it is said that there is no such letter. @param {DOMStringMap} words */
function sayer({ none = "" }) {
  const message = document.createElement("p");
  message.className = "kiosk-boards__none";
  message.setAttribute("role", "status");
  message.dataset["text"] = none;
  return message;
}

/** Opens a board below a button, in place of any other. @param {HTMLButtonElement} opener */
function open(opener) {
  const fields = fieldsOf(opener);
  const make = KEYS[opener.dataset["board"] ?? ""];
  if (!fields[0] || !make) return;
  opened = new AbortController();
  const field = follow(fields, fields[0]);
  const { letters, marks } = make(opener.dataset, field);
  const board = document.createElement("div");
  board.id = "board";
  board.className = "kiosk-boards__board";
  board.dataset["kind"] = opener.dataset["board"];
  board.setAttribute("role", "group");
  // By its button, whose readings are not spoken.
  board.setAttribute("aria-labelledby", opener.id);
  board.append(part("letters", letters), part("marks", [...marks, ...ends(opener, field)]), sayer(opener.dataset));
  opener.parentElement?.insertAdjacentElement("afterend", board);
  opener.setAttribute("aria-expanded", "true");
  opener.setAttribute("aria-controls", "board");
  board.scrollIntoView({ block: "nearest" });
}

/** A button was pressed that opens a board: opens it, or puts it away. @param {HTMLButtonElement} opener */
export function press(opener) {
  const wasOpen = opener.getAttribute("aria-expanded") === "true";
  for (const other of document.querySelectorAll("button[data-board][aria-expanded=true]")) if (other instanceof HTMLButtonElement) close(other);
  if (!wasOpen) open(opener);
}
