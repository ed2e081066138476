// A network that takes its time.
import type { Page, Route } from "@playwright/test";

/** Holds back what goes to these addresses, or the first few, until what is returned is called. */
export async function hold(page: Page, addresses: string, times = Infinity): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const wait = async (route: Route): Promise<void> => {
    await released;
    return route.continue();
  };
  await page.route(addresses, wait, { times });
  return release;
}

/** Milliseconds that something is late by, one time after the other: now before somebody presses, now after. */
const LATE = [200, 700, 1_500, 400];

/** Delays what goes to these addresses, each time for another while. */
export async function delay(page: Page, addresses: string): Promise<void> {
  let times = 0;
  await page.route(addresses, async (route) => {
    const late = LATE[times % LATE.length];
    times += 1;
    await new Promise((resolve) => setTimeout(resolve, late));
    // The page may have been left meanwhile.
    await route.continue().catch(() => {});
  });
}
