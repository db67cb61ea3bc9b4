/** Changing the agenda that is still to come: what can be, and the orders that do it. The debrief's minutes are locked until the facilitator says otherwise. */

import { useState } from "react";
import { agendaIn } from "../../../../shared/view/agenda-now.ts";
import { type Block, minuteMs } from "../../../../shared/workshop/agenda.ts";
import {
  blockLimits,
  changedMs,
  fullBufferMs,
  takesFromDebrief,
} from "../../../../shared/workshop/agenda-changes.ts";
import { takeBackOf } from "../../../../shared/workshop/dropping.ts";
import { railWords } from "../../../words/plan.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export interface AgendaChanges {
  readonly change: (block: Block, minutes: 1 | -1) => void;
  /** Whether the block's minutes are at their limit in this direction. */
  readonly isAtLimit: (block: Block, minutes: 1 | -1) => boolean;
  /** Whether a minute less would ask first. */
  readonly isLocked: (block: Block) => boolean;
  /** The dropped step that can come back, if one can. */
  readonly returnable: Block | undefined;
  readonly takeBack: (block: Block) => void;
  /** Null where nothing of the buffer was spent. */
  readonly putBufferBack: (() => void) | null;
}

export function useAgendaChanges(): AgendaChanges {
  const cockpit = useCockpit();
  const { room, desk } = cockpit;
  const { order, ask } = useOrders();
  const [isUnlocked, setUnlocked] = useState(false);
  const { agenda, groups } = agendaIn(cockpit.room, cockpit.desk);
  const fullMs = fullBufferMs(desk.plan, room);
  const isLocked = (block: Block) =>
    !isUnlocked && takesFromDebrief(desk.plan, block, changedMs(block, -minuteMs));
  const send = (block: Block, minutes: number, unlocked: boolean) =>
    void order("changeAgenda", {
      from: room.revision,
      blockId: block.id,
      deltaMs: minutes * minuteMs,
      isUnlocked: unlocked,
    });
  return {
    change: (block, minutes) => {
      if (minutes > 0 || !isLocked(block)) return send(block, minutes, isUnlocked);
      ask(railWords.unlock, () => {
        setUnlocked(true);
        send(block, minutes, true);
      });
    },
    isAtLimit: (block, minutes) =>
      minutes > 0
        ? block.plannedMs >= blockLimits.max * minuteMs
        : block.plannedMs <= blockLimits.min * minuteMs,
    isLocked,
    returnable: takeBackOf(agenda, groups)?.block,
    takeBack: ({ id }) => void order("takeBackStep", { blockId: id }),
    putBufferBack:
      cockpit.phase !== "lobby" && room.bufferMs < fullMs
        ? () => void order("spendBuffer", { fromMs: room.bufferMs, toMs: fullMs })
        : null,
  };
}
