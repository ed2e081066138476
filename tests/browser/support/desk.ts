// A member of staff at the desk.
import { type Locator, type Page, expect } from "@playwright/test";
import type { Server } from "./server.ts";

export class Desk {
  constructor(
    readonly page: Page,
    readonly server: Server,
  ) {}

  /** Signs in with the account of the demonstration, or that of another role, and waits for the list. */
  async signIn(role?: "reception" | "claims"): Promise<void> {
    const [admin = "", password = ""] = this.server.line("staff").split(" ");
    const name = role ?? admin;
    await this.page.goto(this.server.url("/desk"));
    await this.page.getByRole("textbox", { name: "お名前（サインイン名）" }).fill(name);
    await this.page.getByLabel("パスワード").fill(password);
    await this.page.getByRole("button", { name: "サインイン" }).click();
    await this.isLive();
  }

  /** Waits for the list and its connection. */
  async isLive(): Promise<void> {
    await expect(this.page.getByRole("heading", { name: "申立書の一覧" })).toBeVisible();
    await expect(this.page.getByText("自動で更新しています。")).toBeVisible();
  }

  /** The rows of the list that contain a text. */
  rows(text: string): Locator {
    return this.page.getByRole("row").filter({ hasText: text });
  }

  /** Searches the list, which may have more pages than one, and waits for what was found. */
  async search(words: string): Promise<void> {
    await this.page.getByRole("searchbox", { name: /でさがす$/ }).fill(words);
    await this.page.getByRole("button", { name: "さがす", exact: true }).click();
    await expect(this.page.getByText(`「${words}」：`)).toBeVisible();
  }

  /** Finds the declaration of a ticket number: numbers begin anew every day, and the newest stands first. */
  async find(ticket: string): Promise<Locator> {
    await this.search(ticket);
    return this.page.getByRole("link", { name: ticket, exact: true }).first();
  }

  /** Opens the declaration of a ticket number. */
  async openTicket(ticket: string): Promise<void> {
    await (await this.find(ticket)).click();
    await expect(this.page.getByRole("heading", { name: `受付番号 ${ticket}` })).toBeVisible();
  }
}
