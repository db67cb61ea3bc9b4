/** One picture of the scripted exchange: the four turns above, what is said and done beneath. Its size comes from around it. */
import type { ReactNode } from "react";
import type { Moment } from "../../../shared/exchange/playing.ts";
import { beats } from "../../../shared/exchange/script.ts";
import { CastPicture, SwitchPicture, YoursPicture } from "./cast-picture.tsx";
import { BorrowingPicture, SentencePicture, VerdictPicture, VotePicture } from "./decision-pictures.tsx";
import { FloorPicture } from "./floor-picture.tsx";
import { OptionsPicture, SilencePicture } from "./options-pictures.tsx";
import type { Size } from "./size.ts";
import { TurnBar } from "./turn-bar.tsx";

export interface PictureProps {
  readonly moment: Moment;
  readonly size: Size;
}

export function ExchangePicture({ moment, size }: PictureProps) {
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TurnBar moment={moment} size={size} />
      <Picture moment={moment} size={size} />
    </div>
  );
}

function Picture({ moment, size }: PictureProps): ReactNode {
  const shown = beats[moment.beat]?.shown;
  switch (shown?.kind) {
    case undefined:
      return null;
    case "cast":
      return <CastPicture size={size} />;
    case "said":
    case "playBack":
      return <FloorPicture moment={moment} size={size} />;
    case "silence":
      return <SilencePicture moment={moment} size={size} />;
    case "options":
      return <OptionsPicture size={size} />;
    case "vote":
      return <VotePicture moment={moment} size={size} />;
    case "sentence":
      return <SentencePicture moment={moment} size={size} />;
    case "borrowing":
      return <BorrowingPicture size={size} />;
    case "verdict":
      return <VerdictPicture moment={moment} size={size} />;
    case "switch":
      return <SwitchPicture moment={moment} size={size} />;
    case "yours":
      return <YoursPicture size={size} />;
    default:
      return shown satisfies never;
  }
}
