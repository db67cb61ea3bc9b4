/** A trade-off in the gallery: whose it is, the sentence, how it was voted, and what only one side knew. */
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { roleNames, themeNames } from "../../../shared/words/vocabulary.ts";
import { verdicts } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { Swatch } from "../../ui/swatch.tsx";
import { galleryWords } from "../../words/debrief.ts";
import { groupLook } from "../../words/groups.ts";
import { sideWords } from "../../words/room.ts";
import { evidenceNames, reversibilityNames, verdictNames } from "../../words/vocabulary.ts";
import { TradeOffSentence } from "../group/decision/trade-off-sentence.tsx";

export interface GalleryCardProps {
  readonly entry: GalleryEntry;
  readonly isLarge?: boolean;
  readonly isNominated?: boolean;
}

export function GalleryCard({ entry, isLarge = false, isNominated = false }: GalleryCardProps) {
  const look = groupLook(entry.table);
  const tags = [
    ...entry.themes.map((theme) => themeNames[theme]),
    ...(entry.reversibility ? [reversibilityNames[entry.reversibility]] : []),
    ...(entry.evidence ? [evidenceNames[entry.evidence]] : []),
    ...(entry.isFinished ? [] : [galleryWords.unfinished]),
  ];
  return (
    <article>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-15">
        <Swatch colour={look.colour} name={look.name} />
        <span className="text-ink2">{entry.stepAction}</span>
        {isNominated && <strong>{galleryWords.hardest}</strong>}
      </p>
      <div className={`mt-2.5 ${isLarge ? "max-w-300 [&_.sentence]:lg:text-[2.125rem]" : ""}`}>
        <TradeOffSentence
          persona={entry.personaName}
          action={entry.stepAction}
          texts={entry.texts}
          whoPays={entry.whoPays}
          isBorrowing={entry.borrowing === "yes"}
          size={isLarge ? "room" : "small"}
        />
      </div>
      <p className="mt-3 text-15 text-ink2">
        {[voteWords(entry), verdictWords(entry), ...tags].filter(Boolean).join(" · ")}
      </p>
      {isLarge ? <Beside entry={entry} /> : <Folded entry={entry} />}
    </article>
  );
}

function Folded({ entry }: { readonly entry: GalleryEntry }) {
  if (entry.facts.length === 0 && entry.parked.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="w-fit text-15 font-bold">{galleryWords.facts}</summary>
      <Beside entry={entry} />
    </details>
  );
}

/** What was not on the table for everyone, or left it: private facts, parked questions, reality checks. */
function Beside({ entry }: { readonly entry: GalleryEntry }) {
  return (
    <ul className="mt-3 grid gap-x-8 gap-y-3 text-15 leading-snug md:grid-cols-2">
      {entry.facts.map((fact) => (
        <li key={fact.role} className="border-t border-dashed border-line3 pt-2.5">
          <span className="flex items-center gap-2 text-ink2">
            <Glyph role={fact.role} toned size={15} label={roleNames[fact.role]} />
            {fact.wasSaid ? galleryWords.wasSaid : galleryWords.wasNotSaid}
          </span>
          <span className="mt-1 block font-semibold">{fact.text}</span>
        </li>
      ))}
      {entry.parked.map((text) => (
        <li key={text} className="border-t border-line pt-2.5">
          <span className="block text-ink2">{galleryWords.parked}</span>
          <span dir="auto" className="mt-1 block">
            {text}
          </span>
        </li>
      ))}
      {entry.realityChecks.map((check) => (
        <li key={check.at} className="border-t border-line pt-2.5">
          <span className="block text-ink2">{sideWords.realityCheck.heading}</span>
          <span dir="auto" className="mt-1 block">
            {check.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

function voteWords({ votes }: GalleryEntry): string {
  const last = votes.at(-1);
  if (!last) return "";
  const fingers = Object.values(last.ballots)
    .sort((a, b) => b - a)
    .join(" ");
  const how = last.hasPassed ? (last.round === 2 ? galleryWords.secondVote : "") : galleryWords.dissent;
  return [`${galleryWords.votes} ${fingers}`, how].filter(Boolean).join(", ");
}

function verdictWords(entry: GalleryEntry): string {
  const given = verdicts.filter((verdict) => entry.verdicts[verdict] > 0);
  if (given.length === 0) return "";
  const words = given.map(
    (verdict) => `${verdictNames[verdict].toLocaleLowerCase("en")} ×${entry.verdicts[verdict]}`,
  );
  return galleryWords.verdicts(entry.personaName, words);
}
