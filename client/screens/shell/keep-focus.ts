/**
 * The keyboard's place is not lost when what had it leaves the page: a button that has done its work, a field of the part
 * that just ended, a note that somebody else took off. The focus then goes to the heading of what is left around it, or
 * of the new screen.
 */

const parts = "section, aside, main, header, [role=dialog]";
const headings = "h1, h2, h3, h4";

/** Watches the whole document, for as long as the page lives. */
export function keepFocus(): void {
  let place: { readonly element: Element; readonly around: readonly Element[] } | null = null;

  document.addEventListener("focusin", ({ target }) => {
    place = target instanceof Element ? { element: target, around: partsAround(target) } : null;
  });

  const seek = () => {
    if (place === null || !isLost(place.element)) return;
    const heading = place.around.map(headingOf).find((one) => one !== null) ?? document.querySelector("h1");
    // A screen that is still being loaded has none; the next change looks again.
    if (heading === null) return;
    place = null;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: heading.tagName === "H1" });
  };
  // Whoever takes the focus on purpose (a dialogue that closes, a field that opens) does so within the same task.
  let isDue = false;
  new MutationObserver(() => {
    if (isDue || place === null || !isLost(place.element)) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      seek();
    });
  }).observe(document.body, { childList: true, subtree: true });
}

const isLost = (element: Element): boolean =>
  !element.isConnected && (document.activeElement === null || document.activeElement === document.body);

function partsAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let one = element.closest(parts); one; one = one.parentElement?.closest(parts) ?? null)
    around.push(one);
  return around;
}

function headingOf(part: Element): HTMLElement | null {
  return part.isConnected ? part.querySelector<HTMLElement>(headings) : null;
}
