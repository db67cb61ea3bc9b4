/**
 * Whether a page can be used at the width it has now: the page does not scroll sideways, no words are cut off or lie
 * outside, and every control can be scrolled to where nothing covers it.
 */
import type { Page } from "@playwright/test";

/** A laptop of 1440×900 zoomed to 200 %, a phone, and the narrowest that WCAG 1.4.10 asks for. */
export const tightSizes = [
  { width: 720, height: 450 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

export async function reflowFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const size of tightSizes) {
    await page.setViewportSize(size);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    faults.push(
      ...(await page.evaluate(faultsInPage)).map((fault) => `${size.width}×${size.height}: ${fault}`),
    );
  }
  return faults;
}

/** Runs in the page. */
function faultsInPage(): string[] {
  const width = document.documentElement.clientWidth;
  const faults: string[] = [];
  const told = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
  if (document.documentElement.scrollWidth > width) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide`);
  }
  // While a dialogue is open the page behind it is not there for anybody.
  const root = document.querySelector("[role=dialog], dialog[open]") ?? document.body;
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasWords || !isSeen(element) || element.closest(".truncate, option")) continue;
    const box = element.getBoundingClientRect();
    if (!scrollsSideways(element) && (box.right > width + 1 || box.left < -1)) {
      faults.push(`${told(element)} lies outside, ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const isCut =
      (overflowX === "hidden" &&
        textOverflow !== "ellipsis" &&
        element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2);
    if (isCut) faults.push(`${told(element)} is cut off`);
  }
  for (const control of root.querySelectorAll<HTMLElement>(
    "button, a[href], input, textarea, select, summary",
  )) {
    if (!isSeen(control, true) || control.closest("[inert]")) continue;
    control.scrollIntoView({ block: "center", inline: "center" });
    const box = control.getBoundingClientRect();
    const [line] = control.getClientRects();
    const at = line ?? box;
    const hit = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2);
    const label = control.closest("label");
    const isReached =
      hit !== null && (control.contains(hit) || hit.contains(control) || label?.contains(hit));
    if (!isReached) faults.push(`${told(control)} is covered by ${hit ? told(hit) : "the edge"}`);
  }
  window.scrollTo(0, 0);
  return faults;

  /** Not for screen readers only, and not folded away. */
  function isSeen(element: HTMLElement, mayBeTransparent = false): boolean {
    if (element.closest("[aria-hidden=true]")) return false;
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
      const { width, height } = one.getBoundingClientRect();
      const isFolded = width <= 2 || height <= 2;
      if (isFolded && (one === element || getComputedStyle(one).overflow !== "visible")) return false;
    }
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: !mayBeTransparent });
  }

  /** In a part of the page that is meant to be scrolled, such as a wide table. */
  function scrollsSideways(element: Element): boolean {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
        return true;
    }
    return false;
  }
}
