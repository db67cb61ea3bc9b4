/** The exchange on one's own screen, at the moment that the stage shows: for remote rooms, and whoever cannot read the stage. */
import { exchangeMs } from "../../../shared/exchange/playing.ts";
import { beats } from "../../../shared/exchange/script.ts";
import { type Clock, remainingAt } from "../../../shared/workshop/clock.ts";
import { useServerNow } from "../../store/use-time.ts";
import { Live } from "../../ui/live.tsx";
import { captionOf } from "../../words/exchange.ts";
import { ExchangePicture } from "./exchange-picture.tsx";
import { useMoment } from "./use-moment.ts";

export function FollowedExchange({ clock }: { readonly clock: Clock }) {
  const now = useServerNow();
  const moment = useMoment(clock.runningSince !== null, () => exchangeMs - remainingAt(clock, now()));
  const beat = beats[moment.beat];
  return (
    <div className="mb-6 flex min-h-160 max-w-160 flex-col border-2 border-ink">
      <ExchangePicture moment={moment} size="hand" />
      <Live>{beat && captionOf(beat)}</Live>
    </div>
  );
}
