/** How large the exchange is drawn: for a projector, whose rem follows the screen, or for a screen in the hand. */
export type Size = "stage" | "hand";

/** Type, by what it is for. */
export const type: Record<
  Size,
  Readonly<Record<"floor" | "huge" | "head" | "line" | "small" | "quiet", string>>
> = {
  stage: {
    huge: "display text-d223 leading-[0.82]!",
    floor: "display text-d92",
    head: "display text-d64",
    line: "text-44 leading-tight",
    quiet: "text-36 leading-snug",
    small: "text-32 leading-snug",
  },
  hand: {
    huge: "display text-d64",
    floor: "display text-[2.125rem]",
    head: "display text-d26",
    line: "text-18 leading-snug",
    quiet: "text-16 leading-snug",
    small: "text-15 leading-snug",
  },
};

/** The margins of a field or of the paper. */
export const pad: Record<Size, string> = { stage: "px-18 py-12", hand: "px-5 py-5" };
export const glyphPx: Record<Size, number> = { stage: 44, hand: 20 };
export const handPx: Record<Size, number> = { stage: 56, hand: 20 };
