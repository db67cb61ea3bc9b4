/** The switch of roles, held until it is tapped, then offered again. */
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { JourneyLine } from "../../ui/journey-line.tsx";
import { Switch } from "../../ui/switch.tsx";
import { journeyWords, stations } from "./kit-words.ts";

export function KitSwitch() {
  const [isOn, setOn] = useState(true);
  return isOn ? (
    <Switch
      from={{ role: "engineer", lead: "You were the", name: "engineer" }}
      to={{
        role: "productManager",
        lead: "Ines, you are the",
        name: "product manager now",
        header: "Step 3 of 3, “Pending…”",
        instruction: "Speak for Tomasz. Say what you need and why now. Leave the solution to the others.",
      }}
      journey={<JourneyLine stations={stations} description={journeyWords} hasAxis={false} hasBeam={false} />}
      holdMs={20_000}
      onDone={() => setOn(false)}
    />
  ) : (
    <div className="p-10">
      <Button onClick={() => setOn(true)}>Once more</Button>
    </div>
  );
}
