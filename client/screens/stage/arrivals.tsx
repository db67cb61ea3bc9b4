/** How many people are here, and their names with the newest first and lit. */
import { useRoom } from "../../store/use-view.ts";
import { lobbyWords } from "../../words/stage.ts";

/** Four columns of four; the last place says how many more there are. */
const places = 16;

export function Arrivals() {
  const people =
    useRoom((room) =>
      Object.values(room.roster).sort((a, b) => b.joinedAt - a.joinedAt || (a.id < b.id ? 1 : -1)),
    ) ?? [];
  const shown = people.length > places ? people.slice(0, places - 1) : people;
  const more = people.length - shown.length;
  return (
    <section className="stage-x flex gap-10 pt-11">
      <div className="w-72 shrink-0">
        <p className="display tnum text-d166">{people.length}</p>
        <p className="mt-5 text-32">{lobbyWords.areHere(people.length)}</p>
      </div>
      {people.length === 0 ? (
        <div className="pt-2 text-36">
          <p className="font-bold">{lobbyWords.nobody}</p>
          <p className="mt-2 text-ink2">{lobbyWords.nobodyAbout}</p>
        </div>
      ) : (
        <ol className="grid min-w-0 flex-1 auto-cols-fr grid-flow-col grid-rows-4 content-start gap-x-10 gap-y-3.5 text-32 font-semibold">
          {shown.map((person, index) => (
            <li key={person.id} className="-ml-1.5 min-w-0 truncate pl-1.5 leading-tight">
              <span className={index === 0 ? "lit -ml-1.5 px-1.5 py-0.5" : ""}>{person.name}</span>
              {person.isBot && <span className="font-normal text-ink2"> {lobbyWords.bot}</span>}
            </li>
          ))}
          {more > 0 && <li className="leading-tight font-normal text-ink2">{lobbyWords.more(more)}</li>}
        </ol>
      )}
    </section>
  );
}
