/** Who sits at this table and what they play, step by step; somebody can be moved or removed. */
import { ArrowDownToLine, ArrowLeftRight, X } from "lucide-react";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { roleNames } from "../../../../shared/words/vocabulary.ts";
import { roleOf } from "../../../../shared/workshop/assignment.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu, type MenuItem } from "../../../ui/menu.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { rosterWords } from "../../../words/cockpit-people.ts";
import { surgeryWords } from "../../../words/surgery.ts";
import { disciplineNames, rolesInSentence } from "../../../words/vocabulary.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import { useMoves } from "../people/use-moves.ts";
import { GroupSurgery } from "../surgery/group-surgery.tsx";
import { useSurgery } from "../surgery/surgery.tsx";
import type { HandedRole } from "../surgery/surgery-wish.ts";

export function GroupPeople({ group }: { readonly group: GroupView }) {
  return (
    <section aria-labelledby="members">
      <div className="flex items-center justify-between gap-4">
        <h3 id="members" className="text-16 font-bold">
          {groupWords.people}
        </h3>
        <GroupSurgery group={group} />
      </div>
      <ul className="mt-1">
        {group.seatIds.map((seatId) => (
          <Member key={seatId} group={group} seatId={seatId} />
        ))}
      </ul>
    </section>
  );
}

function Member({ group, seatId }: { readonly group: GroupView; readonly seatId: SeatId }) {
  const { room, phase } = useCockpit();
  const { propose } = useSurgery();
  const { targetsFor } = useMoves();
  const roles = useRolesToGive(group, seatId);
  const person = room.roster[seatId];
  const name = nameIn(room, seatId);
  const notes = [
    person && disciplineNames[person.discipline],
    person?.isBot && rosterWords.bot,
    person?.isAway !== false && rosterWords.away,
  ].filter(Boolean);
  return (
    <li className="flex items-center border-t border-line py-1">
      <div className="min-w-0 flex-1">
        <p className="truncate text-16 leading-snug">
          <strong className="font-semibold">{name}</strong>{" "}
          <span className="text-14 text-ink2">{notes.join(", ")}</span>
        </p>
        <Roles group={group} seatId={seatId} />
      </div>
      {roles.length > 0 && (
        <Menu
          label={surgeryWords.roleMenu(name)}
          items={roles}
          trigger={
            <IconButton
              label={surgeryWords.roleMenu(name)}
              icon={<ArrowDownToLine aria-hidden className="size-4" />}
            />
          }
        />
      )}
      {phase !== "close" && targetsFor(seatId).length > 0 && (
        <Menu
          label={groupWords.moveTo(name)}
          items={targetsFor(seatId)}
          trigger={
            <IconButton
              label={groupWords.moveTo(name)}
              icon={<ArrowLeftRight aria-hidden className="size-4" />}
            />
          }
        />
      )}
      <IconButton
        label={rosterWords.remove(name)}
        icon={<X aria-hidden className="size-4" />}
        onClick={() => propose({ kind: "remove", seatId })}
      />
    </li>
  );
}

const handed: readonly HandedRole[] = ["productManager", "engineer", "scribe", "customerVoice"];

/** The roles of the present step that somebody else holds; each with from whom it would come. */
function useRolesToGive({ id, turn, schedule }: GroupView, seatId: SeatId): readonly MenuItem[] {
  const { room, phase } = useCockpit();
  const { propose } = useSurgery();
  const held = turn ? schedule[turn.slot] : undefined;
  if (phase !== "step" || !turn || !held || room.roster[seatId]?.isAway !== false) return [];
  return handed.flatMap((role): MenuItem[] => {
    const holder = held[role];
    if (!holder || holder === seatId) return [];
    return [
      {
        id: role,
        label: surgeryWords.makes(rolesInSentence[role]),
        detail: surgeryWords.from(nameIn(room, holder)),
        onSelect: () => propose({ kind: "handOn", groupId: id, slot: turn.slot, role, to: seatId }),
      },
    ];
  });
}

/** A glyph a step, the present one lit. */
function Roles({ group, seatId }: { readonly group: GroupView; readonly seatId: SeatId }) {
  return (
    <ol aria-label={groupWords.roles} className="mt-1 flex gap-1.5">
      {group.schedule.map((assignment, slot) => {
        const role = assignment ? roleOf(assignment, seatId) : undefined;
        const isNow = group.turn?.slot === slot;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
            key={slot}
            title={role && `${groupWords.step(slot + 1)}: ${roleNames[role]}`}
            className={`grid size-6 place-items-center ${isNow ? "field-spot" : ""}`}
          >
            {role ? (
              <Glyph role={role} size={14} toned label={`${groupWords.step(slot + 1)}, ${roleNames[role]}`} />
            ) : (
              <span aria-hidden className="size-1.5 bg-line3" />
            )}
          </li>
        );
      })}
    </ol>
  );
}
