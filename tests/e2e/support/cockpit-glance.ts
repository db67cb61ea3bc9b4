/** What a facilitator sees of the cockpit at one glance: the clock, the lateness and its offers, who needs them, the rows. */
import type { Page } from "@playwright/test";
import { scoreWords } from "../../../client/words/cockpit.ts";

export interface Card {
  /** The word on its pennant. */
  readonly what: string;
  readonly whose: string;
  readonly evidence: string;
}

export interface Row {
  readonly group: string;
  readonly text: string;
  /** The turn that it is in, in words. */
  readonly turn: string;
}

export interface Glance {
  /** The part that runs, as the bar calls it. */
  readonly block: string;
  /** Of that part; below zero in overtime. */
  readonly secondsLeft: number;
  /** "ends 15:10, as planned". */
  readonly ends: string;
  /** "8 min late", or nothing. */
  readonly late: string;
  readonly offers: readonly string[];
  /** Those that are shown, the most urgent first. */
  readonly cards: readonly Card[];
  readonly rows: readonly Row[];
}

/** By the bar: how much earlier than planned it ends at this pace. */
export function minutesInHand({ ends }: Glance): number {
  const [projected = 0, planned = projected] = [...ends.matchAll(/(?:ends|planned) (\d+):(\d+)/g)].map(
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  );
  // Over midnight, too.
  return ((planned - projected + 36 * 60) % (24 * 60)) - 12 * 60;
}

/** In one look, so that nothing changes in between. */
export const glanceAt = (page: Page): Promise<Glance> =>
  page.evaluate(
    (groups) => {
      const textOf = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      const bar = document.querySelector("header");
      const [minutes = 0, seconds = 0] = textOf(bar?.querySelector("[role=timer]"))
        .replace("+", "")
        .split(":")
        .map(Number);
      const isOver = textOf(bar?.querySelector("[role=timer]")).startsWith("+");
      const band = all("section[aria-label]").find((one) =>
        / late$/.test(one.getAttribute("aria-label") ?? ""),
      );
      return {
        block: textOf(bar?.querySelector("h1")),
        secondsLeft: (minutes * 60 + seconds) * (isOver ? -1 : 1),
        ends: [...(bar?.querySelectorAll("p") ?? [])].map(textOf).find((text) => /ends/.test(text)) ?? "",
        late: band?.getAttribute("aria-label") ?? "",
        offers: [...(band?.querySelectorAll("button") ?? [])].map(textOf),
        cards: all("section[aria-labelledby=needs-you] > ul > li").map((card) => ({
          what: textOf(card.querySelector("strong")?.previousElementSibling),
          whose: textOf(card.querySelector("strong")),
          evidence: textOf(card.querySelector("p")),
        })),
        rows: all(`section[aria-label="${groups.region}"] > ul > li`).map((row) => ({
          group: textOf(row.querySelector("button > .sr-only")).replace(groups.open, ""),
          text: textOf(row),
          turn: [...row.querySelectorAll("[role=img]")].at(-1)?.getAttribute("aria-label") ?? "",
        })),
      };
    },
    { region: scoreWords.region, open: scoreWords.open("") },
  );

/** The card whose move has the focus. */
export const focusedCard = (page: Page): Promise<Card | null> =>
  page.evaluate(() => {
    const card = document.activeElement?.closest("section[aria-labelledby=needs-you] li");
    const name = card?.querySelector("strong");
    const textOf = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
    return card
      ? {
          what: textOf(name?.previousElementSibling),
          whose: textOf(name),
          evidence: textOf(card.querySelector("p")),
        }
      : null;
  });
