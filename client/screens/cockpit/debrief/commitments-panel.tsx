/** Now what? The commitments as they come in: each group's, to be read aloud, and people's own. */
import type { Commitment } from "../../../../shared/workshop/debrief-state.ts";
import { Swatch } from "../../../ui/swatch.tsx";
import { commitmentWords } from "../../../words/cockpit-debrief.ts";
import { groupLook } from "../../../words/groups.ts";
import { nameIn, useCockpit } from "../cockpit.ts";

export function CommitmentsPanel() {
  const { room, desk, groups } = useCockpit();
  const own = Object.values(desk.commitments);
  const owners = new Set(own.map((one) => one.owner));
  const shared = Object.values(room.commitments);
  return (
    <section>
      <h2 className="display text-d40">{commitmentWords.title}</h2>
      <p aria-live="polite" className="mt-2 text-18 text-ink2">
        {commitmentWords.progress(owners.size, Object.keys(room.roster).length)}
      </p>
      <h3 className="mt-6 text-16 font-bold">{commitmentWords.groups}</h3>
      <ul className="mt-1">
        {groups.map((group) => {
          const look = groupLook(group.table);
          const theirs = shared.filter((one) => one.groupId === group.id);
          return (
            <li
              key={group.id}
              className="grid gap-x-5 border-t border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]"
            >
              <span className="text-16">
                <Swatch colour={look.colour} name={look.name} table={group.table} />
              </span>
              {theirs.length === 0 ? (
                <span className="text-16 text-ink2">{commitmentWords.groupNone}</span>
              ) : (
                <div className="grid gap-1">
                  {theirs.map((one) => (
                    <Line key={one.id} commitment={one} />
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <h3 className="mt-6 text-16 font-bold">{commitmentWords.people}</h3>
      {own.length === 0 && <p className="mt-1 text-16 text-ink2">{commitmentWords.noneYet}</p>}
      <ul className="mt-1">
        {own.map((one) => (
          <li
            key={one.id}
            className="grid gap-x-5 border-t border-line py-2 sm:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <strong className="truncate text-16 font-semibold">{nameIn(room, one.owner ?? undefined)}</strong>
            <Line commitment={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ commitment }: { readonly commitment: Commitment }) {
  const { cue, action, owner, dueAt } = commitment;
  return (
    <p className="text-18 leading-snug wrap-anywhere">
      {commitmentWords.line(cue.value, action.value, owner === null)}{" "}
      <span className="text-15 whitespace-nowrap text-ink2">{commitmentWords.due(dueAt)}</span>
    </p>
  );
}
