/** Before the gallery opens: the tables look through their own timelines. One journey after the other stands for them. */
import { useRoom } from "../../store/use-view.ts";
import { timelineWords } from "../../words/stage-debrief.ts";
import { RuledFoot, StageHead } from "./stage-frame.tsx";
import { StageJourney } from "./stage-journey.tsx";
import { usePages } from "./use-pages.ts";

export function TimelineScene() {
  const places =
    useRoom((room) => {
      const all = room.groupOrder.flatMap((id) => room.groups[id] ?? []);
      return all.filter(
        (place, index) => all.findIndex((other) => other.castingId === place.castingId) === index,
      );
    }) ?? [];
  const [place] = usePages(places, 1).items;
  return (
    <>
      <StageHead title={timelineWords.title} lead={timelineWords.lead} />
      <ol className="stage-x grid grid-cols-3 gap-x-12 pt-5">
        {timelineWords.tasks.map(({ id, title, about }) => (
          <li key={id} className="rule-4 pt-6">
            <h2 className="display text-d64">{title}</h2>
            <p className="mt-4 text-36 text-ink2 text-pretty">{about}</p>
          </li>
        ))}
      </ol>
      {place && (
        <section className="stage-x mt-auto pb-6">
          <h2 className="text-36 font-bold">{timelineWords.journey(place.personaName)}</h2>
          <StageJourney
            castingId={place.castingId}
            groupId={place.id}
            description={timelineWords.journey(place.personaName)}
          />
        </section>
      )}
      <RuledFoot />
    </>
  );
}
