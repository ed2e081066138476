// The engine of Siteimprove (Alfa) on a page: what its rules find wrong. It reads the page as Chromium has it, styles, boxes
// and all, and runs outside of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect } from "@playwright/test";
import { Audit, type Rule } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Document, Node } from "@siteimprove/alfa-dom";
import { Request, Response } from "@siteimprove/alfa-http";
import { Rules } from "@siteimprove/alfa-rules";
import * as web from "@siteimprove/alfa-web";

/** Alfa's own way to write a page down, as a script: what it exports is put where the page's own scripts never look. */
const source = (() => {
  const module = readFileSync(createRequire(import.meta.url).resolve("@siteimprove/alfa-dom/native.js"), "utf8");
  if (!module.includes("export var Native;")) throw new Error("Alfa exports nothing that is called Native");
  return `(() => { ${module.replace("export var Native;", "var Native = (window.alfaNative = {});")}\n })()`;
})();

/** What does not apply: the rule, where (all of the finding if not said), and why. */
const NOT_APPLICABLE: readonly { rule: string; at?: RegExp; because: string }[] = [
  { rule: "sia-r61", because: "What is to be mended comes first, before the heading, as it is to be heard first." },
  { rule: "sia-r87", because: "The focus is put on the heading of a screen, and five buttons stand before it; the desk has a link past its head." },
  { rule: "sia-r111", because: "It takes what scrolls below the foot for something that covers the buttons; the matrix of screens measures targets." },
];

/** All rules that Alfa has. Their targets are of many types, which say nothing here. */
const rules = [...Rules.values()] as unknown as Iterable<Rule<web.Page, Document, {}, Document>>;

/** What the engine finds wrong, a line each: the rule, and the element. */
export async function alfa(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "alfaNative" in window))) await page.evaluate(source);
  const written = await page.evaluate(async () => (window as unknown as { alfaNative: { fromNode(): Promise<unknown> } }).alfaNative.fromNode());
  const device = Device.standard();
  const document = Node.from(written as Document.JSON, device) as Document;
  const read = web.Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = [...(await Audit.of(read, rules).evaluate())];
  // Packages of different versions find everything inapplicable, and so nothing wrong.
  expect(outcomes.filter(({ outcome }) => outcome === "passed").length, "what Alfa found right").toBeGreaterThan(10);
  const wrong = outcomes.flatMap((outcome) => {
    if (outcome.outcome !== "failed") return [];
    const rule = outcome.rule.uri.split("/").at(-1) ?? "";
    return [{ rule, text: String((outcome as unknown as { target: unknown }).target).slice(0, 160) }];
  });
  const counted = wrong.filter(({ rule, text }) => !NOT_APPLICABLE.some((not) => not.rule === rule && (not.at?.test(text) ?? true)));
  return counted.map(({ rule, text }) => `${rule}: ${text}`);
}
