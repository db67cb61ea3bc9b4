/** The tab's title: the part of the workshop that is on, the workshop, and the product's name last. */
import { useEffect } from "react";
import { productName } from "../../words/vocabulary.ts";

/** `title`: of the workshop, or of the page. */
/** `lead`: what waits for an answer, before everything else. */
export function usePageTitle(title: string | undefined, part?: string, lead = ""): void {
  useEffect(() => {
    const words = [part, title, productName].filter((word) => word !== undefined && word !== "");
    document.title = lead + words.join(" · ");
  }, [title, part, lead]);
}
