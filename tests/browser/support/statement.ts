// Writes the record that the accessibility statement rests on, `server/statement/results.json`: what passed and what did
// not, and where axe found nothing. Only with STATEMENT=1, and only a whole run: a part of the suite is no record.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const RECORD = fromHere("../../../server/statement/results.json");
const RUST_LOG = fromHere("../../../target/tests.log");
const BINARY = process.env["BINARY_UNDER_TEST"] ?? fromHere("../../../target/release/madoguchi");

/** The type of the annotation with which a test says on which page axe found nothing. */
export const AXE_PAGE = "axe page";

type Kept = { looked: Record<string, string> };

/** The tests of the Rust suite with what became of them, if they were run on what is tested now. */
function rustTests(): { passed: string[]; failed: string[] } {
  const tests = { passed: [] as string[], failed: [] as string[] };
  if (!existsSync(RUST_LOG) || statSync(RUST_LOG).mtimeMs < statSync(BINARY).mtimeMs) return tests;
  let isSuite = false;
  for (const line of readFileSync(RUST_LOG, "utf8").split("\n")) {
    const running = /^\s*(?:Running|Doc-tests) (.*)/.exec(line);
    if (running) isSuite = running[1]?.startsWith("suite/main.rs") ?? false;
    const [, name, result] = /^test (\S+) \.\.\. (ok|FAILED)$/.exec(line) ?? [];
    if (isSuite && name) tests[result === "ok" ? "passed" : "failed"].push(`suite::${name}`);
  }
  return tests;
}

export default class StatementReporter implements Reporter {
  private readonly passed = new Set<string>();
  private readonly failed = new Set<string>();
  private readonly pages = new Set<string>();
  private root = "";
  private browser = "";
  private files = new Set<string>();

  onBegin(config: FullConfig, suite: Suite): void {
    this.root = config.rootDir;
    this.browser = execFileSync("/usr/bin/chromium", ["--version"], { encoding: "utf8" }).trim();
    for (const test of suite.allTests()) this.files.add(test.location.file);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // Project and file stand first in the path of titles; groups and the title follow.
    const name = `specs/${relative(this.root, test.location.file)}: ${test.titlePath().slice(3).join(" › ")}`;
    (result.status === "passed" ? this.passed : this.failed).add(name);
    for (const { type, description } of result.annotations) if (type === AXE_PAGE && description) this.pages.add(description);
  }

  onEnd(): void {
    const specs = readdirSync(this.root).filter((file) => file.endsWith(".spec.ts"));
    if (this.passed.size === 0 || this.files.size < specs.length) {
      process.stderr.write(`not recorded: only ${this.files.size} of ${specs.length} specs were run\n`);
      return;
    }
    const rust = rustTests();
    const { looked } = JSON.parse(readFileSync(RECORD, "utf8")) as Kept;
    const { version } = createRequire(import.meta.url)("axe-core/package.json") as { version: string };
    const sorted = (...names: Iterable<string>[]): string[] => [...new Set(names.flatMap((some) => [...some]))].sort();
    const record = {
      recorded: new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date()),
      browser: this.browser,
      axe: version,
      passed: sorted(this.passed, rust.passed).filter((name) => !this.failed.has(name)),
      failed: sorted(this.failed, rust.failed),
      pages: sorted(this.pages),
      looked,
    };
    writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  }
}
