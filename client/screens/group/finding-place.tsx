/** For somebody who is here and sits nowhere yet: what those at the tables were told, to be read meanwhile. */

import { placeWords } from "../../words/opening.ts";
import { HowAStepWorks } from "../lobby/how-a-step-works.tsx";
import { RoleCards } from "../lobby/role-cards.tsx";
import { PartFrame } from "./part-frame.tsx";

export function FindingPlace() {
  return (
    <PartFrame title={placeWords.finding} lead={placeWords.findingAbout}>
      <div className="rule-3 grid gap-10 pt-6">
        <HowAStepWorks />
        <RoleCards />
      </div>
    </PartFrame>
  );
}
