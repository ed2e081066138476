// The pages as they are sent, held against the HTML standard by two checkers: html-validate, and that of the W3C.
import { HtmlValidate } from "html-validate";
import { findingsOfW3c } from "../support/markup.ts";
import { listed, turn } from "../support/states.ts";
import { STEPS } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

/** The pages of the desk, but for those of a record. */
const DESK = [
  "/desk", "/desk/guide", "/desk/guide/reader", "/desk/guide/ticket_only", "/desk/numbers", "/desk/dispose", "/desk/export", "/desk/settings", "/desk/staff",
  "/desk/staff/new", "/desk/staff/1", "/desk/account", "/desk/account/factor", "/desk/tablets", "/desk/print",
] as const;
/** The pages of a record. */
const OF_RECORD = ["", "/correct/birth-date", "/print", "/slip"] as const;
/** Japanese with readings, that of easy words, and two languages with Japanese words among theirs. */
const LANGUAGES = ["ja", "ja-x-easy", "en", "my"] as const;

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Leptos writes no optional slash and marks its texts; neither is an error of the page.
    "void-style": "off",
    "long-title": "off",
    // A list is a field that comes more than once.
    "form-dup-name": "off",
  },
});

/** What is wrong with a page, line by line. */
async function findings(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`));
}

for (const step of STEPS) {
  test(`${step} is valid HTML`, async ({ request, server }) => {
    const page = await request.get(server.url(`/ja/${step}`));
    expect(page.status()).toBe(200);
    expect(await findings(await page.text())).toEqual([]);
  });
}

for (const step of ["situation", "options", "birth-date", "signature"]) {
  test(`${step} with an error is valid HTML`, async ({ request, server }) => {
    const form = { "situation": "invalid", "options": "form", "person.birth_date.era": "heisei", "person.birth_date.year": "99", "signature.method": "typed", "go": "continue" };
    const own = { situation: ["situation"], options: ["options"] }[step] ?? [];
    const sent = Object.fromEntries(Object.entries(form).filter(([name]) => !own.includes(name)));
    const page = await request.post(server.url(`/ja/${step}`), { form: sent, headers: { "Sec-Fetch-Site": "same-origin" } });
    expect(page.status()).toBe(422);
    expect(await findings(await page.text())).toEqual([]);
  });
}

test("the pages of the desk are valid HTML", async ({ desk, server }) => {
  await desk.signIn();
  const record = await (await desk.find("101")).getAttribute("href");
  for (const path of [...DESK, ...OF_RECORD.map((of) => `${record}${of}`)]) {
    const page = await desk.page.request.get(server.url(path));
    expect(page.status(), path).toBe(200);
    expect(await findings(await page.text()), path).toEqual([]);
  }
  const signIn = await (await desk.page.context().browser()?.newContext())?.request.get(server.url("/desk/sign-in"));
  expect(await findings((await signIn?.text()) ?? "")).toEqual([]);
});

test("the checker of the W3C finds nothing in any screen, page of the desk or statement", async ({ desk, request, server }) => {
  test.setTimeout(180_000);
  const pages = new Map<string, string>();
  const fetched = async (context: typeof request, path: string): Promise<void> => {
    const page = await context.get(server.url(path));
    expect(page.headers()["content-type"], path).toContain("text/html");
    pages.set(path, await page.text());
  };
  const { screens } = await listed(request, server);
  for (const [at, { id }] of screens.entries()) {
    for (const shift of [0, 1]) await fetched(request, `/screens/${id}?lang=${turn(LANGUAGES, at + shift)}`);
  }
  for (const [at, step] of STEPS.entries()) await fetched(request, `/${turn(LANGUAGES, at)}/${step}`);
  for (const path of ["/accessibility", "/screens", "/desk/sign-in", "/desk/set-up"]) await fetched(request, path);
  await desk.signIn();
  const record = await (await desk.find("101")).getAttribute("href");
  for (const path of [...DESK, ...OF_RECORD.map((of) => `${record}${of}`)]) await fetched(desk.page.request, path);
  expect(pages.size).toBeGreaterThan(190);
  expect(await findingsOfW3c(pages)).toEqual([]);
});

test("the checker of the W3C finds what is wrong", async () => {
  const wrong = "<!doctype html><html lang=ja><title>誤り</title><p><div></div></p><img src='/a.png'>";
  expect(await findingsOfW3c(new Map([["wrong", wrong]]))).toEqual([
    expect.stringContaining("wrong: No “p” element in scope"),
    expect.stringContaining("wrong: An “img” element must have an “alt” attribute"),
  ]);
});
