/** Immersion: first where to go, then the persona and their journey to be read in silence, and the round "I am …". */
import { useState } from "react";
import { Glyph } from "../../../ui/glyph.tsx";
import { JourneyLine } from "../../../ui/journey-line.tsx";
import { openingWords } from "../../../words/opening.ts";
import { contextWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { ContextCard } from "../context-card.tsx";
import { FindingPlace } from "../finding-place.tsx";
import { describeJourney, stationsOf } from "../journey-stations.ts";
import { PartFrame } from "../part-frame.tsx";
import { PersonaFacts } from "../persona-facts.tsx";
import { hasSeen, see } from "../seen.ts";
import { roleIn, useHere } from "../table.ts";
import { WhereToGo } from "./where-to-go.tsx";

const words = openingWords.immersion;

export function ImmersionScreen() {
  const { group, me } = useHere();
  const [, redraw] = useState(0);
  const casting = group?.casting;
  if (!group || !casting) return <FindingPlace />;
  const key = `place:${me}:${group.id}`;
  if (!hasSeen(key)) {
    const arrive = () => {
      see(key);
      redraw((times) => times + 1);
    };
    return <WhereToGo group={group} onHere={arrive} />;
  }
  const { persona, journey } = casting;
  const stations = stationsOf(group, null);
  const first = roleIn(group, 0, me);
  return (
    <PartFrame title={words.meet(persona.name)} lead={`${words.read} ${words.round(persona.name)}`}>
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[3fr_2fr]">
        <blockquote className="display text-d26 leading-[1.05]! lg:text-d50">“{persona.quote}”</blockquote>
        <p className="self-end text-18 leading-snug">
          {persona.name}, {persona.oneLine}
        </p>
      </div>
      <div className="rule-3 mt-7 pt-5">
        <h2 className="text-16 font-bold">{journey.title}</h2>
        <p className="mt-2 max-w-220 text-18 leading-snug">{journey.scenario}</p>
        <div className="mt-3">
          <JourneyLine stations={stations} description={describeJourney(group, stations)} hasBeam={false} />
        </div>
        <p className="mt-3 text-15 text-ink2">{words.playOnly(group.steps.length)}</p>
      </div>
      <div className="mt-7 grid gap-x-14 gap-y-8 lg:grid-cols-2">
        <PersonaFacts persona={persona} expectations={journey.expectations} />
        <section>
          <h2 className="rule-2 mb-4 pt-3 text-16 font-bold">{contextWords.title}</h2>
          <ContextCard isOpen />
        </section>
      </div>
      {first && (
        <p className="rule-2 mt-8 flex items-center gap-3 pt-4 text-20">
          <Glyph role={first} toned size={26} />
          <span>
            {words.first}
            <strong>{rolesInSentence[first]}</strong>.
          </span>
        </p>
      )}
    </PartFrame>
  );
}
