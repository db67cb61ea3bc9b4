/** The gallery without a poster: what all trade-offs were about, by theme. */
import { themes } from "../../../shared/workshop/vocabulary.ts";
import { useRoom } from "../../store/use-view.ts";
import { galleryWords } from "../../words/stage-debrief.ts";
import { themeNames } from "../../words/vocabulary.ts";
import { DotRow } from "./dot-row.tsx";
import { RuledFoot, StageHead } from "./stage-frame.tsx";

export function OverviewScene() {
  const entries = useRoom((room) => room.gallery?.entries);
  const all = Object.values(entries ?? {});
  const counted = themes
    .map((theme) => ({ theme, count: all.filter((entry) => entry.themes.includes(theme)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
  if (all.length === 0)
    return (
      <>
        <StageHead title={galleryWords.empty} lead={galleryWords.emptyAbout} />
        <RuledFoot />
      </>
    );
  return (
    <>
      <StageHead
        title={galleryWords.overviewTitle(all.length)}
        lead={counted.length > 0 ? galleryWords.overviewLead : galleryWords.overviewUntagged}
      />
      <ul className="stage-x grid min-h-0 flex-1 content-start gap-y-5 pt-4">
        {counted.map(({ theme, count }) => (
          <DotRow key={theme} count={count} most={counted[0]?.count ?? 1}>
            {themeNames[theme]}
          </DotRow>
        ))}
      </ul>
      <RuledFoot>
        <span className="text-ink2">{galleryWords.simulation}</span>
      </RuledFoot>
    </>
  );
}
