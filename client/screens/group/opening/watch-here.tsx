/** While the scripted exchange is on the stage: look up, or have it on this screen, too, which is loaded only then. */
import { useState } from "react";
import type { Clock } from "../../../../shared/workshop/clock.ts";
import { openingWords } from "../../../words/opening.ts";

const load = () => import("../../exchange/followed-exchange.tsx");
type Loaded = Awaited<ReturnType<typeof load>>;

export function WatchHere({ clock }: { readonly clock: Clock }) {
  const [part, setPart] = useState<Loaded | null>(null);
  // Where it cannot be loaded the button stays, to be pressed again.
  const watch = () => void load().then(setPart, () => undefined);
  return part ? (
    <part.FollowedExchange clock={clock} />
  ) : (
    <p className="mb-6">
      <button type="button" className="move" onClick={watch}>
        {openingWords.briefing.watchHere}
      </button>
    </p>
  );
}
