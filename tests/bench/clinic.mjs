// The real server on a folder of its own.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const target = new URL("../../target/", import.meta.url);
const binary = process.env["BINARY_UNDER_TEST"] ?? fileURLToPath(new URL("release/madoguchi", target));
// On the disk that is built on: a folder in memory would make durable writes look free.
const folder = fileURLToPath(new URL("bench/clinic", target));
// The server remembers beside its folder that a store was there.
const data = `${folder}/data`;

export class Clinic {
  /**
   * @param {import("node:child_process").ChildProcess} process
   * @param {string} origin
   * @param {number} startMillis
   * @param {string} program
   */
  constructor(process, origin, startMillis, program) {
    this.process = process;
    this.program = program;
    this.origin = origin;
    /** Milliseconds from the start of the process to `ready`. */
    this.startMillis = startMillis;
  }

  /** Starts the server, on an empty folder unless `keep`; another build of it where one is named. */
  static async start({ keep = false, program = binary } = {}) {
    if (!keep) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const begun = performance.now();
    const child = spawn(program, ["serve", "--data", data, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
    let origin = "";
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith("desk: ")) origin = new URL(line.slice("desk: ".length)).origin;
      if (line === "ready") return new Clinic(child, origin, performance.now() - begun, program);
    }
    throw new Error("the server ended before it was ready");
  }

  /** A bearer token for a tablet. */
  token() {
    return command(this.program, "kiosk", "enrol", "bench", "--token").trim().split(/\s+/).at(-1) ?? "";
  }

  /** Bearer tokens for so many tablets: one alone is told to wait before it fills the disk. @param {number} count */
  tokens(count) {
    return Array.from({ length: count }, () => this.token());
  }

  /** Adds an account that may see everything. @param {string} name @param {string} password */
  addStaff(name, password) {
    execFileSync(this.program, ["staff", "add", name, "--role", "admin", "--data", data], { input: `${password}\n` });
  }

  /** How many records the store holds. */
  records() {
    return command(this.program, "export", "--format", "csv").trimEnd().split("\n").length - 1;
  }

  /** Forgets what was in use before: from here on the most memory is counted anew. */
  countMemoryAnew() {
    // proc(5): 5 resets the peak to what is in use now.
    writeFileSync(`/proc/${this.process.pid}/clear_refs`, "5");
  }

  /** The most memory that was in use, in megabytes. */
  mostMemory() {
    const [, kilobytes] = readFileSync(`/proc/${this.process.pid}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/) ?? [];
    return Number(kilobytes) / 1024;
  }

  /** Memory in use, in megabytes. */
  memory() {
    const [, kilobytes] = readFileSync(`/proc/${this.process.pid}/status`, "utf8").match(/VmRSS:\s+(\d+) kB/) ?? [];
    return Number(kilobytes) / 1024;
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    await ended;
  }
}

/** @param {string} program @param {string[]} args */
function command(program, ...args) {
  return execFileSync(program, [...args, "--data", data], { encoding: "utf8", maxBuffer: 1 << 30 });
}

/**
 * Runs the export, reads it all, and asks meanwhile how much memory it has.
 * @param {string} format `json`, `csv` or `cp932`
 * @returns {Promise<{ bytes: number, mostMemory: number }>}
 */
export async function exportedBy(format) {
  const how = format === "json" ? ["--format", "json"] : ["--format", "csv", "--encoding", format === "csv" ? "utf8" : "cp932"];
  const child = spawn(binary, ["export", ...how, "--data", data], { stdio: ["ignore", "pipe", "ignore"] });
  let [bytes, mostMemory] = [0, 0];
  for await (const part of child.stdout) {
    bytes += part.length;
    try {
      const [, kilobytes] = readFileSync(`/proc/${child.pid}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/) ?? [];
      mostMemory = Math.max(mostMemory, Number(kilobytes ?? 0) / 1024);
    } catch {
      // It has ended meanwhile.
    }
  }
  return { bytes, mostMemory };
}
