// Laid over a screen of /screens for those who test it: what a finger, a keyboard, an eye and a screen reader meet.
// Loaded only where the address has `overlay`; it changes nothing below it and sends nothing anywhere. Its words are
// English, as its readers test pages in sixteen languages. What is chosen goes into the address, to be put into a report.
//
// Names follow the order of the accessible name computation for the elements that our screens have: aria-labelledby,
// aria-label, label and legend, content, title. It knows no CSS content, no embedded controls and no roles beyond those
// below. It is a help for reading a screen, not a judge: a real screen reader has the last word.
// JavaScript, because it is a tool for testers, which no patient loads.

/** What is drawn over an element. @typedef {{ element: Element, label: string, bad: boolean }} Mark */
/** What is told in the panel. @typedef {{ bad: boolean, text: string }} Line */

const TOOLS = /** @type {Record<string, string>} */ ({
  targets: "Target sizes and gaps",
  focus: "Focus order",
  structure: "Headings and landmarks",
  contrast: "Contrast of text",
  live: "Live regions and log",
  transcript: "Screen reader transcript",
});
const PROFILES = /** @type {Record<string, { label: string, ppi: number }>} */ ({
  tablet: { label: "10.1″ 1280×800, 149 ppi", ppi: 149 },
  ipad: { label: "iPad, 132 CSS ppi", ppi: 132 },
  fhd: { label: "21.5″ full HD, 102 ppi", ppi: 102 },
});
const PRIMARY_MM = 20;
const TARGET_MM = 12;
const GAP_MM = 3;
const TEXT_RATIO = 7;
const LOG_MAX = 200;

const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, [tabindex]";
const LIVE = "[aria-live], [role=status], [role=alert], [role=log], [role=timer], output";
const SEMANTIC = `${CONTROLS}, ${LIVE}, [role], h1, h2, h3, h4, h5, h6, ul, ol, li, fieldset, legend, section, main, header, aside, form, img, progress, blockquote, label, p, dt, dd`;

// --- What stands on the screen -------------------------------------------------------------------------------------

/** Everything on the page that is not of the overlay. @param {string} selector @returns {HTMLElement[]} */
function all(selector) {
  const found = /** @type {NodeListOf<HTMLElement>} */ (document.body.querySelectorAll(selector));
  return [...found].filter((element) => !element.closest("[data-overlay]"));
}

/** Whether it is drawn, even where it has to be scrolled to. @param {Element} element */
const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** @param {Element} element */
const isHiddenFromReaders = (element) => element.closest("[aria-hidden=true]") !== null || !element.checkVisibility({ visibilityProperty: true });

/** Where it is, as far as the parts that scroll let it be seen; null where they do not. @param {Element} element */
function place(element) {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    if (outer !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(outer).overflowY)) {
      const clip = outer.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, clip.left), Math.max(top, clip.top), Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
    }
  }
  return right - left > 1 && bottom - top > 1 ? { left, top, width: right - left, height: bottom - top } : null;
}

/** Words without what is hidden from readers, such as the readings above kanji. @param {Node} node @returns {string} */
function words(node) {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches("[aria-hidden=true], script, style") || !node.checkVisibility()) return "";
  if (node.matches("img, [role=img]")) return ` ${nameOf(node)} `;
  const inner = [...node.childNodes].map(words).join("");
  return /^(inline|ruby|contents)/.test(getComputedStyle(node).display) ? inner : ` ${inner} `;
}

/** @param {string} text */
const squeezed = (text) => text.replace(/\s+/g, " ").trim();

/** @param {Element} element @param {string} attribute */
function referenced(element, attribute) {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return squeezed(ids.map((id) => document.getElementById(id)?.textContent ?? `(missing #${id})`).join(" "));
}

/** @param {Element} element */
const labelsOf = (element) => ("labels" in element && element.labels instanceof NodeList ? element.labels : []);

/** @param {Element} element @returns {string} */
function nameOf(element) {
  const given = referenced(element, "aria-labelledby") || squeezed(element.getAttribute("aria-label") ?? "");
  if (given) return given;
  const labels = squeezed([...labelsOf(element)].map(words).join(" "));
  if (labels) return labels;
  if (element.matches("fieldset")) return squeezed(words(element.querySelector(":scope > legend") ?? document.createTextNode("")));
  if (element instanceof HTMLImageElement) return element.alt;
  const fromContent = /^(button|link|heading|radio|checkbox|option|status|alert|timer)$/.test(roleOf(element) ?? "");
  const content = fromContent && !element.matches("input") ? squeezed([...element.childNodes].map(words).join("")) : "";
  return content || squeezed(element.getAttribute("title") ?? "");
}

