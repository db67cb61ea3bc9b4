/** The gallery without a poster: what all the trade-offs were about, and who pays for them. */
import type { ReactNode } from "react";
import { payerNames, themeNames } from "../../../shared/words/vocabulary.ts";
import { payers, themes } from "../../../shared/workshop/vocabulary.ts";
import { useRoom } from "../../store/use-view.ts";
import { galleryWords } from "../../words/stage-debrief.ts";
import { DotRow } from "./dot-row.tsx";
import { RuledFoot, StageHead } from "./stage-frame.tsx";

interface Row {
  readonly name: string;
  readonly count: number;
}

export function OverviewScene() {
  const entries = useRoom((room) => room.gallery?.entries);
  const all = Object.values(entries ?? {});
  if (all.length === 0)
    return (
      <>
        <StageHead title={galleryWords.empty} lead={galleryWords.emptyAbout} />
        <RuledFoot />
      </>
    );
  const byTheme = themes.map((theme) => ({
    name: themeNames[theme],
    count: all.filter((entry) => entry.themes.includes(theme)).length,
  }));
  const byPayer = payers.map((payer) => ({
    name: payerNames[payer],
    count: all.filter((entry) => entry.whoPays.includes(payer)).length,
  }));
  return (
    <>
      <StageHead title={galleryWords.overviewTitle(all.length)} />
      <div className="stage-x grid min-h-0 flex-1 grid-cols-2 gap-x-14">
        <Chart
          title={galleryWords.about}
          rows={byTheme.filter(({ count }) => count > 0)}
          empty={galleryWords.untagged}
        />
        <Chart title={galleryWords.whoPays} rows={byPayer} empty="" />
      </div>
      <RuledFoot>
        <span className="text-ink2">{galleryWords.simulation}</span>
      </RuledFoot>
    </>
  );
}

interface ChartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly empty: ReactNode;
}

function Chart({ title, rows, empty }: ChartProps) {
  const ordered = [...rows].sort((a, b) => b.count - a.count).slice(0, 8);
  return (
    <section className="rule-4 pt-6">
      <h2 className="display text-d50">{title}</h2>
      {ordered.length === 0 && <p className="mt-6 text-32 text-ink2">{empty}</p>}
      <ul className="mt-6 grid gap-y-3.5">
        {ordered.map(({ name, count }) => (
          <DotRow key={name} count={count} most={ordered[0]?.count ?? 1} isHalf>
            {name}
          </DotRow>
        ))}
      </ul>
    </section>
  );
}
