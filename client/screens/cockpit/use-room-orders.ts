/** The room's clock as orders: each names the block that it means, so that a stale press does nothing. */
import { useCallback, useMemo } from "react";
import { isDebrief, minuteMs } from "../../../shared/workshop/agenda.ts";
import { askWords, barWords, spanWords } from "../../words/cockpit.ts";
import { railWords } from "../../words/plan.ts";
import { blockName } from "../../words/vocabulary.ts";
import { useCockpit } from "./cockpit.ts";
import { useOrders } from "./orders.tsx";
import { useLeadersFirst } from "./team/use-team.ts";

export interface RoomOrders {
  readonly next: () => void;
  readonly back: () => void;
  readonly togglePause: () => void;
  readonly adjust: (minutes: number) => void;
  readonly end: () => void;
  readonly isPaused: boolean;
  readonly isRunning: boolean;
  /** Going on asks by itself here. */
  readonly opensGallery: boolean;
  /** The names of the neighbouring blocks; undefined where there is none. */
  readonly nextName: string | undefined;
  readonly backName: string | undefined;
}

export function useRoomOrders(): RoomOrders {
  const { room, block } = useCockpit();
  const { order, ask, tell, hush } = useOrders();
  const leadersFirst = useLeadersFirst();
  const { revision: from, position } = room;
  const place = typeof position === "number" ? position : position === "lobby" ? -1 : room.blocks.length;
  const nextBlock = room.blocks[place + 1];
  const backBlock = room.blocks[place - 1];
  const isRunning = block !== undefined;
  const isPaused = room.clock.holds.includes("room");
  const isEmpty = Object.keys(room.roster).length === 0;
  const crossesGallery = block?.kind === "what" && room.gallery !== null;

  // Whoever has not opened the gallery opens it by going on (DEB-3).
  const opensGallery = block?.kind === "what" && room.gallery === null;

  const end = useCallback(
    () =>
      ask(askWords.end, () => {
        hush();
        void order("endWorkshop", { confirmed: true });
      }),
    [ask, order, hush],
  );
  const back = useCallback(() => {
    if (!isRunning) return;
    const go = () => void order("goBack", { from, confirmed: crossesGallery });
    if (crossesGallery) ask(askWords.crossGallery, go);
    else go();
  }, [isRunning, crossesGallery, from, order, ask]);
  const next = useCallback(() => {
    if (position === "ended") return;
    if (!nextBlock) return end();
    const go = async () => {
      if (!(await order("advanceRoom", { from }))) return;
      const undo = () => void order("goBack", { from: from + 1, confirmed: false });
      tell(barWords.moved(blockName(nextBlock)), { label: barWords.undo, act: undo });
    };
    if (position === "lobby" && isEmpty) ask(askWords.start, go);
    else if (opensGallery) ask(askWords.openGallery, go);
    else void go();
  }, [position, nextBlock, isEmpty, opensGallery, from, end, order, ask, tell]);
  const togglePause = useCallback(() => {
    if (isRunning) void order(isPaused ? "resumeRoom" : "pauseRoom", {});
  }, [isRunning, isPaused, order]);
  const adjust = useCallback(
    (minutes: number) => {
      if (!isRunning) return;
      const deltaMs = minutes * minuteMs;
      const isProtected = minutes < 0 && isDebrief(block.kind);
      if (!isProtected) return void order("adjustRoom", { from, deltaMs });
      ask({ ...railWords.shorten, text: railWords.shorten.text(spanWords(deltaMs)) }, () => {
        void order("adjustRoom", { from, deltaMs, confirmed: true });
      });
    },
    [isRunning, block, from, order, ask],
  );

  return useMemo(
    () => ({
      next: () => leadersFirst(next),
      back: () => leadersFirst(back),
      togglePause,
      adjust,
      end: () => leadersFirst(end),
      isPaused,
      isRunning,
      opensGallery,
      nextName: nextBlock && blockName(nextBlock),
      backName: backBlock && blockName(backBlock),
    }),
    [
      leadersFirst,
      next,
      back,
      togglePause,
      adjust,
      end,
      isPaused,
      isRunning,
      opensGallery,
      nextBlock,
      backBlock,
    ],
  );
}
