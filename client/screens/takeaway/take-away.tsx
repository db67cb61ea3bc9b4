/** The close and what goes home: the roles one argued, what one promised, and the report once there is one. */
import { useParams } from "wouter";
import { buttonClass } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { takeAwayWords } from "../../words/debrief.ts";
import { CommitmentSentence } from "../debrief/commitment-sentence.tsx";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { LeftOver } from "../shell/left-over.tsx";
import { CalendarLink } from "./calendar-link.tsx";
import { MyRoles } from "./my-roles.tsx";

export function TakeAway({ isEnded }: { readonly isEnded: boolean }) {
  const { me, seat, room, group } = useHere();
  const { workshopId = "" } = useParams();
  const mine = Object.values(seat.commitments);
  const ours = Object.values(room.commitments).filter((one) => group && one.groupId === group.id);
  const words = takeAwayWords;
  return (
    <PartFrame
      title={isEnded ? words.endedTitle : words.closeTitle}
      lead={isEnded ? words.endedLead : words.closeLead}
    >
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[2fr_3fr]">
        <MyRoles />
        <div className="flex flex-col gap-9">
          <section>
            <h2 className="rule-3 pt-3 text-16 font-bold">{words.commitment}</h2>
            {mine.length === 0 && <EmptyState title={words.noCommitment} />}
            {mine.map((one) => (
              <div key={one.id} className="mt-4">
                <CommitmentSentence
                  cue={one.cue.value}
                  action={one.action.value}
                  isGroups={false}
                  size="room"
                />
                <CalendarLink commitment={one} title={room.title} />
              </div>
            ))}
          </section>
          {ours.length > 0 && (
            <section>
              <h2 className="rule-3 pt-3 text-16 font-bold">{words.groups}</h2>
              {ours.map((one) => (
                <div key={one.id} className="mt-4">
                  <CommitmentSentence cue={one.cue.value} action={one.action.value} isGroups size="room" />
                  <CalendarLink commitment={one} title={room.title} />
                </div>
              ))}
            </section>
          )}
          <section className="rule-3 pt-5">
            {isEnded ? (
              <a href={`/report/${workshopId}`} className={buttonClass("primary")}>
                {words.report}
              </a>
            ) : (
              <p className="text-18">{words.reportSoon}</p>
            )}
            <p className="mt-3 text-15 text-ink2">{words.simulation}</p>
          </section>
          {isEnded && <LeftOver seatId={me} />}
        </div>
      </div>
    </PartFrame>
  );
}
