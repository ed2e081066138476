// One stream of server-sent events a browser, whatever number of pages listens: a browser opens six connections to a
// server, and a stream keeps one for good. Where there are shared workers this very file runs as one and holds the stream.
// Elsewhere one of the pages holds it and passes on what it hears, where a lock says which; without locks, which need a
// secure page, a page that is the only one may have a stream of its own, and any other has to ask by itself.
//
// Told is a word: what happened, as the server says it; "anything", that something may have been missed; "beat", that the
// stream is alive; "lost", that it is not; "ended", that whoever listens may not any more. `server/src/web/stream.rs` is the
// other end.
// JavaScript, because it runs as a shared worker and on the desk, which has no module.

/** The server says this often that a stream is alive, in milliseconds. */
const BEAT = 10_000;
/** A stream on which nothing came for so long is dead, in milliseconds. */
export const SILENT = 2.5 * BEAT;
/** The first pause before a stream is opened again, and the longest, in milliseconds. */
const [PAUSE, PAUSE_MAX] = [1_000, 30_000];
/** How long a server may take to say whether a stream can be opened, and a worker to begin, in milliseconds. */
export const [ANSWER, BEGIN] = [10_000, 3_000];

/** @typedef {{ clock: number, run: number }} Instant */
/** @typedef {(told: string) => void} Hear */

/** An instant by two clocks: one can be put back, the other stands still in sleep. @returns {Instant} */
export const instant = () => ({ clock: Date.now(), run: performance.now() });

/** Milliseconds since an instant, by the clock that says more. @param {Instant} then */
export const since = (then) => Math.max(Date.now() - then.clock, performance.now() - then.run);

/** A stream that opens itself again, however it ended, until nobody may listen any more. */
class Stream {
  /** @type {EventSource | undefined} */
  #source;
  /** Waiting to be opened again. @type {ReturnType<typeof setTimeout> | undefined} */
  #again;
  /** Being asked whether it can be opened. */
  #asking = false;
  /** How often in a row it failed. */
  #failed = 0;
  /** When it was opened. */
  #opened = instant();
  /** When something came last. @type {Instant | undefined} */
  #heard;

