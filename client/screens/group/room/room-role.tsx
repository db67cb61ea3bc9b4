/** One's own role in the step: what it does, what it is to put into words, what only it knows, and what comes next. */

import { roleNames } from "../../../../shared/words/vocabulary.ts";
import type { Role } from "../../../../shared/workshop/vocabulary.ts";
import { useMe } from "../../../store/use-me.ts";
import { RoleField } from "../../../ui/role-field.tsx";
import { groupAndTable } from "../../../words/groups.ts";
import { roomWords } from "../../../words/room.ts";
import { ContextCard } from "../context-card.tsx";
import { SeatTabs } from "../seat-tabs.tsx";
import { useTable } from "../table.ts";
import { NextRole } from "./next-role.tsx";
import { OnlyYou } from "./only-you.tsx";
import { PassRole } from "./pass-role.tsx";
import { ScribesMemory } from "./scribes-memory.tsx";

export function RoomRole({ role }: { readonly role: Role }) {
  const { group, seat, myName, persona, slot, turn, assignment, me } = useTable();
  const { seats } = useMe();
  const isDoubling = role !== "scribe" && assignment?.scribe === me;
  const isOver = turn.turn === "rotate";
  const hasSecrets = seat.role === role && (seat.fact !== null || seat.brief !== null);
  return (
    <RoleField
      role={role}
      name={roleNames[role]}
      lead={isOver ? roomWords.inThatStep(myName) : roomWords.inThisStep(myName)}
      headerLeft={seats.length > 1 ? <SeatTabs /> : groupAndTable(group.table)}
      headerRight={roomWords.stepOf(slot + 1, group.steps.length)}
      instruction={
        <>
          {roomWords.roleDoes[role](persona)}
          {isDoubling && <span className="mt-2 block text-16">{roomWords.alsoScribe}</span>}
        </>
      }
      slim={role === "scribe"}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
          <NextRole />
          {!isOver && <PassRole />}
        </div>
      }
    >
      {!isOver && (role === "productManager" || role === "engineer") && <OnlyYou role={role} />}
      <ScribesMemory />
      <div className="hidden lg:block">
        <ContextCard isOnField isFolded={turn.turn === "decision" || (hasSecrets && !isOver)} />
      </div>
    </RoleField>
  );
}
