/**
 * Next and back from the keyboard, where a slip of the finger would move the whole room: they ask first, unless the part's
 * time is as good as up. The buttons do it at once.
 */
import { minuteMs } from "../../../shared/workshop/agenda.ts";
import { remainingAt } from "../../../shared/workshop/clock.ts";
import { useServerNow } from "../../store/use-time.ts";
import { askWords, spanWords } from "../../words/cockpit.ts";
import { useCockpit } from "./cockpit.ts";
import { useOrders } from "./orders.tsx";
import type { RoomOrders } from "./use-room-orders.ts";

export function useGuardedOrders(orders: RoomOrders): {
  readonly next: () => void;
  readonly back: () => void;
} {
  const { next, back, nextName, backName, isRunning, opensGallery } = orders;
  const { room } = useCockpit();
  const { ask } = useOrders();
  const now = useServerNow();
  return {
    next() {
      const leftMs = remainingAt(room.clock, now());
      const isEarly = isRunning && leftMs > minuteMs;
      // The end asks by itself, and so does what opens the gallery.
      if (isEarly && nextName && !opensGallery) ask(askWords.next(nextName, spanWords(leftMs)), next);
      else next();
    },
    back() {
      // Behind the gallery it asks by itself; in the first part there is only the lobby.
      if (!isRunning || !backName || room.gallery) back();
      else ask(askWords.back(backName), back);
    },
  };
}
