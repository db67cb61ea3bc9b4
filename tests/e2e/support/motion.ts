/** Whatever in a page would move if it changed: what has a transition or an animation, by the class that gives it. */
import type { Page } from "@playwright/test";

export const movingIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const moving = new Set<string>();
    for (const element of document.querySelectorAll("*")) {
      for (const part of [undefined, "::before", "::after"]) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const isStill =
          animationName === "none" && transitionDuration.split(", ").every((one) => one === "0s");
        if (isStill && scrollBehavior === "auto") continue;
        const classes = [...element.classList];
        moving.add(classes.find((one) => /beam|switch/.test(one)) ?? element.outerHTML.slice(0, 120));
      }
    }
    return [...moving];
  });
