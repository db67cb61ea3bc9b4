/** Who is here, live: the newest lit. Each name is drawn on its own, so that an arrival redraws one line. */
import { memo } from "react";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { useMe } from "../../store/use-me.ts";
import { useRoom } from "../../store/use-view.ts";
import { lobbyWords } from "../../words/lobby.ts";
import { disciplineNames } from "../../words/vocabulary.ts";

export function Roster() {
  const { seatId } = useMe();
  const seats =
    useRoom((room) =>
      Object.values(room.roster)
        .sort((a, b) => a.joinedAt - b.joinedAt)
        .map((person) => person.id),
    ) ?? [];
  const newest = seats.length > 1 ? seats.at(-1) : undefined;
  return (
    <section className="grid gap-x-9 gap-y-3 sm:grid-cols-[auto_minmax(0,1fr)]">
      <h2 className="flex items-baseline gap-3 sm:block">
        <span className="display tnum text-d76 sm:text-d92">{seats.length}</span>{" "}
        <span className="text-18 sm:block">{lobbyWords.here(seats.length)}</span>
      </h2>
      {seats.length === 1 ? (
        <p className="self-center text-18 text-ink2">{lobbyWords.onlyYou}</p>
      ) : (
        <ul className="grid grid-cols-2 content-start gap-x-6 gap-y-2 xl:grid-cols-3">
          {seats.map((id) => (
            <Person key={id} id={id} isMe={id === seatId} isNewest={id === newest} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PersonProps {
  readonly id: SeatId;
  readonly isMe: boolean;
  readonly isNewest: boolean;
}

const Person = memo(function Person({ id, isMe, isNewest }: PersonProps) {
  const person = useRoom((room) => room.roster[id]);
  if (!person) return null;
  const asides = [
    ...(isMe ? [lobbyWords.you] : []),
    ...(person.isBot ? [lobbyWords.bot] : []),
    ...(person.isAway ? [lobbyWords.away] : []),
  ];
  return (
    <li className="min-w-0 leading-snug">
      <span className={`text-18 font-bold break-words ${isNewest ? "lit -ml-1 px-1" : ""}`}>
        {person.name}
      </span>
      <span className="block text-14 text-ink2">
        {[disciplineNames[person.discipline], ...asides].join(", ")}
      </span>
    </li>
  );
});
