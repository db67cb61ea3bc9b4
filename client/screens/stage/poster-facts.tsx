/** The line beneath a poster: whose it is, how they voted, what was borrowed, what the persona does now. */

import type { ReactNode } from "react";
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { inClause } from "../../../shared/words/in-clause.ts";
import { verdicts } from "../../../shared/workshop/vocabulary.ts";
import { useRoom } from "../../store/use-view.ts";
import { groupLook } from "../../words/groups.ts";
import { galleryWords } from "../../words/stage-debrief.ts";
import { borrowingNames } from "../../words/vocabulary.ts";

export function PosterFacts({ entry }: { readonly entry: GalleryEntry }) {
  const nominees = useRoom((room) => room.gallery?.nominees) ?? [];
  const nth = nominees.indexOf(entry.key) + 1;
  const { name, colour } = groupLook(entry.table);
  const round = entry.votes.at(-1);
  const fingers = Object.values(round?.ballots ?? {}).sort((a, b) => b - a);
  return (
    <footer className="stage-x mt-auto">
      <dl className="rule-4 flex items-start gap-14 pt-5 pb-8 text-28 leading-snug">
        <Fact
          label={
            <span className="flex items-center gap-3">
              <span aria-hidden className="size-7 shrink-0" style={{ backgroundColor: colour }} />
              {nth > 0 ? galleryWords.nominates(name) : galleryWords.from(name)}
            </span>
          }
        >
          {nth > 0 ? galleryWords.nth(nth, nominees.length) : galleryWords.step(entry.slot + 1)}
        </Fact>
        <Fact label={entry.votes.length > 1 ? galleryWords.secondVotes : galleryWords.votes}>
          <span className="tnum">{fingers.length > 0 ? fingers.join(" ") : galleryWords.noVote}</span>
          {round && !round.hasPassed && <span className="font-medium"> {galleryWords.dissent}</span>}
        </Fact>
        {entry.borrowing && (
          <Fact label={galleryWords.borrowed} isWide>
            {borrowed(entry)}
          </Fact>
        )}
        <Fact label={galleryWords.verdict(entry.personaName)}>{verdictOf(entry)}</Fact>
        <div className="ml-auto shrink-0">
          <dt className="sr-only">{galleryWords.simulation}</dt>
          <dd className="max-w-78 text-right text-ink2">{galleryWords.simulation}</dd>
        </div>
      </dl>
    </footer>
  );
}

interface FactProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

function Fact({ label, children, isWide = false }: FactProps) {
  return (
    <div className={isWide ? "min-w-0" : "shrink-0"}>
      <dt className="whitespace-nowrap text-ink2">{label}</dt>
      <dd className="mt-1 line-clamp-2 text-32 leading-tight font-bold">{children}</dd>
    </div>
  );
}

function borrowed({ borrowing, texts }: GalleryEntry): string {
  const trigger = inClause(texts.repayTrigger);
  if (borrowing === "yes" && trigger) {
    return galleryWords.borrowedUntil(trigger.charAt(0).toLocaleLowerCase("en") + trigger.slice(1));
  }
  return borrowing ? borrowingNames[borrowing] : "";
}

/** The word alone where all agree, the counts where they do not. */
function verdictOf({ verdicts: counts }: GalleryEntry): string {
  const given = verdicts.filter((verdict) => counts[verdict] > 0);
  const [only] = given;
  if (!only) return galleryWords.noVerdict;
  if (given.length === 1) return galleryWords.verdicts[only];
  const ordered = [...given].sort((a, b) => counts[b] - counts[a]);
  return galleryWords.split(ordered.map((verdict) => `${counts[verdict]} ${galleryWords.verdicts[verdict]}`));
}
