/** For somebody who is here and sits nowhere yet. */
import { placeWords } from "../../words/participant.ts";
import { PartFrame } from "./part-frame.tsx";

export function FindingPlace() {
  return <PartFrame title={placeWords.finding} lead={placeWords.findingAbout} />;
}
