/** One's own role in the step: what it does, what it is to put into words, what only it knows, and what comes next. */
import type { Role } from "../../../shared/workshop/vocabulary.ts";
import { useMe } from "../../store/use-me.ts";
import { useSend } from "../../store/use-send.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { PrivateFact } from "../../ui/private-fact.tsx";
import { RoleField } from "../../ui/role-field.tsx";
import { groupAndTable } from "../../words/groups.ts";
import { roomWords } from "../../words/participant.ts";
import { roleNames, rolesInSentence } from "../../words/vocabulary.ts";
import { ContextCard } from "./context-card.tsx";
import { PassRole } from "./pass-role.tsx";
import { ScribesMemory } from "./scribes-memory.tsx";
import { SeatTabs } from "./seat-tabs.tsx";
import { roleIn, useTable } from "./table.ts";

export function RoomRole({ role }: { readonly role: Role }) {
  const { group, seat, myName, persona, slot, assignment, me } = useTable();
  const { seats } = useMe();
  const send = useSend();
  const next = roleIn(group, slot + 1, me);
  const isDoubling = role !== "scribe" && assignment?.scribe === me;
  const fact = seat.role === role ? seat.fact : null;
  const brief = seat.role === role ? seat.brief : null;
  return (
    <RoleField
      role={role}
      name={roleNames[role]}
      lead={roomWords.inThisStep(myName)}
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
          {next && (
            <span className="flex items-center gap-2.5">
              <Glyph role={next} toned />
              <span>
                {roomWords.next(rolesInSentence[next]).before}
                <strong>{rolesInSentence[next]}</strong>
              </span>
            </span>
          )}
          <PassRole />
        </div>
      }
    >
      {brief && (role === "productManager" || role === "engineer") && (
        <div>
          <h3 className="text-14 font-bold lg:text-15">{roomWords.yourBrief[role](persona)}</h3>
          <p className="mt-1 text-16 leading-snug lg:text-18">{brief}</p>
        </div>
      )}
      {fact && (role === "productManager" || role === "engineer") && (
        <PrivateFact
          label={roomWords.privateFact.label}
          fact={fact.text}
          hint={roomWords.privateFact.hint}
          saidLabel={roomWords.privateFact.said}
          isSaid={fact.isSaid}
          onSaid={(isSaid) => void send("markFact", { groupId: group.id, slot, role, isSaid })}
          peekLabel={seats.length > 1 ? roomWords.privateFact.peek(myName) : undefined}
        />
      )}
      <ScribesMemory />
      <div className="hidden lg:block">
        <ContextCard isOnField />
      </div>
    </RoleField>
  );
}
