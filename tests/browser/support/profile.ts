// What a browser keeps in its folder.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files in a folder that contain one of the texts, in UTF-8 or UTF-16. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const patterns = texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), Buffer.from(encodeURIComponent(text), "utf8")]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = contentOf(file);
      return patterns.some((pattern) => content.includes(pattern));
    });
}

/** A browser at work takes files away between the listing and the reading. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
