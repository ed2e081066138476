// What stands out in pictures, for looks that no computed style tells: the ring around what has the focus, the mark of what
// is chosen.
import type { Page } from "@playwright/test";
import { LIMITS } from "./geometry.ts";

export type Box = { x: number; y: number; width: number; height: number };

/** How the screens are coloured: by the person's choice, and by the colours that a device forces on every page. */
export const COLOURS = [
  { name: "light", theme: "light", forcedColors: "none", colorScheme: "light" },
  { name: "in strong contrast", theme: "contrast", forcedColors: "none", colorScheme: "light" },
  { name: "dark", theme: "dark", forcedColors: "none", colorScheme: "light" },
  { name: "in forced colours", theme: "light", forcedColors: "active", colorScheme: "light" },
  { name: "in forced dark colours", theme: "light", forcedColors: "active", colorScheme: "dark" },
] as const;

/**
 * How many pixels of a box stand out in one picture of a page from what they were in another, by the contrast that controls
 * are held to. `easel` is any page to work the pictures on.
 */
export async function changed(easel: Page, before: Buffer, after: Buffer, box: Box): Promise<number> {
  const pictures = [before, after].map((picture) => `data:image/png;base64,${picture.toString("base64")}`);
  return easel.evaluate(
    async ({ pictures, box, contrast }) => {
      const luminances = async (picture: string): Promise<number[]> => {
        const image = await createImageBitmap(await (await fetch(picture)).blob());
        const pencil = new OffscreenCanvas(image.width, image.height).getContext("2d");
        pencil?.drawImage(image, 0, 0);
        const data = pencil?.getImageData(box.x, box.y, box.width, box.height).data ?? [];
        const linear = (part = 0): number => (part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        return Array.from({ length: data.length / 4 }, (_, at) => 0.2126 * linear(data[at * 4]) + 0.7152 * linear(data[at * 4 + 1]) + 0.0722 * linear(data[at * 4 + 2]) + 0.05);
      };
      const [was = [], is = []] = await Promise.all(pictures.map(luminances));
      return was.filter((one, at) => Math.max(one, is[at] ?? one) / Math.min(one, is[at] ?? one) >= contrast).length;
    },
    { pictures, box: { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) }, contrast: LIMITS.control },
  );
}
