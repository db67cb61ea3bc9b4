/** Type as large as words of a length allow. */

/** In em: how wide a letter of the display face runs on average. */
const letterEm = 0.385;

export interface Box {
  readonly widthRem: number;
  readonly heightRem: number;
  readonly leading: number;
}

/** The largest of `sizes` (rem, falling) at which `text` fits the box; the smallest one if none does. */
export function fittingSize(
  text: string,
  { widthRem, heightRem, leading }: Box,
  sizes: readonly number[],
): number {
  const fits = (size: number): boolean => {
    const lines = Math.floor(heightRem / (size * leading));
    // Words do not break, so that a line is hardly ever full.
    return text.length * letterEm * size <= widthRem * lines * 0.93;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 2;
}
