// What the server bears: 64 connections on loopback, ten seconds, three times each.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CONNECTIONS = 64;
const SECONDS = 10;
const ROUNDS = 3;

/**
 * Prints answers a second and how long they took.
 * @param {string} name @param {string} url @param {string} script @param {Record<string, string>} environment
 */
export function measureLoad(name, url, script, environment = {}) {
  const rounds = Array.from({ length: ROUNDS }, () => round(url, script, environment)).sort((one, other) => one.rate - other.rate);
  const middle = rounds[Math.floor(ROUNDS / 2)];
  if (!middle) throw new Error("no round was run");
  const errors = rounds.reduce((sum, { errors }) => sum + errors, 0);
  console.log(`${name.padEnd(34)} ${middle.rate.toFixed(0).padStart(7)}/s   p50 ${middle.p50} ms   p99 ${middle.p99} ms   errors ${errors}`);
}

/**
 * One round: answers a second, the middle and the slowest hundredth in milliseconds, and what failed.
 * @param {string} url @param {string} script @param {Record<string, string>} environment
 * @param {number} seconds
 */
export function round(url, script, environment, seconds = SECONDS) {
  const lua = fileURLToPath(new URL(script, import.meta.url));
  const args = ["--threads", "2", "--connections", String(CONNECTIONS), "--duration", `${seconds}s`, "--timeout", "10s", "--script", lua, url];
  const printed = execFileSync("wrk", args, { encoding: "utf8", env: { ...process.env, ...environment } });
  const [rate = 0, p50 = 0, p99 = 0, errors = 0] = (printed.match(/^RESULT (.*)$/m)?.[1] ?? "").split(" ").map(Number);
  return { rate, p50, p99, errors };
}

/** @param {number[]} values */
export const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
