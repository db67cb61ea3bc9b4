/** `/step`: one step played by bots, for whoever wants to know what the workshop is like. It needs no server. */
import { useEffect, useEffectEvent } from "react";
import { beats } from "../../../shared/exchange/script.ts";
import { Live } from "../../ui/live.tsx";
import { captionOf, exchangeWords } from "../../words/exchange.ts";
import { usePageTitle } from "../shell/page-title.ts";
import { ExchangePicture } from "./exchange-picture.tsx";
import { OwnControls } from "./own-controls.tsx";
import { ReadIt } from "./read-it.tsx";
import { useIsWide } from "./use-is-wide.ts";
import { type OwnPlay, useOwnPlay } from "./use-own-play.ts";

export function ExchangeScreen() {
  usePageTitle(exchangeWords.title);
  const play = useOwnPlay();
  const isWide = useIsWide();
  const { beat } = play.moment;
  useKeys(play);
  return (
    <main>
      <h1 className="sr-only">{exchangeWords.title}</h1>
      <div
        className={
          isWide ? "stage-root flex h-dvh min-h-160 flex-col leading-snug" : "flex min-h-dvh flex-col"
        }
      >
        <ExchangePicture moment={play.moment} size={isWide ? "stage" : "hand"} />
        <OwnControls play={play} isWide={isWide} />
      </div>
      <Live>{beats[beat] && captionOf(beats[beat])}</Live>
      <ReadIt present={beat} isWide={isWide} />
    </main>
  );
}

/** The arrow keys step, and space pauses wherever it does not press a button. */
function useKeys({ step, toggle, isStill }: OwnPlay): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === " " && !isStill && !isOnControl(event.target)) toggle();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, a, summary") !== null;
