/** The words of the report's files in English. */
import { english } from "./english.ts";
import type { FileWords } from "./file-words.ts";

export const englishFiles: FileWords = {
  checkIn: (commitment) => `Check in: ${commitment}`,
  checkInAbout: (whose, title) => `${whose}; from the workshop “${title}”.`,
  calendarName: (title) => `Check-ins: ${title}`,
  paysMost: (payers, count, of) =>
    `Who pays most often: ${english.list(payers)}${payers.length > 1 ? ", each" : ""} in ${count} of ${of}.`,
  debtsWithoutTrigger: (count) => `Debts without a repay trigger: ${count}`,
  notTalkTime: "lines on the board credited to them, whoever typed; not talk time",
  groupsWill: "What the groups will do",
  more: (count) => `and ${count} more in the report`,
};
