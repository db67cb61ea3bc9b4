/** The shown view: the confirmed one with what this page has given and not yet seen confirmed laid over it. Pure. */
import type { OwnSlices } from "../../shared/view/own-slices.ts";
import { isPredicted, predict } from "../../shared/view/predict.ts";
import type { QueuedCommand } from "../connection/command-queue.ts";
import { groupKeyOf, type Slices, seatKey } from "./fold.ts";

/** Where nothing waits this is the confirmed view itself, so that nothing is drawn anew. */
export function shownSlices(confirmed: Slices, waiting: readonly QueuedCommand[]): Slices {
  return waiting.reduce(lay, confirmed);
}

function lay(slices: Slices, command: QueuedCommand): Slices {
  const { seatId: by, at, localId } = command;
  if (by === null || !isPredicted(command)) return slices;
  const ofGroup = groupKeyOf(slices, by);
  const ofSeat = seatKey(by);
  const own: OwnSlices = {
    group: (ofGroup && slices[ofGroup]) ?? undefined,
    seat: slices[ofSeat] ?? undefined,
  };
  if ("groupId" in command.payload && own.group?.id !== command.payload.groupId) return slices;
  const next = predict(own, command, { by, at, localId, isInStep: isInStep(slices) });
  if (next === own) return slices;
  return {
    ...slices,
    ...(ofGroup && next.group ? { [ofGroup]: next.group } : {}),
    ...(next.seat ? { [ofSeat]: next.seat } : {}),
  };
}

function isInStep({ room }: Slices): boolean {
  return typeof room?.position === "number" && room.blocks[room.position]?.kind === "step";
}
