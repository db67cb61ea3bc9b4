/** Drafts, and what could not be saved. */
import { useCallback, useEffect } from "react";
import { useStore } from "zustand";
import { Drafts, type Refusal, type UnsentText } from "./drafts.ts";
import { useSession } from "./session-context.tsx";

/**
 * A text that is being written: `[text, setText, clear, refusal]`. Kept for the acting seat until it is cleared, over
 * reloads and the end of a turn. `initial` shows as long as there is no draft. Pass the same key as `draft` to `send`,
 * and clear when it is sent: a text that the server refuses comes back here with its `refusal` ("not saved").
 */
export function useDraft(
  key: string,
  initial = "",
): readonly [text: string, setText: (text: string) => void, clear: () => void, refusal: Refusal | null] {
  const { drafts, store } = useSession();
  const fullKey = Drafts.key(
    useStore(store, (state) => state.activeSeatId),
    key,
  );
  const draft = useStore(drafts.store, (state) => state.drafts[fullKey]);
  useEffect(() => drafts.open(fullKey), [drafts, fullKey]);
  const setText = useCallback((text: string) => drafts.write(fullKey, text), [drafts, fullKey]);
  const clear = useCallback(() => drafts.clear(fullKey), [drafts, fullKey]);
  return [draft?.text ?? initial, setText, clear, draft?.refusal ?? null];
}

export interface Unsent {
  readonly texts: readonly UnsentText[];
  readonly dismiss: (id: string) => void;
}

/** The unsent tray: texts that were refused and whose editor is gone. */
export function useUnsent(): Unsent {
  const { drafts } = useSession();
  const texts = useStore(drafts.store, (state) => state.unsent);
  const dismiss = useCallback((id: string) => drafts.dismiss(id), [drafts]);
  return { texts, dismiss };
}
