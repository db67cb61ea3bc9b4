/** Notes when each of the facilitator's cards first stood on the page, shown or folded, whoever looks and whenever. */
import type { Page } from "@playwright/test";
import type { Card } from "./cockpit-glance.ts";

export interface SeenCard extends Card {
  /** Workshop time, epoch ms. */
  readonly at: number;
}

export interface CardWatch {
  /** In the order in which they came. */
  readonly seen: readonly SeenCard[];
  of(what: string, whose?: string): SeenCard | undefined;
}

/** Before the page is opened. */
export async function watchCards(page: Page, now: () => number): Promise<CardWatch> {
  const seen: SeenCard[] = [];
  await page.exposeFunction("tellCard", (card: Card) => void seen.push({ ...card, at: now() }));
  await page.addInitScript(() => {
    const known = new Set<string>();
    const textOf = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
    const look = () => {
      for (const card of document.querySelectorAll("section[aria-labelledby=needs-you] li")) {
        const name = card.querySelector("strong");
        const [what, whose] = [textOf(name?.previousElementSibling), textOf(name)];
        if (known.has(`${what}/${whose}`)) continue;
        known.add(`${what}/${whose}`);
        void Reflect.get(window, "tellCard")({ what, whose, evidence: textOf(card.querySelector("p")) });
      }
    };
    new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return {
    seen,
    of: (what, whose) => seen.find((one) => one.what === what && (!whose || one.whose === whose)),
  };
}
