// This build against another, in one run: what a machine does meanwhile hits both, so only the ratio is told.
import { Clinic } from "./clinic.mjs";
import { median, round } from "./load.mjs";

const ROUNDS = 7;
const SECONDS = 4;

/** Answers a second of each kind. @param {string | undefined} program */
async function measure(program) {
  const clinic = await Clinic.start(program === undefined ? {} : { program });
  const tokens = clinic.tokens(8).join(" ");
  const [start, birthDate, handOver] = [
    round(`${clinic.origin}/ja/start`, "report.lua", {}, SECONDS),
    round(`${clinic.origin}/ja/birth-date`, "report.lua", {}, SECONDS),
    round(clinic.origin, "hand_over.lua", { TOKENS: tokens }, SECONDS),
  ];
  await clinic.stop();
  const errors = start.errors + birthDate.errors + handOver.errors;
  if (errors > 0) throw new Error(`${errors} requests failed`);
  return { "pages (start)": start.rate, "pages (birth-date)": birthDate.rate, "durable hand-overs": handOver.rate };
}

/** Prints how much this build answers a second for one answer of the other. @param {string} other Its program. */
export async function measureAgainst(other) {
  /** @type {Record<string, { ours: number[], theirs: number[] }>} */
  const rates = {};
  for (let number = 0; number < ROUNDS; number += 1) {
    // Each is first every other time: whoever comes second may find a warmer machine.
    const order = number % 2 === 0 ? ["ours", "theirs"] : ["theirs", "ours"];
    for (const whose of order) {
      const measured = await measure(whose === "ours" ? undefined : other);
      for (const [what, rate] of Object.entries(measured)) {
        const all = (rates[what] ??= { ours: [], theirs: [] });
        (whose === "ours" ? all.ours : all.theirs).push(rate);
      }
    }
  }
  for (const [what, { ours, theirs }] of Object.entries(rates)) {
    const ratios = ours.map((rate, at) => rate / (theirs[at] ?? 1));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    console.log(`${what.padEnd(20)} ${median(ours).toFixed(0).padStart(7)}/s against ${median(theirs).toFixed(0).padStart(7)}/s   ratio ${median(ratios).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)}, ${ROUNDS} rounds)`);
  }
}
