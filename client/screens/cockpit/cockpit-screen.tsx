/**
 * The facilitator's cockpit: the same screen before the start, while it runs and after the end. The bar stays in
 * sight; on a laptop only what lies beneath bar and prompts scrolls.
 */
import { useCallback, useMemo, useState } from "react";
import { kept } from "../../connection/kept.ts";
import { usePaced } from "../../store/use-paced.ts";
import { useFacilitators, useRoom } from "../../store/use-view.ts";
import { toldSounds } from "../../words/sounds.ts";
import { useSound } from "../shell/sound-choice.ts";
import { AgendaDialog } from "./agenda/agenda-dialog.tsx";
import { PlanBand } from "./agenda/plan-band.tsx";
import { Centre } from "./centre.tsx";
import { CockpitContext, cockpitOf, useCockpit } from "./cockpit.ts";
import { DeckProvider, useDeck } from "./curveballs/deck.tsx";
import { OrdersProvider, useOrders } from "./orders.tsx";
import { OutageQuestion } from "./outage-question.tsx";
import { Prompter } from "./prompter.tsx";
import { ShortcutSheet, useShortcuts } from "./shortcuts.tsx";
import { actOnFirst, focusQueue } from "./signals/first-move.ts";
import { HelpTitle } from "./signals/help-title.tsx";
import { SignalsProvider } from "./signals/signals.tsx";
import { SurgeryProvider } from "./surgery/surgery.tsx";
import { RecallBar } from "./talk/recall-bar.tsx";
import { TalkDeskProvider, useTalkDesk } from "./talk/talk-desk.tsx";
import { LeadBand } from "./team/lead-band.tsx";
import { TopBar } from "./top-bar.tsx";
import { useGuardedOrders } from "./use-guarded-orders.ts";
import { useRoomOrders } from "./use-room-orders.ts";

/** Forty busy groups change something eighty times a second; drawing all of that would leave no time for keys. */
const drawnEveryMs = 100;

export function CockpitScreen() {
  const room = useRoom((whole) => whole);
  const desk = useFacilitators((whole) => whole);
  const now = useMemo(() => (room && desk ? cockpitOf(room, desk) : null), [room, desk]);
  const cockpit = usePaced(now, drawnEveryMs);
  return useMemo(
    () =>
      cockpit ? (
        <CockpitContext value={cockpit}>
          <OrdersProvider>
            <SurgeryProvider>
              <DeckProvider>
                <SignalsProvider>
                  <TalkDeskProvider>
                    <Board />
                    <HelpTitle />
                  </TalkDeskProvider>
                </SignalsProvider>
              </DeckProvider>
            </SurgeryProvider>
          </OrdersProvider>
        </CockpitContext>
      ) : (
        <main />
      ),
    [cockpit],
  );
}

/** What this browser remembers of how the facilitator likes the cockpit. */
const promptsKey = "counterpart:cockpit:prompts";
const shortcutsKey = "counterpart:cockpit:shortcuts";

function Board() {
  const [hasPrompts, setPrompts] = useKept(promptsKey);
  const [hasShortcuts, setShortcuts] = useKept(shortcutsKey);
  const [isHelping, setHelping] = useState(false);
  const [isAgendaOpen, setAgenda] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const orders = useRoomOrders();
  const openDeck = useDeck();
  const { callBack, openNotes } = useTalkDesk();
  const { phase, groups, room } = useCockpit();
  const canPlay = groups.length > 0 && (phase === "immersion" || phase === "step");
  const guarded = useGuardedOrders(orders);
  const [isSounding, toggleSound] = useSound("cockpit");
  const { tell } = useOrders();
  const togglePrompts = () => setPrompts(!hasPrompts);
  useShortcuts(hasShortcuts, {
    next: guarded.next,
    back: guarded.back,
    pause: orders.togglePause,
    more: () => orders.adjust(1),
    less: () => orders.adjust(-1),
    muchMore: () => orders.adjust(5),
    muchLess: () => orders.adjust(-5),
    agenda: orders.isRunning ? () => setAgenda(true) : undefined,
    curveballs: canPlay ? () => openDeck({}) : undefined,
    recall: orders.isRunning && room.recall === null ? callBack : undefined,
    note: openNotes,
    queue: focusQueue,
    act: actOnFirst,
    sound() {
      toggleSound();
      tell(isSounding ? toldSounds.areOff : toldSounds.areOn);
    },
    fold: togglePrompts,
    help: () => setHelping(true),
  });
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <div className="top-0 z-30 shrink-0 [@media(width>=24rem)_and_(height>=24rem)]:sticky">
        <TopBar onHelp={() => setHelping(true)} onAgenda={() => setAgenda(true)} />
      </div>
      <div className="shrink-0">
        <RecallBar />
        <LeadBand />
        <OutageQuestion />
        <PlanBand hasShortcuts={hasShortcuts} />
      </div>
      <Prompter isOpen={hasPrompts} onToggle={togglePrompts} />
      <Centre openId={openId} onOpen={setOpenId} />
      <AgendaDialog isOpen={isAgendaOpen && orders.isRunning} onClose={() => setAgenda(false)} />
      <ShortcutSheet
        isOpen={isHelping}
        onClose={() => setHelping(false)}
        isOn={hasShortcuts}
        onTurn={setShortcuts}
      />
    </div>
  );
}

/** A yes or no that this browser keeps; yes until somebody says no. */
function useKept(key: string): readonly [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => kept().read(key) !== false);
  const keep = useCallback(
    (next: boolean) => {
      kept().write(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, keep];
}
