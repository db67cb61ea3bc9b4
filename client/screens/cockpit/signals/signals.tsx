/**
 * The signals of this moment for every part of the cockpit: computed once a second and whenever what facilitators see
 * has changed, from the view alone.
 */
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Queue, queueOf } from "../../../../shared/signals/queue.ts";
import { signalsOf } from "../../../../shared/signals/signals-of.ts";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import type { SignalKind } from "../../../../shared/workshop/signal-kinds.ts";
import { useTicking } from "../../../store/use-time.ts";
import { useCockpit } from "../cockpit.ts";

export type Flags = Readonly<Record<GroupId, SignalKind>>;

const QueueContext = createContext<Queue>({ shown: [], folded: [] });
const FlagsContext = createContext<Flags>({});

export const useQueue = (): Queue => useContext(QueueContext);

/** Each group's most urgent signal; the same object as long as nothing of it changes. */
export const useFlags = (): Flags => useContext(FlagsContext);

export function SignalsProvider({ children }: { readonly children: ReactNode }) {
  const { room, desk } = useCockpit();
  const now = useTicking(typeof room.position === "number");
  const second = Math.floor(now / 1000);
  const queue = useMemo(
    () => queueOf(signalsOf(room, desk, second * 1000), desk.signals, second * 1000),
    [room, desk, second],
  );
  const flagged = JSON.stringify(flagsOf(queue));
  const flags = useMemo((): Flags => JSON.parse(flagged), [flagged]);
  return (
    <FlagsContext value={flags}>
      <QueueContext value={queue}>{children}</QueueContext>
    </FlagsContext>
  );
}

/** Those that are shown come first, so that a row and the queue say the same. */
function flagsOf({ shown, folded }: Queue): Flags {
  const flags: Record<GroupId, SignalKind> = {};
  for (const { groupId, kind } of [...shown, ...folded]) if (groupId) flags[groupId] ??= kind;
  return flags;
}
