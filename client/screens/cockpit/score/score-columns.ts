/** How the score is laid out: how low its rows are, and the columns that its head and its rows share. */

/** How much room a row has: few groups show what is being said, many are low and in two columns. */
export type Density = "roomy" | "usual" | "dense";

export const densityOf = (groups: number): Density =>
  groups <= 6 ? "roomy" : groups <= 10 ? "usual" : "dense";

/** The columns of a row; narrow ones drop the journey first, then what is on the board; on a phone the lane goes below. */
export const rowColumns = (isDense: boolean): string =>
  isDense
    ? "grid grid-cols-[minmax(0,1fr)_8rem] items-center gap-x-3 @md:grid-cols-[7.5rem_minmax(0,1fr)_9.5rem]"
    : "grid grid-cols-[minmax(0,1fr)_9.5rem] items-center gap-x-4 @md:grid-cols-[9rem_minmax(0,1fr)_9.5rem] @2xl:grid-cols-[8.5rem_6.5rem_minmax(0,1fr)_9rem] @4xl:grid-cols-[9.5rem_7rem_minmax(0,1fr)_12rem] @5xl:grid-cols-[9.5rem_8rem_minmax(0,1fr)_12rem_6.5rem]";

/** The place of the turns' lane in a row. */
export const laneColumn = "@max-md:order-last @max-md:col-span-2";
