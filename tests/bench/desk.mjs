// The desk with a hundred thousand declarations: how long a list, a filter and a search take, and a new arrival.
import { Agent, request } from "node:http";
import { randomBytes } from "node:crypto";
import { Clinic } from "./clinic.mjs";

const RECORDS = 100_000;
const CONNECTIONS = 64;
const ASKED = 400;
const PASSWORD = "correct horse battery";
const FAMILIES = [["髙橋", "タカハシ"], ["𠮷田", "ヨシダ"], ["金城", "キンジョウ"], ["比嘉", "ヒガ"], ["大城", "オオシロ"], ["渡邊", "ワタナベ"], ["山田", "ヤマダ"], ["佐藤", "サトウ"]];
const GIVEN = [["花子", "ハナコ"], ["トメ", "トメ"], ["一郎", "イチロウ"], ["美咲", "ミサキ"], ["健", "ケン"], ["さくら", "サクラ"], ["次郎", "ジロウ"]];
const SITUATIONS = ["invalid", "not_found", "reader", "card", "outage"];
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/**
 * @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, body: string }} Answer
 * @param {string} method @param {string} url @param {Record<string, string>} headers @param {string} body
 * @returns {Promise<Answer>}
 */
export function ask(method, url, headers = {}, body = "") {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent, headers: { "Content-Length": Buffer.byteLength(body), ...headers } }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** @param {number} number @param {number} points How many points the signature has. */
export function declaration(number, points = 60) {
  const [family, given] = [FAMILIES[number % FAMILIES.length] ?? [], GIVEN[(number >> 3) % GIVEN.length] ?? []];
  const time = (Date.now() * 1).toString(16).padStart(12, "0");
  const random = randomBytes(10).toString("hex");
  return JSON.stringify({
    id: `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`,
    edition: "2023-07", language: "ja", situation: SITUATIONS[number % SITUATIONS.length],
    insurance: { has_valid_certificate: true, kind: "employees", insurer_name: "協会けんぽ 沖縄支部", employer_name: "株式会社さくら", issued: "within_month", share: null },
    person: { name: `${family[0]} ${given[0]}`, kana: `${family[1]} ${given[1]}`, birth_date: { era: "showa", year: 60, month: 5, day: 12 }, sex: "female", address: `沖縄県那覇市泉崎${number}番`, residence: null },
    declared_on: "2026-11-20",
    signature: { method: "drawn", strokes: [Array.from({ length: points }, (_, at) => [(at % 100) / 100, (at % 10) / 20, at * 16])], name: null },
    signer: { relationship: null, phone: "098-000-0000" },
  });
}

/** @param {number[]} values @param {number} part */
const quantile = (values, part) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/**
 * Prints how long each kind of question takes, one after the other as one member of staff asks; then the same of the first
 * list after a start. Gives the clinic that was started for it.
 * @param {Clinic} clinic
 */
export async function measureDesk(clinic) {
  const tokens = clinic.tokens(16);
  const send = async (/** @type {number} */ number) => {
    const { status } = await ask("POST", `${clinic.origin}/api/declarations`, { "Content-Type": "application/json", Authorization: `Bearer ${tokens[number % tokens.length]}` }, declaration(number));
    if (status !== 201) throw new Error(`a hand-over was answered with ${status}`);
  };
  for (let from = 0; from < RECORDS; from += 1000) await Promise.all(Array.from({ length: 1000 }, (_, at) => send(from + at)));

  clinic.addStaff("bench", PASSWORD);
  const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: clinic.origin };
  const signedIn = await ask("POST", `${clinic.origin}/desk/sign-in`, form, new URLSearchParams({ name: "bench", password: PASSWORD }).toString());
  const cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const list = (/** @type {Record<string, string>} */ fields) => ask("POST", `${clinic.origin}/desk/list`, { ...form, Cookie: cookie }, new URLSearchParams(fields).toString());
  const begun = performance.now();
  const first = await list({});
  if (first.status !== 200 || !first.body.includes("data-latest")) throw new Error(`the list was answered with ${first.status}`);
  console.log(`first list of all that was stored meanwhile ${(performance.now() - begun).toFixed(0)} ms`);

  /** @type {[string, Record<string, string>][]} */
  const questions = [
    ["list, newest first", {}],
    ["list, longest waiting", { order: "longest" }],
    ["list, page 1,000", { page: "1000" }],
    ["filter by situation", { view: "unread", situation: "card" }],
    ["search by name", { words: "高橋さくら" }],
    ["search by kana", { words: "わたなべ" }],
    ["search by ticket", { words: "50000" }],
    ["search that finds nothing", { words: "だれでもない" }],
  ];
  for (const [name, fields] of questions) {
    /** @type {number[]} */
    const took = [];
    for (let asked = 0; asked < ASKED; asked += 1) {
      const start = performance.now();
      const { status } = await list(fields);
      took.push(performance.now() - start);
      if (status !== 200) throw new Error(`${name} was answered with ${status}`);
    }
    console.log(`${name.padEnd(34)} p50 ${quantile(took, 0.5).toFixed(1)} ms   p99 ${quantile(took, 0.99).toFixed(1)} ms`);
  }

  /** @type {number[]} */
  const arrivals = [];
  for (let arrival = 0; arrival < 20; arrival += 1) {
    const before = (await list({})).body.match(/data-latest="(\d+)"/)?.[1];
    const heard = nextEvent(clinic.origin, cookie);
    await heard.listening;
    const start = performance.now();
    await send(RECORDS + arrival);
    await heard.happened;
    const after = (await list({})).body.match(/data-latest="(\d+)"/)?.[1];
    if (after === before) throw new Error("the arrival is not in the list");
    arrivals.push(performance.now() - start);
  }
  console.log(`from the hand-over to the new list at the desk: median ${quantile(arrivals, 0.5).toFixed(0)} ms, longest ${Math.max(...arrivals).toFixed(0)} ms`);
  console.log(`memory with ${RECORDS} declarations ${clinic.memory().toFixed(1)} MB`);

  await clinic.stop();
  const again = await Clinic.start({ keep: true });
  const started = performance.now();
  const listed = async () => {
    const { status, body } = await ask("POST", `${again.origin}/desk/list`, { ...form, Origin: again.origin, Cookie: cookie });
    if (status !== 200 || !body.includes("data-latest")) throw new Error(`the list was answered with ${status}`);
    return body;
  };
  let body = await listed();
  console.log(`first list after a start ${(performance.now() - started).toFixed(0)} ms`);
  while (body.includes("読み込んでいます")) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    body = await listed();
  }
  console.log(`a list of all after a start ${(performance.now() - started).toFixed(0)} ms, memory ${again.memory().toFixed(1)} MB, at the most ${again.mostMemory().toFixed(1)} MB`);
  agent.destroy();
  return again;
}

/** @param {string} origin @param {string} cookie */
function nextEvent(origin, cookie) {
  /** @type {(value: void) => void} */
  let listens = () => {};
  /** @type {Promise<void>} */
  const listening = new Promise((resolve) => (listens = resolve));
  /** @type {Promise<void>} */
  const happened = new Promise((resolve, reject) => {
    const asked = request(`${origin}/desk/events`, { headers: { Cookie: cookie } }, (answer) => {
      listens();
      answer.on("data", (part) => {
        if (!part.toString().includes("declaration")) return;
        asked.destroy();
        resolve();
      });
      answer.on("error", () => {});
    });
    asked.on("error", (error) => (asked.destroyed ? resolve() : reject(error)));
    asked.end();
  });
  return { listening, happened };
}
