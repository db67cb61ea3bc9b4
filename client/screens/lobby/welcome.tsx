/** The field on the left: who you are here, the seats on this device, and the way out. */
import { useState } from "react";
import { Link } from "wouter";
import { useMe } from "../../store/use-me.ts";
import { useSend } from "../../store/use-send.ts";
import { useRoom } from "../../store/use-view.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { lobbyWords } from "../../words/lobby.ts";
import { disciplineNames } from "../../words/vocabulary.ts";

export function Welcome() {
  const { name, discipline } = useMe();
  const title = useRoom((room) => room.title);
  return (
    <aside className="field-ink page-x flex flex-col gap-9 py-7 lg:min-h-dvh lg:py-9">
      <p className="font-semibold">{title}</p>
      <div>
        <p className="text-17">{lobbyWords.youAreIn}</p>
        <h1 className="display mt-1 text-d50 break-words hyphens-auto lg:text-d64">{name}</h1>
        {discipline && <p className="mt-3 text-ink2">{lobbyWords.asA(disciplineNames[discipline])}</p>}
      </div>
      <p className="text-20 leading-snug">{lobbyWords.meanwhile}</p>
      <div className="mt-auto grid gap-5">
        <SeatsHere />
        <Leave />
      </div>
    </aside>
  );
}

/** Several seats on a shared laptop: who acts now, and another one. */
function SeatsHere() {
  const { seatId, seats, switchSeat } = useMe();
  const code = useRoom((room) => room.joinCode);
  const names = useRoom((room) => seats.map((id) => room.names[id] ?? "")) ?? [];
  return (
    <div>
      {seats.length > 1 && (
        <>
          <h2 className="text-15 text-ink2">{lobbyWords.onThisDevice}</h2>
          <ul className="mt-2 mb-4 flex flex-wrap gap-2">
            {seats.map((id, place) => (
              <li key={id}>
                <Button
                  weight={id === seatId ? "primary" : "secondary"}
                  isDense
                  aria-pressed={id === seatId}
                  aria-label={lobbyWords.actAs(names[place] ?? "")}
                  onClick={() => switchSeat(id)}
                >
                  {names[place]}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link href={`/join/${code}?as=another`} className={buttonClass("tertiary")}>
        {lobbyWords.another}
      </Link>
    </div>
  );
}

function Leave() {
  const send = useSend();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <Button weight="tertiary" onClick={() => setAsking(true)}>
          {lobbyWords.leave}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <p className="mb-3">{lobbyWords.leaveSure}</p>
      <div className="flex gap-5">
        <Button isDense onClick={() => void send("leave", {})}>
          {lobbyWords.leave}
        </Button>
        <Button weight="tertiary" isDense onClick={() => setAsking(false)}>
          {lobbyWords.stay}
        </Button>
      </div>
    </div>
  );
}