/** @param {Element} element @returns {string | null} */
function roleOf(element) {
  const given = element.getAttribute("role");
  if (given) return given;
  const named = element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby");
  const nested = element.parentElement?.closest("main, section, article, aside, nav") !== null;
  const type = element.getAttribute("type") ?? "text";
  const roles = {
    A: element.hasAttribute("href") ? "link" : null,
    ASIDE: "complementary",
    BLOCKQUOTE: "blockquote",
    BUTTON: "button",
    FIELDSET: "group",
    FOOTER: nested ? null : "contentinfo",
    FORM: named ? "form" : null,
    HEADER: nested ? null : "banner",
    IMG: "img",
    INPUT: type === "hidden" ? null : (/** @type {Record<string, string>} */ ({ radio: "radio", checkbox: "checkbox", submit: "button", button: "button" })[type] ?? "textbox"),
    LI: "listitem",
    MAIN: "main",
    NAV: "navigation",
    OL: "list",
    OUTPUT: "status",
    PROGRESS: "progressbar",
    SECTION: named ? "region" : null,
    SELECT: "combobox",
    TEXTAREA: "textbox",
    UL: "list",
  };
  return /^H[1-6]$/.test(element.tagName) ? "heading" : (/** @type {Record<string, string | null>} */ (roles)[element.tagName] ?? null);
}

/** @param {Element} element */
const valueOf = (element) => (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : "");

/** @param {Element} element */
function statesOf(element) {
  const states = /** @type {string[]} */ ([]);
  const add = (/** @type {boolean} */ condition, /** @type {string} */ text) => condition && states.push(text);
  add(/^H[1-6]$/.test(element.tagName), `level ${element.tagName[1]}`);
  add(element.matches("[type=radio], [type=checkbox]"), element.matches(":checked") ? "checked" : "not checked");
  add(element.matches("[aria-invalid=true]"), "invalid");
  add(element.matches(":disabled, [aria-disabled=true]"), "disabled");
  add(element.matches("[required], [aria-required=true]"), "required");
  add(element.hasAttribute("aria-expanded"), element.getAttribute("aria-expanded") === "true" ? "expanded" : "collapsed");
  add(element.hasAttribute("aria-current"), `current ${element.getAttribute("aria-current")}`);
  add(element.matches("input:not([type=radio], [type=checkbox]), textarea"), valueOf(element) ? `value “${valueOf(element)}”` : "blank");
  add(element.matches("ul, ol"), `${element.children.length} items`);
  add(element === document.activeElement, "focused");
  add(element.hasAttribute("aria-describedby"), `described by “${referenced(element, "aria-describedby")}”`);
  return states;
}

/** @param {Element} element */
const told = (element) => [`“${nameOf(element)}”`, roleOf(element) ?? element.tagName.toLowerCase(), ...statesOf(element)].join(", ");

// --- The tools: each gives marks to draw and lines to read ---------------------------------------------------------

/** @param {{ ppi: number }} profile */
function targets({ ppi }) {
  const millimetres = (/** @type {number} */ pixels) => (pixels * 25.4) / ppi;
  const found = all("a[href], button, label:has(input), input:not([type=hidden]), select, textarea, [role=button]");
  const pressed = found.filter((element) => isShown(element) && !element.matches("[aria-hidden=true], label *"));
  const marks = [];
  const lines = [];
  const boxes = pressed.map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const { element, box } of boxes) {
    const least = element.matches("[data-type=solid-fill]") ? PRIMARY_MM : TARGET_MM;
    const [width, height] = [millimetres(box.width), millimetres(box.height)];
    const bad = Math.min(width, height) < least - 0.05;
    const size = `${width.toFixed(1)} × ${height.toFixed(1)} mm`;
    marks.push({ element, label: size, bad });
    lines.push({ bad, text: `${size}${bad ? `, below ${least} mm` : ""}: ${squeezed(words(element)) || nameOf(element)}` });
  }
  for (const [at, { element, box }] of boxes.entries()) {
    for (const { element: other, box: next } of boxes.slice(at + 1)) {
      if (element.contains(other) || other.contains(element)) continue;
      const across = Math.max(0, Math.max(box.left, next.left) - Math.min(box.right, next.right));
      const down = Math.max(0, Math.max(box.top, next.top) - Math.min(box.bottom, next.bottom));
      const gap = millimetres(Math.hypot(across, down));
      if (gap >= GAP_MM - 0.05) continue;
      marks.push({ element: other, label: `gap ${gap.toFixed(1)} mm`, bad: true });
      lines.push({ bad: true, text: `gap ${gap.toFixed(1)} mm, below ${GAP_MM} mm: ${squeezed(words(element))} | ${squeezed(words(other))}` });
    }
  }
  return { marks, lines };
}

