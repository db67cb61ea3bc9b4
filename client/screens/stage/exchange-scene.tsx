/** The briefing's scripted exchange, as far as the cockpit has let it play. */
import { exchangeMs } from "../../../shared/exchange/playing.ts";
import { remainingAt } from "../../../shared/workshop/clock.ts";
import { useServerNow } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { ExchangePicture } from "../exchange/exchange-picture.tsx";
import { useMoment } from "../exchange/use-moment.ts";
import { StageFoot } from "./stage-frame.tsx";

export function ExchangeScene() {
  const clock = useRoom((room) => room.exchange);
  const now = useServerNow();
  const moment = useMoment(clock?.runningSince != null, () =>
    clock ? exchangeMs - remainingAt(clock, now()) : 0,
  );
  return (
    <>
      <h1 className="sr-only">{exchangeWords.title}</h1>
      <ExchangePicture moment={moment} size="stage" />
      <StageFoot>
        <span className="text-ink2">{exchangeWords.bots}</span>
      </StageFoot>
    </>
  );
}
