/** Says to screen readers what has changed among a few things that are so now, and nothing when they are first there. */
import { useEffect, useRef } from "react";
import { useAnnounce } from "./announcer.tsx";

/**
 * `items`: always as many, each a sentence, in the order in which they are said; an empty one is said by nobody.
 * `isNews`: they are said at once, since something else was there before.
 */
export function useNews(items: readonly string[], isNews = false): void {
  const announce = useAnnounce();
  const before = useRef<readonly string[]>(isNews ? [] : items);
  useEffect(() => {
    const changed = items.filter((item, index) => item !== before.current[index] && item !== "");
    before.current = items;
    if (changed.length > 0) announce(changed.join(" "));
  });
}
