/** The words that only files of the report have: the calendar's, and the text's for a team's channel. */

export interface FileWords {
  /** What a calendar entry is called: "Check in: When …, I will …". */
  readonly checkIn: (commitment: string) => string;
  /** Whose it is, in which workshop: "Ana (Teal, table 1), Payments guild". */
  readonly checkInAbout: (whose: string, title: string) => string;
  readonly calendarName: (title: string) => string;
  readonly paysMost: (payers: readonly string[], count: number, of: number) => string;
  readonly debtsWithoutTrigger: (count: number) => string;
  /** What a count of somebody's lines is, and what it is not. */
  readonly notTalkTime: string;
  readonly groupsWill: string;
  /** A count of what did not fit. */
  readonly more: (count: number) => string;
}
