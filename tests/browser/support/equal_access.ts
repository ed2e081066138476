// The engine of IBM's Equal Access checker on a page: what it finds wrong and what it asks somebody to look at. What it
// only recommends, or reminds of on every page whatever is there (its manual checks), is not counted.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page, expect } from "@playwright/test";
import type * as engine from "accessibility-checker-engine";
import { fit } from "./accessibility.ts";

const source = readFileSync(createRequire(import.meta.url).resolve("accessibility-checker-engine/ace.js"), "utf8");

/** All rules that IBM has, those to come too, and the WCAG's own. */
const GUIDELINES = ["IBM_Accessibility", "IBM_Accessibility_next", "WCAG_2_2"];

/** What does not apply: the rule, where (all of the finding if not said), and why. */
const NOT_APPLICABLE: readonly { rule: string; at?: RegExp; because: string }[] = [
  { rule: "style_color_misuse", at: /<link /, because: "A reminder that comes with every style sheet; what is chosen and what is wrong is said in words and marks, too." },
  { rule: "style_focus_visible", because: "It compares style sheets as written and knows no custom properties; the keyboard spec looks at the ring as it is drawn." },
  { rule: "text_block_heading", because: "It takes bold text of few words for a heading and counts words by their spaces, which Japanese and Burmese do not write: so it meets labels, leads and messages." },
  { rule: "text_sensory_misuse", at: /'(?:above|right|size|top)'/, because: "“Above” and “top” are the order in which the page is read, “right” is correct, and “size” is what a setting is called." },
  { rule: "blockquote_cite_exists", at: /class="(?:kiosk-quote__text|kiosk-say|desk-guide__quote)"/, because: "The source stands in words beside the quotation; none of it has an address, and what to say at the desk has no source." },
  { rule: "element_tabbable_role_valid", at: /<section (?=[^>]*class="(?:kiosk-screen__body|desk-scroll|statement__scroll)")[^>]*tabindex="0"/, because: "What is too long or too wide for a tablet must be scrolled by keys; here it was given room to fit." },
  { rule: "aria_form_label_unique", at: /<form (?![^>]*aria-label)/, because: "A form without a name is no landmark (HTML-AAM), and these are told apart by their buttons." },
  { rule: "aria_landmark_name_unique", at: /the same "" label <form /, because: "The same: a form without a name is no landmark." },
  { rule: "aria_content_in_landmark", at: /<a class="desk-skip"/, because: "The link that skips what stands before the main part is the first thing of a page, before its landmarks." },
  { rule: "element_tabbable_visible", at: /<a class="desk-skip"/, because: "That link comes into sight with the focus." },
  { rule: "input_label_visible", at: /<textarea /, because: "Its label is the visible text around it; the rule takes that from input elements alone." },
  { rule: "aria_keyboard_handler_exists", at: /<div (?=[^>]*role="radiogroup")/, because: "The radio buttons in it are the browser's own, and so are their keys." },
  { rule: "label_content_exists", at: /<label class="kiosk-text-field__label"/, because: "It looks for words in elements without a role alone, and a ruby with a reading has the role none; the reader spec asks Chromium for the name of each field." },
  { rule: "widget_tabbable_exists", at: /role="radiogroup"/, because: "It asks the first radio button of a group alone, and that of the signature is there with scripts only; the keyboard spec goes through them." },
  { rule: "input_checkboxes_grouped", at: /name="hand_over"/, because: "It is the only one of its form." },
];

/** What the engine finds wrong or cannot judge, a line each: the rule, what it says, and the element. */
export async function equalAccess(page: Page): Promise<string[]> {
  const viewport = page.viewportSize();
  // What is folded is looked at as well.
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await fit(page);
  if (!(await page.evaluate(() => "ace" in window))) await page.evaluate(`${source}; window.ace = ace`);
  const { ran, found } = await page.evaluate(async (guidelines) => {
    const { ace } = window as unknown as { ace: typeof engine };
    const { numExecuted, results } = await new ace.Checker().check(document, guidelines);
    const counted = results.filter(({ value: [policy, confidence] }) => String(policy) === "VIOLATION" && ["FAIL", "POTENTIAL"].includes(String(confidence)));
    return { ran: numExecuted, found: counted.map(({ ruleId, message, snippet }) => ({ rule: ruleId, text: `${message} ${snippet}` })) };
  }, GUIDELINES);
  if (viewport) await page.setViewportSize(viewport);
  expect(ran, "checks that were made").toBeGreaterThan(40);
  const counted = found.filter(({ rule, text }) => !NOT_APPLICABLE.some((not) => not.rule === rule && (not.at?.test(text) ?? true)));
  return counted.map(({ rule, text }) => `${rule}: ${text}`);
}
