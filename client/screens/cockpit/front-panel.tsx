/** Who is before the room's eyes at the moment: the group on the stage. Nothing where there is none. */
import { Button } from "../../ui/button.tsx";
import { Swatch } from "../../ui/swatch.tsx";
import { groupLook } from "../../words/groups.ts";
import { spotlightWords } from "../../words/talk-desk.ts";
import { useSpotlight } from "./use-spotlight.ts";

export function FrontPanel() {
  const { onStage, take } = useSpotlight();
  if (!onStage) return null;
  const look = groupLook(onStage.table);
  return (
    <section aria-labelledby="on-stage" className="rule-2 pt-3">
      <h2 id="on-stage" className="text-16 font-bold">
        {spotlightWords.nowOn}
      </h2>
      <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-16">
        <Swatch colour={look.colour} name={look.name} table={onStage.table} />
        <Button weight="tertiary" isDense onClick={() => take(onStage)}>
          {spotlightWords.take}
        </Button>
      </p>
    </section>
  );
}
