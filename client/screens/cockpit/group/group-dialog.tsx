/** A group opened over the score: its board as it is being written, its clock, its people. */
import { Dialog } from "../../../ui/dialog.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { groupAndTable } from "../../../words/groups.ts";
import { noteWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { JustNow } from "../surgery/surgery-rail.tsx";
import { GroupCall } from "../talk/group-call.tsx";
import { GroupFront } from "../talk/group-front.tsx";
import { GroupThread } from "../talk/group-thread.tsx";
import { PrivateNotes } from "../talk/private-notes.tsx";
import { GroupBoard } from "./group-board.tsx";
import { GroupClock } from "./group-clock.tsx";
import { GroupCurveball } from "./group-curveball.tsx";
import { GroupPeople } from "./group-people.tsx";
import { GroupSecrets } from "./group-secrets.tsx";

export interface GroupDialogProps {
  readonly openId: string | null;
  readonly onClose: () => void;
}

export function GroupDialog({ openId, onClose }: GroupDialogProps) {
  const { desk, phase } = useCockpit();
  // A dissolved group can still be read.
  const group = Object.values(desk.groups).find(({ id }) => id === openId);
  return (
    <Dialog
      isOpen={group !== undefined}
      onClose={onClose}
      size="wide"
      title={group ? groupAndTable(group.table) : ""}
      description={group?.casting && `${group.casting.persona.name}, ${group.casting.journey.title}`}
      closeLabel={cockpitWords.close}
    >
      {group && (
        <div className="grid gap-x-9 gap-y-7 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid min-w-0 content-start gap-9">
            <GroupBoard group={group} />
            <section aria-labelledby="own-notes" className="rule-2 pt-3">
              <h3 id="own-notes" className="mb-2 text-16 font-bold">
                {noteWords.title}
              </h3>
              <PrivateNotes key={group.id} about={group.id} isOnlyThese />
            </section>
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
            <GroupFront key={`${group.id}/front`} group={group} />
            {phase === "step" && group.seatIds.length > 0 && <GroupClock group={group} />}
            {group.seatIds.length > 0 && <GroupCall group={group} />}
            <ul className="empty:hidden">
              <JustNow />
            </ul>
            <GroupThread key={group.id} group={group} />
            {group.seatIds.length > 0 && <GroupPeople group={group} />}
            {group.seatIds.length > 0 && (phase === "immersion" || phase === "step") && (
              <GroupCurveball group={group} />
            )}
            <GroupSecrets group={group} />
          </div>
        </div>
      )}
    </Dialog>
  );
}
