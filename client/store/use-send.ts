/** Sending commands, and whether what was sent is safe. */
import { useCallback } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";
import type { ConnectionStatus } from "../connection/receiver.ts";
import type { SendOptions } from "./session.ts";
import { useSession } from "./session-context.tsx";

export type Send = <Name extends CommandName>(
  name: Name,
  payload: PayloadOf<Name>,
  options?: SendOptions,
) => Promise<CommandAnswer>;

/** Queues a command for the acting seat (or as the facilitator). It need not be awaited: nothing is lost. */
export function useSend(): Send {
  const session = useSession();
  return useCallback((name, payload, options) => session.send(name, payload, options), [session]);
}

export const useConnection = (): ConnectionStatus => useStore(useSession().store, (state) => state.status);

export interface Saving {
  readonly state: "saved" | "saving" | "unsaved" | "reconnecting" | "offline";
  /** Commands that have no answer yet. */
  readonly waiting: number;
}

/** What the status line says. */
export function useSaving(): Saving {
  return useStore(
    useSession().store,
    useShallow(({ status, waiting, isFailing }): Saving => {
      if (status === "offline" || status === "reconnecting") return { state: status, waiting };
      // Of a page that was refused, or is older than the server, its own screen speaks.
      if (waiting === 0) return { state: "saved", waiting };
      return { state: isFailing ? "unsaved" : "saving", waiting };
    }),
  );
}
