// The pages as they are sent, held against the HTML standard.
import { HtmlValidate } from "html-validate";
import { expect, test } from "../support/test.ts";
import { STEPS } from "../support/steps.ts";

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
  for (const path of ["/desk", "/desk/guide", "/desk/guide/reader", "/desk/guide/ticket_only", "/desk/numbers", "/desk/dispose", "/desk/export", `${record}/correct/birth-date`, "/desk/settings", "/desk/staff", "/desk/staff/new", "/desk/staff/1", "/desk/account", record ?? "", `${record}/print`]) {
    const page = await desk.page.request.get(server.url(path));
    expect(page.status(), path).toBe(200);
    expect(await findings(await page.text()), path).toEqual([]);
  }
  const signIn = await (await desk.page.context().browser()?.newContext())?.request.get(server.url("/desk/sign-in"));
  expect(await findings((await signIn?.text()) ?? "")).toEqual([]);
});
