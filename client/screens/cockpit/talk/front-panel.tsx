/** Who is before the room's eyes at the moment, and which facilitator is with which group. Nothing where there is none of it. */
import type { ReactNode } from "react";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import type { FacilitatorId, GroupId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { Swatch } from "../../../ui/swatch.tsx";
import { groupLook } from "../../../words/groups.ts";
import { spotlightWords, visitWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useTeam } from "../team/use-team.ts";
import { useSpotlight } from "./use-spotlight.ts";
import { useVisit } from "./use-visit.ts";

export function FrontPanel() {
  const { onStage, take } = useSpotlight();
  return (
    <>
      {onStage && (
        <Part title={spotlightWords.nowOn}>
          <Line group={onStage}>
            <Button weight="tertiary" isDense onClick={() => take(onStage)}>
              {spotlightWords.take}
            </Button>
          </Line>
        </Part>
      )}
      <Visits />
    </>
  );
}

function Visits() {
  const { desk, groups } = useCockpit();
  const { meId, nameOf } = useTeam();
  const { end } = useVisit();
  const visits = Object.entries(desk.visits) as [FacilitatorId, GroupId][];
  if (visits.length === 0) return null;
  return (
    <Part title={visitWords.title}>
      {visits.map(([id, groupId]) => (
        <Line key={id} group={groups.find((one) => one.id === groupId)}>
          {id === meId ? (
            <Button weight="tertiary" isDense onClick={() => end(groupId)}>
              {visitWords.leave}
            </Button>
          ) : (
            <bdi className="text-15">{nameOf(id)}</bdi>
          )}
        </Line>
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title} className="rule-2 pt-3">
      <h2 className="text-16 font-bold">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly group: GroupView | undefined;
  readonly children: ReactNode;
}

function Line({ group, children }: LineProps) {
  if (!group) return null;
  const look = groupLook(group.table);
  return (
    <li className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-16">
      <Swatch colour={look.colour} name={look.name} table={group.table} />
      {children}
    </li>
  );
}
