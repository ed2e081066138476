// The W3C's own checker of HTML, which is a Java program, on many pages at once: starting it takes longer than a page.
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { promisify } from "node:util";
import { test } from "@playwright/test";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

type Message = { url: string; message: string; extract?: string };

/** What the checker says of pages that are as they should be: how it begins, where, and why the page is right. */
const MISTAKEN: readonly { message: string; at: RegExp; because: string }[] = [
  {
    message: "Section lacks heading.",
    at: /<\/h\d><section tabindex="0" aria-labelledby="[\w-]+" class="(?:desk-|statement__)scroll">/,
    because: "The frame that a wide table scrolls in is named by the heading before it, which would be scrolled away inside of it.",
  },
];

/** What is wrong with pages, by name, a line each. */
export async function findingsOfW3c(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = test.info().outputPath("pages");
  await mkdir(folder, { recursive: true });
  const names = new Map([...pages.keys()].map((name, at) => [`${at}.html`, name]));
  const files = [...names].map(([file, name]) => ({ path: `${folder}/${file}`, html: pages.get(name) ?? "" }));
  await Promise.all(files.map(({ path, html }) => writeFile(path, html)));
  const told = ["--format", "json", "--stdout", "--exit-zero-always"];
  const { stdout } = await promisify(execFile)("java", ["-jar", JAR, ...told, ...files.map(({ path }) => path)], { maxBuffer: 2 ** 26 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ message, extract = "" }) => !MISTAKEN.some((mistaken) => message.startsWith(mistaken.message) && mistaken.at.test(extract)))
    .map(({ url, message, extract = "" }) => `${names.get(basename(url)) ?? url}: ${message} ${extract.trim()}`);
}
