/** Slips of the finger on the cockpit's keys. */

/** The same key again within this time is none that was meant, where it acts on a list that has just changed. */
export const slipMs = 700;
