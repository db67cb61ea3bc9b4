/**
 * A group in the spotlight: whose table it is, whom they play for, where they are. What they decided stands there only
 * once the gallery is open (STAGE-2), because only then does this page know it.
 */
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import type { RoomView } from "../../../shared/view/room-view.ts";
import type { SpotlightTurn } from "../../../shared/view/stage-view.ts";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom, useStage } from "../../store/use-view.ts";
import { Countdown } from "../../ui/countdown.tsx";
import { groupLook } from "../../words/groups.ts";
import { spotlightWords, stepWords, tablesWords } from "../../words/stage.ts";
import { galleryWords, timelineWords } from "../../words/stage-debrief.ts";
import { turnNames } from "../../words/vocabulary.ts";
import { PosterFacts } from "./poster-facts.tsx";
import { PosterSentence } from "./poster-sentence.tsx";
import { RuledFoot } from "./stage-frame.tsx";
import { StageJourney } from "./stage-journey.tsx";

export function SpotlightScene() {
  const place = useRoom((room) => (room.spotlight ? room.groups[room.spotlight] : undefined));
  const turn = useStage((stage) => stage.spotlightTurn);
  const entry = useRoom(ownTradeOff);
  if (!place) return null;
  const { name, colour } = groupLook(place.table);
  const slot = turn?.slot ?? entry?.slot;
  return (
    <>
      <div aria-hidden className="h-18 shrink-0" style={{ backgroundColor: colour }} />
      <header className="stage-x flex items-start justify-between gap-16 pt-10">
        <div className="min-w-0">
          <p className="text-36 text-ink2">{tablesWords.table(place.table)}</p>
          <h1 className="display mt-1 text-d166 leading-[0.9]!">{name}</h1>
        </div>
        <div className="min-w-0 max-w-[58rem] pt-4 text-right">
          <p className="display text-d64">{spotlightWords.playsFor(place.personaName)}</p>
          <p className="mt-4 text-36 text-ink2 text-pretty">{place.oneLine}</p>
        </div>
      </header>
      {turn && !entry && <Turn turn={turn} />}
      {entry && (
        <div className="stage-x flex min-h-0 flex-1 flex-col justify-center">
          <PosterSentence entry={entry} heightRem={15} />
        </div>
      )}
      <div className="stage-x mt-auto pt-8 pb-5">
        <StageJourney
          castingId={place.castingId}
          groupId={place.id}
          {...(slot === undefined ? {} : { slot })}
          description={
            entry
              ? galleryWords.journey(place.personaName, entry.stepAction)
              : timelineWords.journey(place.personaName)
          }
        />
      </div>
      {entry ? <PosterFacts entry={entry} /> : <RuledFoot>{spotlightWords.listen(name)}</RuledFoot>}
    </>
  );
}

function Turn({ turn: { turn, clock } }: { readonly turn: SpotlightTurn }) {
  const left = useRemaining(clock);
  return (
    <section className="field-ink stage-x mt-10 flex items-center justify-between gap-16 py-9">
      <div className="min-w-0">
        <h2 className="text-44 font-bold">{turnNames[turn]}</h2>
        <p className="display mt-2 text-d64">{stepWords.turns[turn]}</p>
      </div>
      <p
        className={`display shrink-0 text-d166 leading-[0.8]! ${left <= -1000 ? "field-spot px-4 py-3" : ""}`}
      >
        <Countdown remainingMs={left} label={stepWords.left(turnNames[turn])} />
      </p>
    </section>
  );
}

/** The one that the group found hardest, or else its last. */
function ownTradeOff({ spotlight, gallery }: RoomView): GalleryEntry | undefined {
  const own = Object.values(gallery?.entries ?? {}).filter(({ groupId }) => groupId === spotlight);
  return own.find(({ key }) => gallery?.nominees.includes(key)) ?? own.sort((a, b) => b.slot - a.slot)[0];
}
