/** The close and the end: thank you, and where the report is. */

import type { ReactNode } from "react";
import { useParams } from "wouter";
import { QrCode } from "../../ui/qr-code.tsx";
import { Counterchange, TwoFields } from "../../ui/two-fields.tsx";
import { endWords, galleryWords } from "../../words/stage-debrief.ts";
import { RoomClock } from "./stage-frame.tsx";
import { useJoinAddress } from "./use-join-address.ts";

export function CloseScene() {
  return (
    <Thanks
      aside={
        <p className="display text-d92">
          <RoomClock />
        </p>
      }
    >
      <p className="display text-d64">{endWords.reportSoon}</p>
      <p className="mt-4 text-36 text-ink2">{endWords.close}</p>
    </Thanks>
  );
}

export function EndedScene() {
  const { workshopId = "" } = useParams();
  const { origin, spoken } = useJoinAddress();
  const address = `${spoken}/report/${workshopId}`;
  return (
    <Thanks
      aside={
        <div className="scope-paper -mt-44 w-78">
          <QrCode text={`${origin}/report/${workshopId}`} label={endWords.qr(address)} />
        </div>
      }
    >
      <p className="display text-d64">{endWords.report}</p>
      <p className="mt-4 text-36">
        <strong className="font-bold">{address}</strong>
      </p>
      <p className="mt-1 text-36 text-ink2">{endWords.reportAbout}</p>
    </Thanks>
  );
}

interface ThanksProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

function Thanks({ children, aside }: ThanksProps) {
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col *:flex-1">
        <TwoFields
          left={null}
          right={null}
          atSeam={
            <div className="w-full">
              <Counterchange>
                <h1 className="display text-center">
                  <span className="block text-[17rem] leading-[0.85]">{endWords.thanks}</span>
                  <span className="mt-9 block text-d92">{endWords.thanksEnd}</span>
                </h1>
              </Counterchange>
            </div>
          }
        />
      </div>
      <div className="stage-x relative flex shrink-0 items-start justify-between gap-16 pt-12 pb-10">
        <div className="min-w-0">{children}</div>
        {aside}
      </div>
      <p className="stage-x pb-9 text-28 text-ink2">{galleryWords.simulation}</p>
    </>
  );
}
