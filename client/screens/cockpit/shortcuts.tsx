/** Keyboard shortcuts for what is frequent. They rest while somebody types or a dialogue is open, and can be turned off. */
import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { cockpitWords, shortcutWords } from "../../words/cockpit.ts";
import { turnSounds } from "../../words/sounds.ts";
import { useSound } from "../shell/sound-choice.ts";
import { slipMs } from "./slips.ts";

export type ShortcutId = keyof typeof shortcutWords.keys;

const keys: Readonly<Record<string, ShortcutId>> = {
  n: "next",
  b: "back",
  p: "pause",
  "+": "more",
  "=": "more",
  "-": "less",
  "−": "less",
  "]": "muchMore",
  "[": "muchLess",
  1: "first",
  2: "second",
  3: "third",
  a: "agenda",
  c: "curveballs",
  m: "sound",
  s: "fold",
  j: "note",
  r: "recall",
  w: "queue",
  d: "act",
  "?": "help",
};

/**
 * Held keys do not repeat, combinations are the browser's, and nothing is taken from a field, a dialogue, or somebody who
 * is being dragged by keyboard.
 */
function shortcutOf(event: KeyboardEvent): ShortcutId | undefined {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
    return undefined;
  const target = event.target instanceof Element ? event.target : null;
  if (
    target?.closest(
      "input, textarea, select, [contenteditable], [role=menu], [role=dialog], [aria-roledescription][aria-pressed=true]",
    )
  ) {
    return undefined;
  }
  if (document.querySelector("[role=dialog], [role=menu]")) return undefined;
  return keys[event.key.toLowerCase()];
}

/** What each shortcut does here and now; one without an act is left to others. */
export type ShortcutActs = Readonly<Partial<Record<ShortcutId, (() => void) | undefined>>>;

/** What acts on the first of a list: pressed twice in a moment it is a slip, since the list has just changed. */
const onLists: ReadonlySet<ShortcutId> = new Set(["first", "second", "third", "act"]);

export function useShortcuts(isOn: boolean, acts: ShortcutActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    let last: { readonly id: ShortcutId; readonly at: number } | undefined;
    const press = (event: KeyboardEvent) => {
      const id = shortcutOf(event);
      const act = id && latest.current[id];
      if (!act || !(isOn || id === "help")) return;
      event.preventDefault();
      const isSlip = last?.id === id && event.timeStamp - last.at < slipMs && onLists.has(id);
      last = { id, at: event.timeStamp };
      if (!isSlip) act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOn]);
}

export interface ShortcutSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

export function ShortcutSheet({ isOpen, onClose, isOn, onTurn }: ShortcutSheetProps) {
  const [isSounding, toggleSound] = useSound("cockpit");
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={shortcutWords.title}
      description={`${isOn ? shortcutWords.on : shortcutWords.off}. ${shortcutWords.text}`}
      closeLabel={cockpitWords.close}
      actions={
        <>
          <Button weight="secondary" isDense onClick={() => onTurn(!isOn)}>
            {isOn ? shortcutWords.turn.off : shortcutWords.turn.on}
          </Button>
          <Button weight="secondary" isDense onClick={toggleSound}>
            {turnSounds(isSounding)}
          </Button>
        </>
      }
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6">
        {Object.values(shortcutWords.keys).map(([key, words]) => (
          <div key={key} className="col-span-2 grid grid-cols-subgrid items-center border-t border-line py-2">
            <dt>
              <kbd className="grid size-9 place-items-center border-2 border-ink font-sans text-16 font-bold">
                {key}
              </kbd>
            </dt>
            <dd className="text-16">{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
