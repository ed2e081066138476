// Two well-known ways of making a form of sixteen fields, to hold ours against in the same run: a static page of the
// GOV.UK Frontend (the least there is) and react-jsonschema-form (the usual form library).
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildSync } from "esbuild";

const require = createRequire(import.meta.url);

/** The fields of the form, as far as these two need them. */
const FIELDS = [
  "保険種別", "保険者等名称", "事業所名", "交付を受けた時期", "一部負担金の割合", "氏名", "フリガナ", "元号", "年", "月", "日",
  "性別", "住所", "居所", "患者との関係", "連絡先電話番号",
];

function govuk() {
  const fields = FIELDS.map(
    (label, at) => `<div class="govuk-form-group"><label class="govuk-label" for="f${at}">${label}</label>
      <input class="govuk-input" id="f${at}" name="f${at}" type="text"></div>`,
  );
  return `<!DOCTYPE html><html lang="ja" class="govuk-template"><head><meta charset="utf-8"><title>申立書</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/govuk.css"></head>
    <body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper">
    <h1 class="govuk-heading-l">被保険者資格申立書</h1><form method="post">${fields.join("")}
    <button class="govuk-button" type="submit">つぎへ</button></form></main></div>
    <script type="module">import { initAll } from "/govuk.js"; initAll()</script></body></html>`;
}

function rjsf() {
  return `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>申立書</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><div id="root"></div>
    <script type="module" src="/rjsf.js"></script></body></html>`;
}

/** The bundle of react-jsonschema-form, made as its documentation says. */
function rjsfBundle() {
  const contents = `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import Form from "@rjsf/core";
    import validator from "@rjsf/validator-ajv8";
    const properties = Object.fromEntries(${JSON.stringify(FIELDS)}.map((title, at) => ["f" + at, { type: "string", title }]));
    const schema = { type: "object", title: "被保険者資格申立書", properties };
    createRoot(document.getElementById("root")).render(createElement(Form, { schema, validator, onSubmit: () => {} }));`;
  const built = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return built.outputFiles[0]?.text ?? "";
}

/** A file of the GOV.UK Frontend, without its web fonts: they would only slow it down. @param {string} name */
function govukFile(name) {
  return readFileSync(require.resolve(`govuk-frontend/dist/govuk/${name}`), "utf8").replaceAll(/@font-face\{[^}]*\}/g, "");
}

/** Serves both, compressed as well as ours. Gives the origin and how to stop. */
export async function servePeers() {
  const files = new Map(
    Object.entries({
      "/govuk": ["text/html", govuk()],
      "/govuk.css": ["text/css", govukFile("govuk-frontend.min.css")],
      "/govuk.js": ["text/javascript", govukFile("govuk-frontend.min.js")],
      "/rjsf": ["text/html", rjsf()],
      "/rjsf.js": ["text/javascript", rjsfBundle()],
    }).map(([path, [type = "", text = ""]]) => [path, { type, body: brotliCompressSync(text) }]),
  );
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (!file) return response.writeHead(204).end();
    return response.writeHead(200, { "Content-Type": `${file.type}; charset=utf-8`, "Content-Encoding": "br" }).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
