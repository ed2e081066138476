// The list of every state of every screen, as the product gives it, for the specs that walk through all of them.
import { type APIRequestContext, expect } from "@playwright/test";
import type { Server } from "./server.ts";

export type State = { id: string; title: string; step: string | null; errors: unknown[]; addresses: Record<string, string> };

/** What `/screens.json` lists. */
export async function listed(request: APIRequestContext, server: Server): Promise<{ languages: string[]; screens: State[] }> {
  const list = await request.get(server.url("/screens.json"));
  expect(list.status()).toBe(200);
  return (await list.json()) as { languages: string[]; screens: State[] };
}

/** What belongs to one of so many parts of a list, with its place in it. */
export function partOf<T>(list: readonly T[], part: number, parts: number): [number, T][] {
  return [...list.entries()].filter(([at]) => at % parts === part);
}

/** One of a list, counted around. */
export function turn<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}
