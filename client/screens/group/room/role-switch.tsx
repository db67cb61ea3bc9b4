/**
 * "You are the product manager now": full screen for two seconds when one's role in a step is new, once for each role and
 * step, and not again after a reload.
 */
import { useState } from "react";
import { JourneyLine } from "../../../ui/journey-line.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { roomWords, switchWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { describeJourney, stationsOf } from "../journey-stations.ts";
import { hasSeen, see } from "../seen.ts";
import { roleIn, useTable } from "../table.ts";

export function RoleSwitch() {
  const { group, slot, role, me, myName, step, persona, turn, seat } = useTable();
  const [, redraw] = useState(0);
  const key = `switch:${me}:${slot}:${role}`;
  // The interval after a step shows the next role itself.
  if (!role || seat.role !== role || turn.turn === "rotate" || hasSeen(key)) return null;
  const before = slot > 0 ? roleIn(group, slot - 1, me) : undefined;
  const stations = stationsOf(group, slot);
  const isNew = before !== undefined && before !== role;
  return (
    <Switch
      key={key}
      from={isNew ? { role: before, lead: switchWords.were, name: rolesInSentence[before] } : undefined}
      to={{
        role,
        lead: switchWords.lead(myName),
        name: isNew ? switchWords.now(rolesInSentence[role]) : switchWords.first(rolesInSentence[role]),
        header: roomWords.stepNamed(slot + 1, group.steps.length, step.action),
        instruction: roomWords.roleDoes[role](persona),
      }}
      journey={
        <JourneyLine
          stations={stations}
          description={describeJourney(group, stations)}
          hasAxis={false}
          hasBeam={false}
        />
      }
      onDone={() => {
        see(key);
        redraw((times) => times + 1);
      }}
    />
  );
}
