/** Out of the roles: how many have written their line; the lines themselves belong to the tables. */
import { deRoleWords } from "../../../words/cockpit-debrief.ts";
import { useCockpit } from "../cockpit.ts";
import { ProgressList } from "./progress-list.tsx";

export function DeRolePanel({ onOpen }: { readonly onOpen: (groupId: string) => void }) {
  const { groups } = useCockpit();
  const written = groups.reduce((sum, group) => sum + group.deRole.writtenBy.length, 0);
  const all = groups.reduce((sum, group) => sum + group.seatIds.length, 0);
  return (
    <section>
      <h2 className="display text-d40">{deRoleWords.title}</h2>
      <p className="mt-2 text-18 text-ink2">{deRoleWords.progress(written, all)}</p>
      <ProgressList
        onOpen={onOpen}
        done={(group) => group.deRole.writtenBy.length}
        of={(group) => group.seatIds.length}
        words={(group) => (group.deRole.isShown ? deRoleWords.shown : "")}
      />
    </section>
  );
}
