/** Before the start: the code in two halves over the two fields, the QR code across the seam, the names as they arrive. */
import { useRoom } from "../../store/use-view.ts";
import { QrCode } from "../../ui/qr-code.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { joinWords, lobbyWords } from "../../words/stage.ts";
import { Arrivals } from "./arrivals.tsx";
import { useJoinAddress } from "./use-join-address.ts";

export function LobbyScene() {
  const { spoken, link, code } = useJoinAddress();
  const title = useRoom((room) => room.title);
  const isLocked = useRoom((room) => room.isDoorLocked);
  const half = Math.ceil(code.length / 2);
  return (
    <>
      <TwoFields
        left={
          <div className="flex h-158 flex-col pr-50 pl-18">
            <p className="pt-13 text-36 leading-tight whitespace-nowrap">
              {joinWords.goTo} <strong className="font-bold">{spoken}</strong> {joinWords.orCamera}
            </p>
            <p aria-hidden className="display flex flex-1 items-center pb-10">
              <HalfCode symbols={code.slice(0, half)} />
            </p>
          </div>
        }
        right={
          <div className="flex h-158 flex-col pr-18 pl-50">
            <p className="truncate pt-13 text-right text-36 leading-tight font-bold">{title}</p>
            <p aria-hidden className="display flex flex-1 items-center justify-end pb-10">
              <HalfCode symbols={code.slice(half)} />
            </p>
          </div>
        }
        atSeam={
          <div className="w-80 pt-10">
            <QrCode text={link} label={joinWords.qr(spoken)} />
          </div>
        }
      />
      <h1 className="sr-only">{joinWords.code([...code].join(" "))}</h1>
      <Arrivals />
      <div className="mt-auto">
        <div className="rule-4 mx-18" />
        <footer className="stage-x flex h-26 items-center justify-between gap-12 text-32">
          <p>{isLocked ? joinWords.lockedAbout : lobbyWords.promise}</p>
          <p className="text-ink2">{lobbyWords.private}</p>
        </footer>
      </div>
    </>
  );
}

/** In rem: what the fields leave beside the QR code, and the tallest that symbols may be. */
const halfWidth = 42;
const tallest = 20;

/** Half a code as wide as its place, whichever symbols it has: M and W are wide, J and 7 are not. */
function HalfCode({ symbols }: { readonly symbols: string }) {
  const widthEm = [...symbols].reduce((sum, symbol) => sum + symbolEm(symbol), 0);
  return (
    <span style={{ fontSize: `${Math.min(tallest, halfWidth / Math.max(1, widthEm))}rem` }}>{symbols}</span>
  );
}

function symbolEm(symbol: string): number {
  return "MW".includes(symbol) ? 0.72 : "QGHNUK".includes(symbol) ? 0.56 : 0.52;
}
