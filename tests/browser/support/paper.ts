// Paper: a page as the PDF that the browser prints, and what other programs read from it.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { type Page, expect } from "@playwright/test";
import type { Server } from "./server.ts";

/** What is read from a PDF. */
export type Printed = {
  pages: number;
  /** The text of each page in its reading order, compatibility forms resolved, without white space. */
  texts: string[];
};

/** Prints a page to `out/paper/NAME.pdf`, with a picture of each of its pages beside it. Every page of it must be A4. */
export async function print(page: Page, name: string): Promise<Printed> {
  mkdirSync("out/paper", { recursive: true });
  const pdf = `out/paper/${name}.pdf`;
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  const info = execFileSync("pdfinfo", ["-f", "1", "-l", "999", pdf], { encoding: "utf8" });
  const sizes = [...info.matchAll(/^Page +\d+ size: +(.*)$/gm)].map(([, size]) => size);
  for (const size of sizes) expect(size).toContain("(A4)");
  execFileSync("pdftoppm", ["-r", "80", "-png", pdf, `out/paper/${name}`]);
  execFileSync("pdftotext", ["-raw", pdf, `out/paper/${name}.txt`]);
  const text = readFileSync(`out/paper/${name}.txt`, "utf8");
  return { pages: sizes.length, texts: text.split("\f").slice(0, sizes.length).map(unspaced) };
}

/** A text as it is compared: fonts have one glyph for what Unicode has several characters for. */
export function unspaced(text: string): string {
  return text.normalize("NFKD").replace(/\s/gu, "");
}

/** Expects each character of an answer in a text, or its code point beside it where the fonts here may lack it. */
export function expectWhole(printed: Printed, answer: string): void {
  const text = printed.texts.join("");
  const isThere = (character: string): boolean => {
    const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`;
    return text.includes(unspaced(character)) || text.includes(code);
  };
  expect([...answer].filter((character) => !isThere(character)), "characters that are not on the paper").toEqual([]);
}

/** This many characters from this one on, none of them twice: each proves that its own answer is whole. */
export function run(first: number, count: number): string {
  return String.fromCodePoint(...Array.from({ length: count }, (_, index) => first + index));
}

/** The answers that a declaration may have as text. */
export type Answers = {
  insurer?: string;
  employer?: string;
  name?: string;
  kana?: string;
  address?: string;
  residence?: string;
  signed?: string;
  relationship?: string;
  phone?: string;
};

/** Hands a declaration over as another program would, and gives its identity. */
export async function handOver(page: Page, server: Server, answers: Answers): Promise<string> {
  const id = `01939f1e-7c00-7000-8000-${randomBytes(6).toString("hex")}`;
  const signature = answers.signed === undefined ? { method: "on_paper" } : { method: "typed", name: answers.signed };
  const response = await page.request.post(server.url("/api/declarations"), {
    headers: { authorization: `Bearer ${server.line("token")}` },
    data: {
      id,
      edition: "2023-07",
      language: "ja",
      situation: "invalid",
      insurance: {
        has_valid_certificate: true,
        kind: "national_society",
        insurer_name: answers.insurer ?? null,
        employer_name: answers.employer ?? null,
        issued: "unknown",
        share: "unknown",
      },
      person: {
        name: answers.name ?? null,
        kana: answers.kana ?? null,
        birth_date: { era: "western", year: 1950, month: 12, day: 30 },
        sex: "female",
        address: answers.address ?? null,
        residence: answers.residence ?? null,
      },
      declared_on: "2026-11-20",
      signature,
      signer: { relationship: answers.relationship ?? null, phone: answers.phone ?? null },
    },
  });
  expect(response.status(), await response.text()).toBe(201);
  return id;
}
