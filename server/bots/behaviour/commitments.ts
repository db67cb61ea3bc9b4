/** "When …, I will …": one commitment of one's own, and one that somebody writes down for the group. */
import { checkInMs } from "../../../shared/workshop/check-in.ts";
import { command, type Move } from "../move.ts";
import { between, luck, type Mind, present, type Sight, waitFor } from "../sight.ts";
import { commitmentText } from "../words/commitments.ts";

export function commitmentMoves(sight: Sight, mind: Mind): readonly Move[] {
  return [...own(sight, mind), ...groups(sight, mind)];
}

function own({ group, seat, now, room, me }: Sight, mind: Mind): readonly Move[] {
  if (!group || Object.keys(seat.commitments).length > 0) return [];
  const random = luck(mind, "commitment");
  const words = commitmentText(room.roster[me]?.discipline ?? "other", Object.keys(room.roster).indexOf(me));
  const payload = { groupId: group.id, isGroups: false, ...words, dueAt: now + checkInMs };
  return [command("commitment", between(30, 130, random), "makeCommitment", payload)];
}

function groups(sight: Sight, mind: Mind): readonly Move[] {
  const { group, room, now } = sight;
  const [first] = present(sight);
  if (!group || first === undefined) return [];
  if (Object.values(room.commitments).some((one) => one.groupId === group.id)) return [];
  const random = luck(mind, "group-commitment");
  const payload = {
    groupId: group.id,
    isGroups: true,
    ...commitmentText("group", group.table),
    dueAt: now + checkInMs,
  };
  return [
    command("group-commitment", between(60, 140, random) + waitFor(sight, first), "makeCommitment", payload),
  ];
}
