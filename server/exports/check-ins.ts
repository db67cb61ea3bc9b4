/** The commitments' check-ins for a calendar (RFC 5545): a whole day each, which nobody is invited to. */
import ical, { ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import { english } from "../../shared/report/english.ts";
import { englishFiles } from "../../shared/report/english-files.ts";
import type { Report } from "../../shared/report/report.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { clean } from "../../shared/workshop/schemas.ts";
import { dayIn } from "./day-in.ts";
import type { ExportOptions } from "./export-options.ts";

/**
 * One entry a commitment, on the day on which it is looked at again where the reader is. Its id is the commitment's own:
 * a later copy changes the entry in place of adding another.
 */
export function renderCheckIns(
  report: Report,
  { words = english, fileWords = englishFiles, timeZone = "UTC" }: ExportOptions = {},
): string {
  const title = line(report.title);
  const calendar = ical({
    prodId: { company: "Counterpart", product: "Report", language: "EN" },
    name: fileWords.calendarName(title),
  });
  for (const { id, cue, action, owner, table, dueAt } of report.commitments) {
    const sentence = line(words.commitment(cue, action, owner === null));
    const where = table === null ? words.group : words.table(groupName(table), table);
    const whose =
      owner === null ? where : table === null ? line(owner.name) : `${line(owner.name)} (${where})`;
    calendar.createEvent({
      id: `${id}@counterpart`,
      stamp: new Date(report.writtenAt),
      start: dayIn(dueAt, timeZone),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      summary: fileWords.checkIn(sentence),
      description: `${sentence}\n\n${fileWords.checkInAbout(whose, title)}\n${words.notice}`,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** One line of what people wrote; the library escapes what means something in a calendar file. */
const line = (text: string): string => clean(text.replace(/\s+/g, " "));
