// What a finger and an eye meet on a screen: where controls are, whether texts fit, and how they stand out.
import { type Page } from "@playwright/test";

/** CSS pixels of a length on the finest of the tablets we ship for: 10.1 inches with 1280 × 800 of them. */
export const millimetres = (length: number): number => (length / 25.4) * 149;

/** What a screen is held to, in CSS pixels and contrast ratios. */
export const LIMITS = {
  target: Math.max(60, millimetres(12)),
  /** Of the button that leads on, at the foot. */
  primary: millimetres(20),
  gap: millimetres(3),
  text: 7,
  body: 10,
  control: 4.5,
  /** Of type, and of its letter x where the person wants it large. */
  type: 24,
  letter: 16,
  /** The width of a tablet; what is narrower is one that was magnified. */
  tablet: 600,
} as const;

/** What is wrong with how a screen is laid out and coloured, a line each. Runs in the page, so it stands alone. */
export async function geometryOf(page: Page): Promise<string[]> {
  return page.evaluate((limits) => {
    const findings: string[] = [];
    const said = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 24)}”`;
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest("[aria-hidden=true]"));
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);
    const scroller = (element: Element): Element | null => {
      let outer = element.parentElement;
      while (outer && outer !== document.body && !scrolls(outer)) outer = outer.parentElement;
      return outer === document.body ? null : outer;
    };

    // Nothing has to be scrolled sideways, and no text is cut off.
    if (document.documentElement.scrollWidth > innerWidth) findings.push(`sideways scrolling: ${document.documentElement.scrollWidth} in ${innerWidth}`);
    for (const element of shown("section, main, button, label, legend, .kiosk-choices__legend, h1, h2, p, li, dt, dd, select")) {
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) findings.push(`cut off at the side: ${said(element)}`);
    }
    for (const element of shown("button, label.kiosk-choices__tile")) {
      if (element.scrollHeight > element.clientHeight + 1) findings.push(`cut off below: ${said(element)}`);
    }

    // Targets are large enough and apart. A label is the target of what it holds; a link in a text has its own line.
    const targets = shown("button, label:has(input), input:not([type=hidden]), select, textarea, a[href]").filter((element) => !element.matches("label *"));
    const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect(), within: scroller(element) }));
    for (const { element, box } of boxes) {
      const least = element.matches(".kiosk-actions [data-type=solid-fill]") ? limits.primary : limits.target;
      if (Math.min(box.width, box.height) < least) findings.push(`${box.width.toFixed(1)} × ${box.height.toFixed(1)} is smaller than ${least.toFixed(1)}: ${said(element)}`);
    }
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        // What scrolls passes below what does not.
        if (one.within !== other.within) continue;
        const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
        const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
        if (across < -0.5 && down < -0.5) findings.push(`overlapping: ${said(one.element)} and ${said(other.element)}`);
        else if (Math.hypot(Math.max(0, across), Math.max(0, down)) < limits.gap) findings.push(`${Math.round(Math.max(across, down))} between ${said(one.element)} and ${said(other.element)}`);
      }
    }

    // Type is large enough for old eyes.
    const pencil = new OffscreenCanvas(1, 1).getContext("2d");
    const isLarge = document.documentElement.dataset["viewSize"]?.startsWith("large") ?? false;
    for (const element of innerWidth < limits.tablet ? [] : shown("main :is(p, li, dt, dd, label, legend, .kiosk-choices__legend, button, blockquote, input:not([type=radio]))")) {
      const { font, fontSize } = getComputedStyle(element);
      if (pencil) pencil.font = font;
      const letter = pencil?.measureText("x").actualBoundingBoxAscent ?? 0;
      if (parseFloat(fontSize) < limits.type || (isLarge && letter < limits.letter)) findings.push(`type of ${fontSize}, letters of ${letter}: ${said(element)}`);
    }

    // Colours, as they come out.
    type Colour = readonly [number, number, number, number];
    const colour = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
      if (!/^rgba?\(/.test(text)) findings.push(`a colour that is not understood: ${text}`);
      return [red, green, blue, alpha];
    };
    const over = (upper: Colour, lower: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2): number => upper[at] * upper[3] + lower[at] * (1 - upper[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const ground = (element: Element | null): Colour => {
      const layers: Colour[] = [];
      for (let outer = element; outer; outer = outer.parentElement) layers.push(colour(getComputedStyle(outer).backgroundColor));
      return layers.reverse().reduce((lower, upper) => over(upper, lower), [255, 255, 255, 1] as Colour);
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const ratio = (one: Colour, other: Colour): number => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    };
    const writes = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    for (const element of shown("body *").filter(writes)) {
      const style = getComputedStyle(element);
      const paper = ground(element);
      const reached = ratio(over(colour(style.color), paper), paper);
      // Mistakes, reports and whatever is pressed have colours of their own.
      const isBody = element.matches("p, li, dd, dt, li > span, blockquote, blockquote *") && !element.closest("a, button, [class*=error], [role=status]");
      const least = isBody ? limits.body : limits.text;
      if (reached < least) findings.push(`contrast ${reached.toFixed(2)} is below ${least}: ${said(element)}`);
    }
    for (const element of targets.filter((target) => !target.matches("a:not([class*=button])"))) {
      const style = getComputedStyle(element);
      const outside = ground(element.parentElement);
      const edge = parseFloat(style.borderTopWidth) > 0 ? ratio(over(colour(style.borderTopColor), outside), outside) : 1;
      const reached = Math.max(edge, ratio(ground(element), outside));
      if (reached < limits.control) findings.push(`edge ${reached.toFixed(2)} is below ${limits.control}: ${said(element)}`);
    }
    return findings;
  }, LIMITS);
}

/** Words in a script that the language they are marked with is not written in, a line each. Answers are anybody's. */
export async function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scripts: [RegExp, readonly string[]][] = [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
      [/\p{Script=Hangul}/u, ["ko"]],
      [/\p{Script=Thai}/u, ["th"]],
      [/\p{Script=Myanmar}/u, ["my"]],
      [/\p{Script=Khmer}/u, ["km"]],
      [/\p{Script=Devanagari}/u, ["ne"]],
      [/\p{Script=Cyrillic}/u, ["mn"]],
      [/\p{Script=Han}/u, ["ja", "zh"]],
    ];
    const findings: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [element, text] = [node.parentElement, node.textContent ?? ""];
      if (!element || element.closest("script, style, bdi, .kiosk-assisting")) continue;
      const language = element.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? "";
      const strange = scripts.find(([script, languages]) => script.test(text) && !languages.includes(language));
      if (strange) findings.push(`marked as ${language}: ${text.trim().slice(0, 40)}`);
    }
    return findings;
  });
}

/** Words of letters that are broken in their middle, where a line has room for a word. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** In letters: what is longer may be broken. */
    const longest = 24;
    const findings: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest("script, option, .kiosk-header__enter")) continue;
      for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
        if (tops.size > 1 && word.length <= longest) findings.push(`broken: ${word} in “${(element.textContent ?? "").trim().slice(0, 40)}”`);
      }
    }
    return findings;
  });
}
