// Taking everything out as a file: how much memory that takes, at the desk and by the command line.
import { request } from "node:http";
import { Clinic, exportedBy } from "./clinic.mjs";
import { ask, declaration } from "./desk.mjs";

const RECORDS = 10_000;
const POINTS = 1_200;
const PASSWORD = "correct horse battery";
const FORMATS = ["json", "csv", "cp932"];

/** Prints the most memory that the server and the command ever had. */
export async function measureExport() {
  let clinic = await Clinic.start();
  const tokens = clinic.tokens(16);
  for (let from = 0; from < RECORDS; from += 100) {
    const sent = Array.from({ length: 100 }, (_, at) => {
      const headers = { "Content-Type": "application/json", Authorization: `Bearer ${tokens[(from + at) % tokens.length]}` };
      return ask("POST", `${clinic.origin}/api/declarations`, headers, declaration(from + at, POINTS));
    });
    for (const { status } of await Promise.all(sent)) if (status !== 201) throw new Error(`a hand-over was answered with ${status}`);
  }
  clinic.addStaff("bench", PASSWORD);
  await clinic.stop();

  for (const format of FORMATS) {
    clinic = await Clinic.start({ keep: true });
    const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: clinic.origin };
    const signedIn = await ask("POST", `${clinic.origin}/desk/sign-in`, form, new URLSearchParams({ name: "bench", password: PASSWORD }).toString());
    const cookie = signedIn.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const fields = new URLSearchParams({ from: "2000-01-01", to: "2100-01-01", format });
    for (const state of ["received", "checked", "known", "lapsed", "unknown", "claimed", "paid", "withdrawn"]) fields.append("state", state);
    // Signing in took 64 MiB for the password's hash, which is not the export's.
    clinic.countMemoryAnew();
    const before = clinic.mostMemory();
    const look = await ask("POST", `${clinic.origin}/desk/export`, { ...form, Cookie: cookie }, fields.toString());
    if (look.status !== 200) throw new Error(`the look was answered with ${look.status}`);
    fields.set("download", "1");
    const begun = performance.now();
    const bytes = await download(`${clinic.origin}/desk/export`, { ...form, Cookie: cookie }, fields.toString());
    const seconds = (performance.now() - begun) / 1000;
    console.log(`desk, ${format.padEnd(5)} ${(bytes / 1e6).toFixed(0).padStart(4)} MB in ${seconds.toFixed(1)} s   most memory ${clinic.mostMemory().toFixed(0)} MB, before ${before.toFixed(0)} MB`);
    await clinic.stop();
  }
  for (const format of FORMATS) {
    const { bytes, mostMemory } = await exportedBy(format);
    console.log(`command, ${format.padEnd(5)} ${(bytes / 1e6).toFixed(0).padStart(4)} MB   most memory ${mostMemory.toFixed(0)} MB`);
  }
}

/** @param {string} url @param {Record<string, string>} headers @param {string} body @returns {Promise<number>} */
function download(url, headers, body) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: "POST", headers: { ...headers, "Content-Length": Buffer.byteLength(body) } }, (answer) => {
      let bytes = 0;
      if (answer.statusCode !== 200) reject(new Error(`the file was answered with ${answer.statusCode}`));
      answer.on("data", (part) => (bytes += part.length));
      answer.on("end", () => resolve(bytes));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
