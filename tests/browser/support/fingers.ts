// Several fingers on the glass at once.
import type { CDPSession, Locator, Page } from "@playwright/test";

type Place = readonly [x: number, y: number];

/** A hand whose fingers come down, move and are lifted one by one. */
export class Fingers {
  private readonly down = new Map<number, Place>();

  private constructor(private readonly touch: CDPSession) {}

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async press(finger: number, at: Place): Promise<void> {
    this.down.set(finger, at);
    await this.send("touchStart");
  }

  /** Goes to a place in small steps. */
  async move(finger: number, to: Place): Promise<void> {
    const [x, y] = this.down.get(finger) ?? to;
    for (let step = 1; step <= 8; step += 1) {
      this.down.set(finger, [x + ((to[0] - x) * step) / 8, y + ((to[1] - y) * step) / 8]);
      await this.send("touchMove");
    }
  }

  async lift(finger: number): Promise<void> {
    const [x, y] = this.down.get(finger) ?? [0, 0];
    this.down.delete(finger);
    // With others still down the protocol takes an end to be of those it names.
    const touchPoints = this.down.size > 0 ? [{ id: finger, x, y }] : [];
    await this.touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints });
  }

  /** The browser takes all touches away. */
  async cancel(): Promise<void> {
    this.down.clear();
    await this.send("touchCancel");
  }

  private async send(type: "touchStart" | "touchMove" | "touchCancel"): Promise<void> {
    const touchPoints = [...this.down].map(([id, [x, y]]) => ({ id, x, y }));
    await this.touch.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}

/** A place on something, as parts of its width and height. */
export async function placeOn(thing: Locator): Promise<(x: number, y: number) => Place> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error("not on the screen");
  return (x, y) => [box.x + box.width * x, box.y + box.height * y];
}
