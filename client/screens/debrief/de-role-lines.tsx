/** What was hardest, as everyone at the table said it, shown together. */
import type { GroupView } from "../../../shared/view/group-view.ts";
import { deRoleWords } from "../../words/debrief.ts";
import { useHere } from "../group/table.ts";

export function DeRoleLines({ group }: { readonly group: GroupView }) {
  const { room } = useHere();
  return (
    <section aria-label={deRoleWords.shown} className="rule-3">
      <dl>
        {group.seatIds.map((id) => (
          <div key={id} className="border-b border-line py-4">
            <dt className="text-15 font-bold">{room.names[id]}</dt>
            <dd
              dir="auto"
              className={
                group.deRole.lines[id] ? "mt-1 text-20 leading-snug lg:text-24" : "mt-1 text-16 text-ink2"
              }
            >
              {group.deRole.lines[id] ?? deRoleWords.silent}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
