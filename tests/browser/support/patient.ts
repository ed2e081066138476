// A patient at the tablet, who finds things by what they are called.
import { type Locator, type Page, expect } from "@playwright/test";
import type { Server } from "./server.ts";

/** The answers of one invented patient, screen by screen. */
export const HANAKO = {
  situation: "「資格（無効）」",
  options: /^申立書を書く/,
  certificate: "はい、受けています",
  kind: /（社保）/,
  insurer: "協会けんぽ 沖縄支部",
  employer: "株式会社さくら",
  issued: "1ヶ月以内",
  name: "髙橋 花子",
  kana: "タカハシ ハナコ",
  birthDate: { era: "昭和", year: "６０", month: "5", day: "12" },
  sex: "女",
  address: "沖縄県那覇市泉崎1丁目0番0号",
  phone: "098-000-0000",
} as const;

/** Milliseconds between two presses of a hand: what comes twice within half a second is taken for trembling. */
const PACE = 520;

/** Lets the time pass after which another press is one of its own. */
export const rest = (page: Page): Promise<void> => page.waitForTimeout(PACE);

/** How much of the front end the tablet runs. */
export type Mode = "scripts on" | "scripts off" | "module blocked" | "module late";

export const MODES: readonly Mode[] = ["scripts on", "scripts off", "module blocked", "module late"];

/** What a mode is called in the name of a test. */
export const withMode = (mode: Mode): string => `with ${mode.startsWith("module") ? "the " : ""}${mode}`;

export class Patient {
  constructor(
    readonly page: Page,
    readonly server: Server,
    readonly mode: Mode = "scripts on",
  ) {}

  /** Opens a screen and, if it ever will be, waits until it has been taken over. */
  async open(step = "start"): Promise<void> {
    await this.page.goto(this.server.url(`/ja/${step}`));
    if (this.mode === "scripts on") await this.isTakenOver();
  }

  async isTakenOver(): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("data-hydrated", "true");
  }

  async isAt(step: string): Promise<void> {
    await expect(this.page.getByRole("main")).toHaveAttribute("data-screen", step);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Presses a button, as slowly as hands do. */
  async press(name: string | RegExp): Promise<void> {
    await this.unhurried();
    await this.button(name).click();
    // A click may take its time on a busy machine; what counts is when the page got it.
    this.pressed = Date.now();
  }

  private pressed = 0;

  private async unhurried(): Promise<void> {
    const rest = this.pressed + PACE - Date.now();
    if (rest > 0 && this.mode !== "scripts off") await new Promise((resolve) => setTimeout(resolve, rest));
  }

  async choose(label: string | RegExp): Promise<void> {
    await this.page.getByRole("radio", { name: label, exact: typeof label === "string" }).check();
    this.pressed = 0;
  }

  async write(label: string, text: string): Promise<void> {
    await this.page.getByRole("textbox", { name: label, exact: true }).fill(text);
    this.pressed = 0;
  }

  async next(): Promise<void> {
    await this.press("つぎへ");
  }

  /** From the first screen to what can be done today, with this on the display. */
  async reachOptions(situation: string = HANAKO.situation): Promise<void> {
    await this.press("はじめる");
    await this.isAt("situation");
    await this.choose(situation);
    await this.next();
    await this.isAt("notice");
    await this.next();
    await this.isAt("options");
  }

  /** From the first screen to the first question of the form. */
  async reachForm(): Promise<void> {
    await this.reachOptions();
    await this.choose(HANAKO.options);
    await this.next();
    await this.isAt("explanation");
    await this.next();
    await this.isAt("certificate");
  }

  /** Answers one screen of the form as Hanako would. */
  async answer(step: string): Promise<void> {
    await this.isAt(step);
    switch (step) {
      case "certificate":
        return this.choose(HANAKO.certificate);
      case "insurance-kind":
        return this.choose(HANAKO.kind);
      case "insurer":
        return this.write("保険者等名称", HANAKO.insurer);
      case "employer":
        return this.write("事業所名", HANAKO.employer);
      case "issued":
        return this.choose(HANAKO.issued);
      case "name":
        await this.write("氏名", HANAKO.name);
        return this.write("フリガナ", HANAKO.kana);
      case "birth-date":
        await this.choose(HANAKO.birthDate.era);
        await this.write("年", HANAKO.birthDate.year);
        await this.write("月", HANAKO.birthDate.month);
        return this.write("日", HANAKO.birthDate.day);
      case "sex":
        return this.choose(HANAKO.sex);
      case "address":
        return this.write("住所", HANAKO.address);
      case "phone":
        return this.write("連絡先電話番号", HANAKO.phone);
      default:
        throw new Error(`no answer for ${step}`);
    }
  }

  /** From the first question to the check page. */
  async fillForm(): Promise<void> {
    for (const step of FORM) {
      await this.answer(step);
      await this.next();
    }
    await this.isAt("check");
  }

  /** From the check page to the receipt, with the name typed as the signature. Gives the ticket number. */
  async signAndHandOver(): Promise<string> {
    await this.press("署名へ進む");
    await this.isAt("signature");
    await this.choose("名前を入力");
    await this.write("署名する方の名前", HANAKO.name);
    await this.press("受付に渡す");
    return this.ticket();
  }

  /** From an empty tablet to the signature, nothing of the form filled in but a name to know the record by. */
  async reachSignature(name: string): Promise<void> {
    await this.reachForm();
    for (const step of ["certificate", "insurance-kind", "insurer", "employer", "issued"]) {
      await this.isAt(step);
      await this.next();
    }
    await this.write("氏名", name);
    // Without a birth date the share is asked for too.
    for (const step of ["name", "birth-date", "sex", "address", "share", "phone"]) {
      await this.isAt(step);
      await this.next();
    }
    await this.press("署名へ進む");
    await this.isAt("signature");
  }

  /** Ends the session by this button. */
  async finish(button: string): Promise<void> {
    await this.ends(() => this.press(button));
  }

  /** Waits until what is done has ended the session: an empty first screen, on a page that was loaded for it. */
  async ends(done: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), done()]);
    await this.isAt("start");
  }

  get pad(): Locator {
    return this.page.getByRole("img", { name: /署名らん/ });
  }

  /** Draws a line on a pad. */
  async draw(pad = this.pad): Promise<void> {
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (!box) throw new Error("the pad is not on the screen");
    const at = (x: number, y: number): [number, number] => [box.x + box.width * x, box.y + box.height * y];
    await this.page.mouse.move(...at(0.2, 0.5));
    await this.page.mouse.down();
    for (let step = 1; step <= 12; step += 1) await this.page.mouse.move(...at(0.2 + step * 0.05, 0.5 + Math.sin(step) * 0.2));
    await this.page.mouse.up();
  }

  /** The number on the receipt. */
  async ticket(): Promise<string> {
    await this.isAt("done");
    const number = await this.page.locator("[data-ticket]").textContent();
    expect(number).toMatch(/^\d{3,}$/);
    return number ?? "";
  }
}

/** The screens of the form that Hanako is asked, in order. */
export const FORM = [
  "certificate",
  "insurance-kind",
  "insurer",
  "employer",
  "issued",
  "name",
  "birth-date",
  "sex",
  "address",
  "phone",
] as const;
