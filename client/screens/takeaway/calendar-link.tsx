/** "Put it in my calendar": a file made in the page; nothing is asked of any server. */
import { CalendarPlus } from "lucide-react";
import type { Commitment } from "../../../shared/workshop/debrief-state.ts";
import { buttonClass } from "../../ui/button.tsx";
import { commitmentWords, dayOf, takeAwayWords } from "../../words/debrief.ts";
import { calendarFile } from "./calendar-file.ts";

export function CalendarLink({
  commitment,
  title,
}: {
  readonly commitment: Commitment;
  readonly title: string;
}) {
  const { sentence } = commitmentWords;
  const will = commitment.owner === null ? sentence.weWill : sentence.will;
  const file = calendarFile({
    id: commitment.id,
    at: commitment.dueAt,
    writtenAt: commitment.at,
    title: takeAwayWords.calendarName(title),
    text: `${sentence.when}${commitment.cue.value}${will}${commitment.action.value}`,
  });
  return (
    <a
      href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
      download="commitment.ics"
      className={`mt-3 ${buttonClass("tertiary", true)}`}
    >
      <CalendarPlus aria-hidden className="size-4.5" />
      {takeAwayWords.calendar}, {dayOf(commitment.dueAt)}
    </a>
  );
}
