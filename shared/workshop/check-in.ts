/** When a commitment is looked at again, unless somebody chooses another day. A browser needs no more of commitments. */
export const checkInMs = 14 * 24 * 60 * 60_000;
