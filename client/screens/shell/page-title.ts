/** The tab's title: what is going on first, the product's name last. */
import { useEffect } from "react";
import { productName } from "../../words/vocabulary.ts";

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · ${productName}` : productName;
  }, [title]);
}
