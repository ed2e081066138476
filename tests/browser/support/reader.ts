// A page as a screen reader goes through it from its beginning to its end: @guidepup/virtual-screen-reader, which builds
// the accessibility tree as the specifications say and walks it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Page } from "@playwright/test";
import type { Virtual } from "@guidepup/virtual-screen-reader";

/** Its module as a script: what it exports is put where the page's own scripts never look. */
const source = (() => {
  const module = readFileSync(createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"), "utf8");
  const exported = /export\{.*?([\w$]+) as virtual\};?/.exec(module);
  if (!exported) throw new Error("the virtual screen reader exports nothing that is called virtual");
  return `(() => { ${module.replace(exported[0], `window.virtualReader = ${exported[1]};`)}\n })()`;
})();

/** One thing that is said. */
export type Said = {
  /** Role, name, description and state, or a text. */
  phrase: string;
  /** A text of the page itself, with the spaces around it; nothing for what is said of an element. */
  text: string | null;
  /** What that text, or the element, is marked as: a language tag. */
  language: string;
  /** Which of the places that specs look for it is in or is. */
  places: readonly string[];
  /** A number for each block of text: pieces of the same one belong together. */
  block: number;
  /** What has been said of buttons, headings, legends, summaries and links that it is in, without spaces. */
  within: readonly string[];
  /** The `id` of the message or hint that it is part of, and the `id`s of those that describe it. */
  told: readonly string[];
  describedBy: readonly string[];
  /** Where it stands. */
  box: { left: number; top: number; right: number; bottom: number };
};

/** Places in a page, by name. */
const PLACES = {
  header: "header",
  main: "main",
  title: "#title",
  summary: "[data-error-summary]",
  progress: ".kiosk-screen__progress",
  field: "main :is(input, select, textarea)",
  group: "main [role=radiogroup]",
  foot: ".kiosk-actions",
  reading: "rt",
  answer: "bdi",
} as const;

/** All that is said of a page, in order, but for where things end. */
export async function listen(page: Page): Promise<Said[]> {
  if (!(await page.evaluate(() => "virtualReader" in window))) await page.evaluate(source);
  return page.evaluate(async (places) => {
    const { virtualReader: reader } = window as unknown as { virtualReader: Virtual };
    const tight = (words: string): string => words.replaceAll(/\s/gu, "");
    const blocks: Element[] = [];
    const names = new Map<Node, string>();
    /** What holds a text: the nearest element that is no mere part of a line. */
    const blockOf = (node: Node): number => {
      let block = node.parentElement ?? document.body;
      while (block.parentElement && /^(?:inline|ruby|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
      if (!blocks.includes(block)) blocks.push(block);
      return blocks.indexOf(block);
    };
    const outside = (node: Node): Node[] => (node.parentNode ? [node.parentNode, ...outside(node.parentNode)] : []);
    const boxOf = (node: Node): DOMRect => {
      const range = document.createRange();
      range.selectNode(node);
      return node instanceof Element ? node.getBoundingClientRect() : range.getBoundingClientRect();
    };
    await reader.start({ container: document.body });
    const said = [];
    for (let step = 0; step < 2_000; step += 1) {
      const [phrase, node] = [await reader.lastSpokenPhrase(), reader.activeNode ?? document.body];
      const element = node instanceof Element ? node : node.parentElement;
      const isText = node.nodeType === Node.TEXT_NODE;
      // That a button has a value is the form's matter; no browser tells it (HTML-AAM).
      const value = element instanceof HTMLButtonElement && !isText && element.value !== "" ? `, ${element.value}` : "";
      const told = value !== "" && phrase.endsWith(value) ? phrase.slice(0, -value.length) : phrase;
      const { left, top, right, bottom } = boxOf(node);
      // That something ends is no news here. What is folded away no browser tells, but this reader does not know of it.
      if (element?.checkVisibility() && !/^end\b/.test(phrase)) {
        said.push({
          phrase: told,
          text: isText ? node.textContent : null,
          language: element?.closest("[lang]")?.getAttribute("lang") ?? "",
          places: Object.entries(places).flatMap(([place, selector]) => (element?.closest(selector) ? [place] : [])),
          block: blockOf(node),
          within: outside(node).flatMap((outer) => names.get(outer) ?? []),
          told: outside(node).flatMap((outer) => (outer instanceof Element && /-(?:hint|error)$/.test(outer.id) ? [outer.id] : [])),
          describedBy: (isText ? "" : (element?.getAttribute("aria-describedby") ?? "")).split(" ").filter((id) => id !== ""),
          box: { left, top, right, bottom },
        });
      }
      if ((node instanceof Element && node.matches("legend, summary")) || /^(?:button|heading|image|link), /.test(told)) names.set(node, tight(told));
      if (phrase === "end of document") break;
      await reader.next();
    }
    await reader.stop();
    return said;
  }, PLACES);
}

/**
 * What is said, to be read by people: the pieces of a text in one line, words in another language than the page marked
 * with it, and nothing that a name has said already.
 */
export function transcript(said: readonly Said[]): string[] {
  const language = said[0]?.language ?? "";
  // A text in a button, a heading, a legend, a summary or a link is told by its name already.
  const texts = new Map<number, string>();
  for (const { text, block } of said) texts.set(block, (texts.get(block) ?? "") + (text ?? "").replaceAll(/\s/gu, ""));
  const isRepeated = ({ text, block, within }: Said): boolean => text !== null && within.some((name) => name.includes(texts.get(block) ?? ""));
  const lines: { words: string; block: number | null }[] = [];
  for (const one of said) {
    const { phrase, text, language: spoken, block } = one;
    if (isRepeated(one)) continue;
    const words = text === null ? phrase : spoken === language ? text : `<${spoken}>${text}</${spoken}>`;
    const last = lines.at(-1);
    if (last && text !== null && last.block === block) last.words += words;
    else lines.push({ words, block: text === null ? null : block });
  }
  const joined = new RegExp(String.raw`</([\w-]+)><\1>`, "g");
  return lines.map(({ words }) => words.replaceAll(joined, "").replaceAll(/\s+/gu, " ").trim()).filter((line) => line !== "");
}

/** The browser's own tree, as it tells screen readers. */
async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes;
}

/**
 * What takes a text apart for screen readers, a line each: readings that are parts of their own, and headings and paragraphs
 * that hold parts where their element holds none.
 */
export async function splinters(page: Page): Promise<string[]> {
  const nodes = await treeOf(page);
  const roleOf = ({ role }: (typeof nodes)[number]): string => String(role?.value);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** Those below a node that are told, through those that are not. */
  const below = (node: (typeof nodes)[number]): typeof nodes =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return !child ? [] : child.ignored ? below(child) : [child];
    });
  const texts = nodes.filter((node) => !node.ignored && /^(?:heading|paragraph)$/.test(roleOf(node)));
  const parts = texts.flatMap((node) => below(node).map((part) => [node, part] as const));
  const apart = parts.filter(([, part]) => !/^(?:StaticText|LineBreak|InlineTextBox|link|strong|emphasis|generic|button|image)$/.test(roleOf(part)));
  return [
    ...nodes.filter((node) => !node.ignored && /^ruby/i.test(roleOf(node))).map((node) => `a part of its own: ${roleOf(node)} “${String(node.name?.value ?? "")}”`),
    ...apart.map(([node, part]) => `${roleOf(node)} holds ${roleOf(part)} “${String(part.name?.value ?? "")}”`),
  ];
}

/** What has the focus, by its name and description, as the browser tells it. */
export async function focusedWords(page: Page): Promise<string> {
  const focused = (await treeOf(page)).filter(({ role, properties }) => String(role?.value) !== "RootWebArea" && properties?.some(({ name, value }) => name === "focused" && value.value === true));
  return focused.map(({ name, description }) => `${String(name?.value ?? "")} ${String(description?.value ?? "")}`).join(" ");
}

/** What controls, headings and groups are called, as the browser itself tells it to screen readers. */
export async function namesOf(page: Page): Promise<string[]> {
  const nodes = await treeOf(page);
  const named = /^(?:RootWebArea|button|checkbox|group|heading|image|link|radio|radiogroup|region|textbox)$/;
  return nodes.filter(({ ignored, role }) => !ignored && named.test(String(role?.value))).map(({ role, name, description }) => [role, name, description].map((told) => String(told?.value ?? "")).join(" | "));
}
