/** What facilitators did last, in words, the newest first (TEAM-2). */
import type { FacilitatorAct } from "../../../../shared/workshop/facilitation.ts";
import { cockpitWords, timeOfDay } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { actListWords, actWords, teamWords } from "../../../words/team.ts";
import { blockName } from "../../../words/vocabulary.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import { useTeam } from "./use-team.ts";

export interface ToldAct {
  readonly number: string;
  readonly time: string;
  readonly sentence: string;
}

export function useActs(): readonly ToldAct[] {
  const cockpit = useCockpit();
  const { nameOf } = useTeam();
  return Object.entries(cockpit.desk.facilitation.acts)
    .toSorted(([one], [other]) => Number(other) - Number(one))
    .map(([number, act]) => ({
      number,
      time: timeOfDay(act.at),
      sentence: `${actWords(act.what, partsOf(act, cockpit, nameOf))}.`,
    }));
}

function partsOf(act: FacilitatorAct, { room, desk }: Cockpit, nameOf: (id: string | null) => string) {
  const block = room.blocks.find(({ id }) => id === act.place);
  const place =
    act.place === "lobby" ? cockpitWords.lobby : act.place === "ended" ? cockpitWords.ended : undefined;
  const table = act.groupId && desk.groups[act.groupId]?.table;
  const who = nameOf(act.by);
  const concerned = act.facilitatorId === undefined ? nameIn(room, act.seatId) : nameOf(act.facilitatorId);
  return {
    who,
    place: place ?? (block ? blockName(block) : actListWords.somewhere),
    group: table ? groupLook(table).name : actListWords.aGroup,
    person:
      concerned === who
        ? actListWords.themselves(who)
        : concerned === teamWords.you
          ? actListWords.youConcerned
          : concerned,
    isBack: act.isBack ?? false,
    ms: act.ms ?? 0,
  };
}
