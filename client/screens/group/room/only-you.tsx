/**
 * What one role alone has: what it is to put into words, and the fact that the other side does not know. On a phone both
 * make room once they have been spoken.
 */
import { useMe } from "../../../store/use-me.ts";
import { useSend } from "../../../store/use-send.ts";
import { useIsNarrow } from "../../../ui/narrow.ts";
import { PrivateFact } from "../../../ui/private-fact.tsx";
import { curveballWords } from "../../../words/curveball.ts";
import { roomWords } from "../../../words/room.ts";
import { Fold } from "../fold.tsx";
import { useTable } from "../table.ts";

export function OnlyYou({ role }: { readonly role: "productManager" | "engineer" }) {
  const { group, seat, slot, turn, persona, myName } = useTable();
  const { seats } = useMe();
  const send = useSend();
  const isNarrow = useIsNarrow();
  if (seat.role !== role) return null;
  const { brief, fact } = seat;
  const ownTurn = role === "productManager" ? "need" : "constraint";
  const ticket = fact && (
    <PrivateFact
      label={roomWords.privateFact.label}
      fact={fact.text}
      hint={roomWords.privateFact.hint}
      saidLabel={roomWords.privateFact.said}
      isSaid={fact.isSaid}
      onSaid={(isSaid) => void send("markFact", { groupId: group.id, slot, role, isSaid })}
      peekLabel={seats.length > 1 ? roomWords.privateFact.peek(myName) : undefined}
    />
  );
  const news = seat.curveball && (
    <PrivateFact
      label={curveballWords.onlyYou}
      fact={`${seat.curveball.text} ${seat.curveball.question}`}
      hint={curveballWords.onlyYouHint}
      saidLabel={curveballWords.said}
      isSaid={false}
      onSaid={() => void send("bringInCurveball", { groupId: group.id, slot })}
      peekLabel={seats.length > 1 ? roomWords.privateFact.peek(myName) : undefined}
    />
  );
  const isLate = turn.turn === "decision" || turn.turn === "curveball" || turn.turn === "rotate";
  const mayFold = news !== null || (isNarrow && (fact?.isSaid === true || isLate));
  return (
    <>
      {brief && !news && (!isNarrow || turn.turn === ownTurn) && (
        <div>
          <h3 className="text-14 font-bold lg:text-15">{roomWords.yourBrief[role](persona)}</h3>
          <p className="mt-1 text-16 leading-snug lg:text-18 short:lg:text-16">{brief}</p>
        </div>
      )}
      {news}
      {mayFold && ticket ? <Fold name={roomWords.privateFact.label}>{ticket}</Fold> : ticket}
    </>
  );
}
