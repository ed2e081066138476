// What a browser still has of somebody: on its pages, in their history, and in every storage that a page can reach.
import type { Page } from "@playwright/test";

/**
 * Goes through the history. The browser refuses a page that came from a post, and does not always say that it is done
 * with one from its memory, which loads itself anew: what counts is what is seen then.
 */
export async function travel(page: Page, way: "goBack" | "goForward"): Promise<void> {
  await page[way]({ timeout: 3_000, waitUntil: "commit" }).catch(() => null);
}

/** The places in which a text stands, of all that a page shows or holds and all that its origin has stored. */
export async function placesOf(page: Page, text: string): Promise<string[]> {
  await page.waitForLoadState();
  const cookies = JSON.stringify(await page.context().cookies());
  const held = await page
    .evaluate(async () => {
      const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
      const opened = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(String(request.error)));
        });
      const stored = async (name: string): Promise<unknown[]> => {
        const database = await opened(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const contents = stores.map(async (store) => opened(database.transaction(store).objectStore(store).getAll()));
        const found = [name, stores, await Promise.all(contents)];
        database.close();
        return found;
      };
      const cached = async (name: string): Promise<unknown[]> => {
        const cache = await caches.open(name);
        return Promise.all((await cache.keys()).map(async (request) => [name, request.url, await (await cache.match(request))?.text()]));
      };
      const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
      return {
        document: document.documentElement.outerHTML,
        text: document.documentElement.innerText,
        title: document.title,
        address: decodeURI(location.href),
        "form fields": JSON.stringify(all<HTMLInputElement>("input, textarea, select").map(({ name, value }) => [name, value])),
        "session history": JSON.stringify(history.state),
        "name of the window": window.name,
        localStorage: JSON.stringify({ ...localStorage }),
        sessionStorage: JSON.stringify({ ...sessionStorage }),
        IndexedDB: JSON.stringify(await Promise.all(names.map(stored))),
        CacheStorage: JSON.stringify(await Promise.all((await caches.keys()).map(cached))),
      };
    })
    .catch((error: unknown) => {
      // It was just being replaced by another page: look at that one.
      if (/context was destroyed|navigat/.test(String(error))) return undefined;
      throw error;
    });
  if (!held) return placesOf(page, text);
  return Object.entries({ ...held, cookies }).flatMap(([place, content]) => (content.includes(text) ? [place] : []));
}

/** The same of every page that Back and Forward lead to, by their addresses. */
export async function placesInHistory(page: Page, text: string): Promise<string[]> {
  const found = await placesOf(page, text);
  const entries = await page.evaluate(() => history.length);
  for (const way of ["goBack", "goForward"] as const) {
    for (let step = 1; step < entries; step += 1) {
      await travel(page, way);
      // An empty page before the first has no storage to look into.
      if (page.url().startsWith("http")) found.push(...(await placesOf(page, text)).map((place) => `${page.url()} by ${way}: ${place}`));
    }
  }
  return found;
}
