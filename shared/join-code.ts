/** What join codes are made of. Apart from the wire's schemas, so that the home page need not load those. */

/** The alphabet of join codes: no 0, O, 1, I or L. Shown in two halves. */
export const joinCodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const joinCodeLength = 8;
