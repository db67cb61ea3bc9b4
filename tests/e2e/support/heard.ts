/** What a screen reader would be told by a page's live regions, in order, from when it begins to listen. */
import type { Page } from "@playwright/test";

export interface Listening {
  /** Grows while it listens. */
  readonly heard: readonly string[];
}

export async function listenTo(page: Page): Promise<Listening> {
  const heard: string[] = [];
  await page.exposeFunction("tellHeard", (text: string) => void heard.push(text));
  await page.evaluate(() => {
    const live = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output";
    const last = new Map<Element, string>();
    const say = (text: string) => Reflect.get(window, "tellHeard")(text);
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around) regions.add(around);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const region of [node, ...node.querySelectorAll(live)])
            if (region.matches(live)) regions.add(region);
        }
      }
      for (const region of regions) {
        const text = region.textContent?.trim() ?? "";
        // Words that stay are not read again; the announcer puts them in anew to be heard again.
        const isAnew = records.some(
          ({ addedNodes, target }) => addedNodes.length > 0 && region.contains(target),
        );
        if (text !== "" && (isAnew || last.get(region) !== text)) say(text);
        last.set(region, text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return { heard };
}