/** What Tab stops at, in order; a group of radio buttons is one stop. */
function stops() {
  const radios = /** @type {HTMLInputElement[]} */ (all("input[type=radio]").filter(isShown));
  const isStop = (/** @type {HTMLElement} */ element) => {
    if (element.tabIndex < 0 || element.matches(":disabled") || !isShown(element)) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = radios.filter((radio) => radio.name === element.name && radio.form === element.form);
    return element === (group.find((radio) => radio.checked) ?? group[0]);
  };
  const found = all(CONTROLS).filter(isStop);
  const first = found.filter((element) => element.tabIndex > 0).sort((one, other) => one.tabIndex - other.tabIndex);
  return [...first, ...found.filter((element) => element.tabIndex === 0)];
}

function focus() {
  const order = stops();
  const marks = order.map((element, at) => ({ element: element.closest("label") ?? element, label: String(at + 1), bad: element.tabIndex > 0 }));
  return { marks, lines: order.map((element, at) => ({ bad: element.tabIndex > 0, text: `${at + 1}. ${told(element)}` })) };
}

function structure() {
  const landmarks = /^(banner|main|region|complementary|contentinfo|navigation|form)$/;
  const found = all("*").filter((element) => !isHiddenFromReaders(element) && (landmarks.test(roleOf(element) ?? "") || roleOf(element) === "heading"));
  let before = 0;
  const marks = /** @type {Mark[]} */ ([]);
  const lines = found.map((element) => {
    const role = roleOf(element);
    const level = role === "heading" ? Number(element.getAttribute("aria-level") ?? element.tagName[1]) : 0;
    const bad = level > before + 1 && level > 0;
    if (level) before = level;
    marks.push({ element, label: level ? `h${level}` : `${role}`, bad });
    return { bad, text: `${level ? `${"  ".repeat(level)}h${level}` : role} “${nameOf(element)}”${bad ? " (a level is left out)" : ""}` };
  });
  return { marks, lines };
}

/** Red, green and blue of 255, and how opaque. @param {string} text @returns {number[] | null} */
function colour(text) {
  const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+%?/g)?.map(parseFloat) ?? [];
  if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
  if (/^color\(srgb /.test(text)) return [red * 255, green * 255, blue * 255, alpha];
  return null;
}

/** @param {number[]} upper @param {number[]} lower */
const over = ([red = 0, green = 0, blue = 0, alpha = 1], lower) => [red, green, blue].map((part, at) => part * alpha + (lower[at] ?? 0) * (1 - alpha)).concat(1);

