/** Whether what is on a page can be met with a finger: controls of 44 px, or that stand in a line of text. */
import type { Page } from "@playwright/test";

/** As a tablet and a phone tell of themselves. */
export const touched = { hasTouch: true, isMobile: true } as const;

export const touchFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia("(pointer: coarse)").matches) return ["this device has no fingers"];
    const root = document.querySelector("[role=dialog]") ?? document.body;
    const controls = root.querySelectorAll<HTMLElement>(
      "button, a[href], summary, input, select, textarea, [role=menuitem]",
    );
    return [...controls].flatMap((control) => {
      const { display } = getComputedStyle(control);
      const before = getComputedStyle(control, "::before");
      // A whole row is pressed by way of what covers it.
      const isRow = before.content !== "none" && before.position === "absolute";
      const target = (isRow ? control.closest("li") : control.closest("label")) ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (height === 0 || display === "inline" || !control.checkVisibility()) return [];
      const isLarge = Math.round(width) >= 44 && Math.round(height) >= 43;
      const words = (control.getAttribute("aria-label") ?? control.textContent ?? "").slice(0, 40);
      return isLarge ? [] : [`${Math.round(width)}×${Math.round(height)}: ${words}`];
    });
  });
