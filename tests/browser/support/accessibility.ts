// axe on a page: every rule, AAA, best practice and experimental ones too, and nothing left unjudged.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect, test } from "@playwright/test";
import type axe from "axe-core";
import { AXE_PAGE } from "./statement.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Fails with the rules and elements that axe finds wrong or cannot judge. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // A text that a catalogue does not have shows its key.
  expect(await page.locator("body").innerText(), `keys of texts at ${where}`).not.toMatch(/(?:^|\s)(?:desk|error|form|official|statement)-[a-z]/m);
  const viewport = page.viewportSize();
  await fit(page);
  await page.evaluate(source);
  const findings = await page.evaluate(async () => {
    // Japanese characters are drawn larger than Latin ones of the same size: what axe calls large text starts higher.
    window.axe.configure({
      checks: [{ id: "color-contrast-enhanced", options: { contrastRatio: { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } }, largeTextPt: 22, boldTextPt: 18 } }],
    });
    // Where a device forces its colours, axe takes the letters for filled with the page's own: Chromium tells what fills
    // them without that. The matrix of screens measures their contrast there, too.
    const forced = matchMedia("(forced-colors: active)").matches;
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !(forced && ruleId.startsWith("color-contrast")) }]));
    const { violations, incomplete } = await window.axe.run(document, { rules });
    // A reading above a kanji is hidden from whoever listens. axe takes it for a part of the label all the same, and cannot
    // judge the contrast of a single letter; the matrix of screens measures that of every text.
    const isOfReading = (kind: string, id: string, target: unknown): boolean => {
      const element = document.querySelector(String(target));
      if (kind === "incomplete" && id.startsWith("color-contrast")) return element?.matches("rt") ?? false;
      return id === "label-content-name-mismatch" && element?.querySelector("rt") != null;
    };
    const told = (kind: string, found: typeof violations) =>
      found.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !isOfReading(kind, id, target))
          .map(({ target, failureSummary }) => `${kind} ${id} ${target.join(" ")}: ${failureSummary ?? ""}`),
      );
    // That rule only reminds of looking at what is hidden: the specs show it and look again.
    const unjudged = incomplete.filter(({ id }) => id !== "hidden-content");
    return [...told("violation", violations), ...told("incomplete", unjudged)];
  });
  if (viewport) await page.setViewportSize(viewport);
  expect(findings, `axe at ${where}`).toEqual([]);
  test.info().annotations.push({ type: AXE_PAGE, description: await nameOf(page) });
}

/** The screen or the address of a page, without what belongs to one record alone, and its language. */
async function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const screen = document.querySelector<HTMLElement>("main")?.dataset["screen"];
    return `${screen ?? location.pathname.replace(/[0-9a-f-]{36}|\d+/g, "…")} (${document.documentElement.lang})`;
  });
}

/** Makes the view so high that nothing has to be scrolled. A higher view may be set in larger type, and so need more. */
export async function fit(page: Page): Promise<void> {
  for (let tries = 0; tries < 6; tries += 1) {
    const [size, height] = [page.viewportSize(), await heightOf(page)];
    if (!size || height <= size.height + 1) return;
    await page.setViewportSize({ width: size.width, height });
  }
}

/** The height at which nothing has to be scrolled: axe cannot judge the colours of what is out of sight. */
async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    // What is cut off without being scrolled, such as what only screen readers get, needs no room.
    const scrolls = (element: Element): boolean => element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
    const beyond = [...document.querySelectorAll("*")].filter(scrolls).map((element) => element.scrollHeight - element.clientHeight);
    return innerHeight + Math.max(0, ...beyond.filter((height) => height > 0)) + 1;
  });
}