  /** @param {string} address @param {Hear} tell */
  constructor(address, tell) {
    this.address = address;
    this.tell = tell;
    setInterval(() => this.#source && since(this.#heard ?? this.#opened) > SILENT && this.#fail(), 1_000);
  }

  /** Whether something came lately. */
  get live() {
    return this.#source !== undefined && this.#heard !== undefined && since(this.#heard) < SILENT;
  }

  /** Opens it at once, unless it is open or on its way. */
  open() {
    if (this.#source || this.#asking) return;
    clearTimeout(this.#again);
    const source = (this.#source = new EventSource(this.address));
    this.#opened = instant();
    /** @param {string} told */
    const hear = (told) => {
      // What happened before the stream was open was told to nobody, and a page that takes over the lead from another has
      // not noticed that there was none.
      if (!this.#heard) this.tell("anything");
      this.#heard = instant();
      // A stream that is cut again and again is no better for having been opened.
      if (since(this.#opened) > PAUSE_MAX) this.#failed = 0;
      this.tell(told);
    };
    source.onmessage = ({ data }) => hear(data);
    source.addEventListener("beat", () => hear("beat"));
    source.addEventListener("ended", () => this.#fail());
    // Left to itself the browser would connect again after a broken connection, and never after any other answer.
    source.onerror = () => this.#fail();
  }

  close() {
    this.#source?.close();
    this.#source = this.#heard = undefined;
    clearTimeout(this.#again);
  }

  /** @param {number} [atLeast] milliseconds */
  #fail(atLeast = 0) {
    this.close();
    this.tell("lost");
    // Half of it by chance, so that not everybody comes at once.
    const pause = Math.min(PAUSE * 2 ** this.#failed, PAUSE_MAX) * (0.5 + Math.random() / 2);
    this.#failed += 1;
    this.#again = setTimeout(() => this.#ask(), Math.max(pause, Math.min(atLeast, PAUSE_MAX)));
  }

  /** Asks whether the stream can be opened: an event source does not tell why it cannot. */
  async #ask() {
    this.#asking = true;
    const answer = await ask(this.address, { method: "HEAD" });
    this.#asking = false;
    if (answer?.ok) this.open();
    else if (answer?.status === 401) this.tell("ended");
    else this.#fail(1_000 * Number(answer?.headers.get("retry-after") ?? 0) || 0);
  }
}

/** Asks the server for something. A redirect is no answer to a script, and neither is one that does not come.
 * @param {string} address @param {RequestInit} how @returns {Promise<Response | undefined>} */
export function ask(address, how) {
  const signal = AbortSignal.timeout(ANSWER);
  // Said of itself, the server tells a script plainly that it may not, by 401.
  return fetch(address, { ...how, headers: { "x-requested-with": "stream" }, redirect: "error", signal }).catch(() => undefined);
}

/** Listens to the stream of an address.
 * @param {string} address @param {Hear} hear
 * @param {{ alone?: boolean }} [page] whether the page is the only one of its kind in the browser */
export function listen(address, hear, { alone = false } = {}) {
  const otherwise = () => led(address, hear) || (alone && new Stream(address, hear).open());
  shared(address, hear, otherwise) || otherwise();
}

/** @typedef {{ createScriptURL: (any: string) => string }} OwnAddress */

/** The address of this file, as browsers want it that take no text for the address of a script. The policy knows no other.
 * @type {string | undefined} */
let own;

function ownAddress() {
  const rules = { createScriptURL: () => import.meta.url };
  const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy: (name: string, rules: OwnAddress) => OwnAddress } }} */ (globalThis);
  return (own ??= (trustedTypes?.createPolicy("stream", rules) ?? rules).createScriptURL(""));
}

/** By a shared worker; tells whether there is such a thing. One that does not begin is as good as none.
 * @param {string} address @param {Hear} hear @param {() => void} otherwise */
function shared(address, hear, otherwise) {
  if (!("SharedWorker" in globalThis)) return false;
  /** @type {SharedWorker} */
  let worker;
  try {
    worker = new SharedWorker(ownAddress(), { type: "module", name: address });
  } catch {
    return false;
  }
  const { port } = worker;
  const give_up = () => {
    clearTimeout(waiting);
    worker.onerror = port.onmessage = null;
    otherwise();
  };
  const waiting = setTimeout(give_up, BEGIN);
  worker.onerror = give_up;
  port.onmessage = ({ data }) => (clearTimeout(waiting), hear(data));
  greet((word) => port.postMessage(word));
  return true;
}

/** By that page which has the lock; tells whether there is such a thing.
 * @param {string} address @param {Hear} hear */
function led(address, hear) {
  if (!navigator.locks || !("BroadcastChannel" in globalThis)) return false;
  const channel = new BroadcastChannel(address);
  channel.onmessage = ({ data }) => data.told && hear(data.told);
  navigator.locks.request(address, () => {
    const stream = new Stream(address, (told) => (hear(told), channel.postMessage({ told })));
    channel.addEventListener("message", ({ data }) => data.word && heed(stream, data.word, (told) => channel.postMessage({ told })));
    stream.open();
    // For as long as the page lives.
    return new Promise(() => {});
  });
  greet((word) => channel.postMessage({ word }));
  return true;
}

/** Tells whoever holds the stream that this page is here, that it is looked at again, and that it goes.
 * @param {(word: "here" | "gone") => void} say */
function greet(say) {
  const here = () => document.visibilityState === "visible" && say("here");
  say("here");
  addEventListener("pageshow", (event) => event.persisted && say("here"));
  addEventListener("online", here);
  document.addEventListener("visibilitychange", here);
  addEventListener("pagehide", () => say("gone"));
}

/** Answers a page that says it is here: the stream is alive, or is opened at once, as a session may have begun anew.
 * @param {Stream} stream @param {string} word @param {Hear} tell */
function heed(stream, word, tell) {
  if (word === "gone") return;
  stream.open();
  tell(stream.live ? "beat" : "here");
}

/** As a shared worker, which is named by the address. */
function work() {
  /** @type {Set<MessagePort>} */
  const ports = new Set();
  const stream = new Stream(self.name, (told) => ports.forEach((port) => port.postMessage(told)));
  addEventListener("connect", (event) => {
    const [port] = /** @type {MessageEvent} */ (event).ports;
    if (!port) return;
    port.onmessage = ({ data }) => {
      if (data === "gone") ports.delete(port);
      else ports.add(port);
      heed(stream, data, (told) => port.postMessage(told));
      if (!ports.size) stream.close();
    };
  });
}

if ("onconnect" in globalThis) work();