/** @param {number[]} colour */
function luminance(colour) {
  const linear = (/** @type {number} */ part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const [red = 0, green = 0, blue = 0] = colour.map((part) => linear(part / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour behind an element; null where a picture or an unknown notation makes it a matter for the eye. @param {Element} element */
function ground(element) {
  const layers = [];
  for (let outer = /** @type {Element | null} */ (element); outer; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    const layer = colour(style.backgroundColor);
    if (!layer || style.backgroundImage !== "none") return null;
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reverse().reduce((lower, upper) => over(upper, lower), [255, 255, 255, 1]);
}

/** @param {Element} element */
function ratio(element) {
  const [ink, paper] = [colour(getComputedStyle(element).color), ground(element)];
  if (!ink || !paper) return null;
  const [one, other] = [luminance(over(ink, paper)), luminance(paper)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function contrast() {
  const written = (/** @type {Element} */ element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
  const texts = all("*").filter((element) => written(element) && isShown(element) && !element.matches("script, style, [aria-hidden=true]:not(rt)"));
  const judged = texts.map((element) => ({ element, ratio: ratio(element) })).sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0));
  const worst = judged.find((text) => text.ratio !== null)?.ratio;
  const label = (/** @type {number | null} */ value) => (value === null ? "look" : `${value.toFixed(1)}${value === worst ? " worst" : ""}`);
  const bad = (/** @type {number | null} */ value) => value === null || value < TEXT_RATIO;
  const marks = judged.map((text) => ({ element: text.element, label: label(text.ratio), bad: bad(text.ratio) }));
  const lines = marks.map((mark) => ({ bad: mark.bad, text: `${mark.label}: ${squeezed(mark.element.textContent).slice(0, 60)}` }));
  return { marks, lines };
}

const log = /** @type {Line[]} */ ([]);

/** @param {string} text */
function note(text) {
  if (log.at(-1)?.text.endsWith(text)) return;
  const time = new Date().toTimeString().slice(0, 8);
  log.push({ bad: false, text: `${time} ${text}` });
  log.splice(0, log.length - LOG_MAX);
}

/** @param {Element} element */
function politeness(element) {
  const usual = /** @type {Record<string, string>} */ ({ status: "polite", alert: "assertive", log: "polite" });
  return element.getAttribute("aria-live") ?? usual[roleOf(element) ?? ""] ?? "off";
}

function live() {
  const regions = all(LIVE);
  const marks = regions.map((element) => ({ element, label: `live: ${politeness(element)}`, bad: false }));
  const lines = regions.map((element) => ({ bad: false, text: `${roleOf(element) ?? "region"}, ${politeness(element)}: “${squeezed(words(element))}”` }));
  return { marks, lines: [...lines, { bad: false, text: "— log —" }, ...log] };
}

function transcript() {
  const lines = /** @type {Line[]} */ ([]);
  const say = (/** @type {number} */ depth, /** @type {string} */ text, bad = false) => void lines.push({ bad, text: `${"  ".repeat(depth)}${text}` });
  const language = (/** @type {Element} */ element) => (element instanceof HTMLElement && element.lang && element !== document.documentElement ? ` [${element.lang}]` : "");
  const leaf = /^(button|link|heading|radio|checkbox|textbox|combobox|img|status|alert|timer|progressbar)$/;
  const visit = (/** @type {Node} */ node, /** @type {number} */ depth) => {
    if (node instanceof Text) return squeezed(node.data) ? say(depth, squeezed(node.data)) : undefined;
    if (!(node instanceof Element) || node.matches("[data-overlay], script") || isHiddenFromReaders(node)) return undefined;
    const role = roleOf(node);
    // What labels a control is told with it.
    if (node.matches("label, legend")) return [...node.querySelectorAll("input, h1")].forEach((control) => visit(control, depth));
    if (leaf.test(role ?? "")) return say(depth, told(node) + language(node), /^(button|link|radio|checkbox|textbox|combobox|img)$/.test(role ?? "") && !nameOf(node));
    if (role) say(depth, `${told(node)}${language(node)}`);
    else if (!node.querySelector(SEMANTIC)) return squeezed(words(node)) ? say(depth, squeezed(words(node)) + language(node)) : undefined;
    return runs(node).forEach((child) => visit(child, role ? depth + 1 : depth));
  };
  // Texts side by side are one text to a reader.
  const runs = (/** @type {Node} */ node) => {
    const found = /** @type {Node[]} */ ([]);
    for (const child of node.childNodes) {
      const before = found.at(-1);
      if (child instanceof Text && before instanceof Text) found[found.length - 1] = document.createTextNode(before.data + child.data);
      else found.push(child);
    }
    return found;
  };
  say(0, `title “${document.title}” [${document.documentElement.lang}]`);
  document.body.childNodes.forEach((node) => visit(node, 0));
  return { marks: [], lines };
}

// --- The panel, and drawing ----------------------------------------------------------------------------------------

const RUN = /** @type {Record<string, (profile: { ppi: number }) => { marks: Mark[], lines: Line[] }>} */ ({ targets, focus, structure, contrast, live, transcript });

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
function made(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const address = new URL(location.href);
const wanted = (address.searchParams.get("overlay") ?? "").split(",");
const chosen = new Set(Object.keys(TOOLS).filter((tool) => wanted.includes(tool)));
let profile = Object.keys(PROFILES).find((name) => wanted.includes(name)) ?? "tablet";

const layer = made("div", { class: "overlay-marks", "data-overlay": "", "aria-hidden": "true" });
const report = made("div", { class: "overlay-report" });
const panel = made("aside", { class: "overlay-panel", "data-overlay": "", "aria-label": "Test overlay", lang: "en" });

function furnish() {
  const list = made("div", { class: "overlay-tools" });
  for (const [tool, label] of Object.entries(TOOLS)) {
    const box = made("input", { type: "checkbox" });
    box.checked = chosen.has(tool);
    box.addEventListener("change", () => choose(() => (box.checked ? chosen.add(tool) : chosen.delete(tool))));
    list.append(made("label", {}, box, ` ${label}`));
  }
  const select = made("select", {}, ...Object.entries(PROFILES).map(([name, { label }]) => made("option", { value: name }, label)));
  select.value = profile;
  select.addEventListener("change", () => choose(() => (profile = select.value)));
  const details = made("details", { open: "" }, made("summary", {}, "Test overlay"), list, made("label", {}, "Device ", select), report);
  panel.append(details);
  document.body.append(layer, panel);
}

/** Takes a choice into the address and shows it. @param {() => unknown} change */
function choose(change) {
  change();
  const tools = [...chosen, ...(profile === "tablet" ? [] : [profile])];
  address.searchParams.set("overlay", tools.join(",") || "on");
  history.replaceState(history.state, "", address.href.replaceAll("%2C", ","));
  draw();
}

/** @param {Mark} mark @param {string} tool */
function mark({ element, label, bad }, tool) {
  const box = place(element);
  if (!box) return null;
  const drawn = made("div", { class: "overlay-mark", "data-tool": tool, ...(bad ? { "data-bad": "" } : {}) }, made("span", {}, label));
  for (const [side, pixels] of Object.entries(box)) drawn.style.setProperty(side, `${pixels}px`);
  return drawn;
}

/** @param {string} tool @param {Line[]} lines */
function section(tool, lines) {
  const items = lines.map(({ text, bad }) => made("li", bad ? { "data-bad": "" } : {}, bad ? `✗ ${text}` : text));
  return made("section", {}, made("h2", {}, `${TOOLS[tool]} (${lines.filter(({ bad }) => bad).length} to look at)`), made("ol", {}, ...items));
}

let waiting = 0;

function draw() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const device = PROFILES[profile] ?? { ppi: 0 };
    const results = Object.entries(RUN).filter(([tool]) => chosen.has(tool)).map(([tool, run]) => ({ tool, ...run(device) }));
    layer.replaceChildren(...results.flatMap(({ tool, marks }) => marks.flatMap((one) => mark(one, tool) ?? [])));
    report.replaceChildren(...results.map(({ tool, lines }) => section(tool, lines)));
  });
}

function watch() {
  const near = (/** @type {EventTarget | null} */ target) => (target instanceof Element ? target : target instanceof Node ? target.parentElement : null);
  const ours = (/** @type {EventTarget | null} */ target) => near(target)?.closest("[data-overlay]");
  const changed = (/** @type {MutationRecord[]} */ records) => {
    const theirs = records.filter(({ target }) => !ours(target));
    for (const { target, addedNodes } of theirs) {
      const added = [...addedNodes].flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll(LIVE)] : []));
      const regions = [near(target)?.closest(LIVE), ...added.filter((node) => node.matches(LIVE))];
      for (const region of regions) if (region && politeness(region) !== "off" && squeezed(words(region))) note(`${politeness(region)}: “${squeezed(words(region))}”`);
    }
    if (theirs.length > 0) draw();
  };
  new MutationObserver(changed).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener("focusin", ({ target }) => {
    if (ours(target) || !(target instanceof Element)) return;
    note(`focus: ${told(target)}`);
    draw();
  });
  for (const event of ["scroll", "resize", "input", "change"]) addEventListener(event, ({ target }) => (ours(target) ? undefined : draw()), { capture: true, passive: true });
}

furnish();
watch();
draw();
