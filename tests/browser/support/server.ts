// The real binary, started on a free port and stopped again.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const binary = process.env["BINARY_UNDER_TEST"] ?? fileURLToPath(new URL("../../../target/release/madoguchi", import.meta.url));

/** The lines that the server prints before it is ready, by what stands before the colon. */
export type Printed = ReadonlyMap<string, string>;

export class Server {
  private constructor(
    private readonly process: ChildProcess,
    private readonly printed: Printed,
  ) {}

  /** Starts the binary with these arguments and waits until it is ready. */
  static async start(command: string, ...args: string[]): Promise<Server> {
    const anyPort = args.includes("--listen") ? [] : ["--listen", "127.0.0.1:0"];
    const child = spawn(binary, [command, ...args, ...anyPort], { stdio: ["ignore", "pipe", "inherit"] });
    const printed = new Map<string, string>();
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === "ready") return new Server(child, printed);
      const colon = line.indexOf(": ");
      printed.set(line.slice(0, colon), line.slice(colon + 2));
    }
    throw new Error(`${binary} ${command} ${args.join(" ")} ended before it was ready`);
  }

  /** Runs a command of the binary to its end and gives what it printed. */
  static run(...args: string[]): string {
    return execFileSync(binary, args, { encoding: "utf8" });
  }

  /** A line that the server printed. */
  line(name: string): string {
    const value = this.printed.get(name);
    if (value === undefined) throw new Error(`the server printed no line "${name}"`);
    return value;
  }

  /** The address of a page. */
  url(path: string): string {
    return new URL(path, this.line("desk")).href;
  }

  /** The address and port that it listens on. */
  get address(): string {
    return new URL(this.line("desk")).host;
  }

  /** Stops the server, as a service manager does or as a power cut does. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill(signal);
    await ended;
  }
}
