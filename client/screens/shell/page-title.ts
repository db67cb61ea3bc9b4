/** The tab's title: the part of the workshop that is on, the workshop, and the product's name last. */
import { useEffect } from "react";
import { productName } from "../../words/vocabulary.ts";

/** `title`: of the workshop, or of the page. */
export function usePageTitle(title: string | undefined, part?: string): void {
  useEffect(() => {
    document.title = [part, title, productName]
      .filter((word) => word !== undefined && word !== "")
      .join(" · ");
  }, [title, part]);
}
