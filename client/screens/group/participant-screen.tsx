/**
 * A participant's screen from the moment the room has left the lobby to the take-away: which part is shown follows the
 * room. One's own present view is read here, once, and given to everything below.
 */
import { useMemo } from "react";
import type { BlockKind } from "../../../shared/workshop/agenda.ts";
import { useGroup, useRoom, useSeat } from "../../store/use-view.ts";
import { CommitmentsPart } from "../debrief/commitments-part.tsx";
import { DeRolePart } from "../debrief/de-role-part.tsx";
import { SoWhatPart } from "../debrief/so-what-part.tsx";
import { WhatPart } from "../debrief/what-part.tsx";
import { TakeAway } from "../takeaway/take-away.tsx";
import { Front } from "../talk/front.tsx";
import { FindingPlace } from "./finding-place.tsx";
import { Moves } from "./moves.tsx";
import { BriefingScreen } from "./opening/briefing-screen.tsx";
import { ImmersionScreen } from "./opening/immersion-screen.tsx";
import { WelcomeScreen } from "./opening/welcome-screen.tsx";
import { GroupRoom } from "./room/group-room.tsx";
import { SpokenNews } from "./spoken-news.tsx";
import { HereContext, hereOf, tableOf, useHere } from "./table.ts";

/** `isNews`: this page was in the lobby before. */
export function ParticipantRunning({ isNews }: { readonly isNews: boolean }) {
  const room = useRoom((all) => all);
  const group = useGroup((all) => all);
  const seat = useSeat((all) => all);
  const here = useMemo(() => (room && seat ? hereOf(room, seat, group) : null), [room, seat, group]);
  if (!here) return null;
  return (
    <HereContext value={here}>
      <Front key={`${here.me}/front`} />
      {/* Somebody else on a shared laptop starts with screens of their own. */}
      <Part key={here.me} />
      <SpokenNews key={`${here.me}/news`} isNews={isNews} />
      <Moves />
    </HereContext>
  );
}

function Part() {
  const { phase } = useHere();
  if (phase === "lobby") return null;
  return phase === "ended" ? <TakeAway isEnded /> : <PartOf kind={phase} />;
}

function PartOf({ kind }: { readonly kind: BlockKind }) {
  const here = useHere();
  switch (kind) {
    case "welcome":
      return <WelcomeScreen />;
    case "briefing":
      return <BriefingScreen />;
    case "immersion":
      return <ImmersionScreen />;
    case "step":
      return tableOf(here) ? <GroupRoom key={here.group?.id} /> : <FindingPlace />;
    case "deRole":
      return <DeRolePart />;
    case "what":
      return <WhatPart />;
    case "soWhat":
      return <SoWhatPart />;
    case "nowWhat":
      return <CommitmentsPart />;
    case "close":
      return <TakeAway isEnded={false} />;
    default:
      return kind satisfies never;
  }
}
