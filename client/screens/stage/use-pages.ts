/** Lists longer than the projector turn their pages by themselves. */
import { useEffect, useState } from "react";

const pageMs = 12_000;

export interface Pages<Item> {
  readonly items: readonly Item[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
}

/** The page of `all` whose turn it is, `perPage` to a page. Pages are equally full, so that none is nearly empty. */
export function usePages<Item>(all: readonly Item[], perPage: number): Pages<Item> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const each = Math.ceil(all.length / pages);
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    if (pages < 2) return;
    const timer = setInterval(() => setTurned((count) => count + 1), pageMs);
    return () => clearInterval(timer);
  }, [pages]);
  const page = turned % pages;
  return { items: all.slice(page * each, (page + 1) * each), page: page + 1, pages };
}
