/** What can be done about a signal: the move that it suggests, putting it off, settling it. */
import type { Signal } from "../../../../shared/signals/signal.ts";
import type { DeskGroup } from "../../../../shared/view/facilitators-view.ts";
import { minuteMs } from "../../../../shared/workshop/agenda.ts";
import type { MessageKind } from "../../../../shared/workshop/group-state.ts";
import { standIn } from "../../../../shared/workshop/surgery-choices.ts";
import { groupLook } from "../../../words/groups.ts";
import { moveWords, toGroup } from "../../../words/signals.ts";
import { nameIn, presentIn, useCockpit } from "../cockpit.ts";
import { useDeck } from "../curveballs/deck.tsx";
import { useOrders } from "../orders.tsx";

export interface Move {
  readonly label: string;
  readonly act: () => void;
}

export interface SignalMoves {
  readonly moveFor: (signal: Signal) => Move;
  readonly putOff: (signal: Signal) => void;
  readonly settle: (signal: Signal) => void;
}

export function useSignalMoves(onOpen: (groupId: string) => void): SignalMoves {
  const { room, desk } = useCockpit();
  const { order, tell } = useOrders();
  const openDeck = useDeck();

  const resolve = ({ key, mark }: Signal) => order("resolveSignal", { key, evidence: mark });

  const putOff = async ({ key }: Signal) => {
    if (!(await order("snoozeSignal", { key, isSnoozed: true }))) return;
    const act = () => void order("snoozeSignal", { key, isSnoozed: false });
    tell(moveWords.putOff, { label: moveWords.undo, act });
  };

  const settle = async (signal: Signal) => {
    if (!(await resolve(signal))) return;
    const act = () => void order("resolveSignal", { key: signal.key, evidence: null });
    tell(moveWords.settled, { label: moveWords.undo, act });
  };

  /** Tells the group, and settles the signal once that is done. */
  const say = (signal: Signal, group: DeskGroup, kind: MessageKind, text: string) => async () => {
    if (!(await order("messageGroup", { groupId: group.id, kind, text }))) return;
    tell(moveWords.done(groupLook(group.table).name));
    void resolve(signal);
  };

  function moveFor(signal: Signal): Move {
    const { evidence } = signal;
    const group = signal.groupId ? desk.groups[signal.groupId] : undefined;
    if (evidence.kind === "lateArrival") {
      const [first] = evidence.waiting;
      const to = first?.groupId ? desk.groups[first.groupId] : undefined;
      if (!first || !to) return { label: moveWords.seen, act: () => void settle(signal) };
      const { seatId } = first;
      const label = moveWords.place(nameIn(room, seatId), groupLook(to.table).name);
      return { label, act: () => void order("placeSeat", { seatId, groupId: to.id }) };
    }
    if (!group) return { label: moveWords.seen, act: () => void settle(signal) };
    const open = () => onOpen(group.id);
    switch (evidence.kind) {
      case "help": {
        const { messageId } = evidence;
        return {
          label: moveWords.coming,
          act: () => void order("seeHelp", { groupId: group.id, messageId }),
        };
      }
      case "disconnected": {
        const { seatId, role } = evidence;
        const slot = group.turn?.slot;
        const assignment = slot === undefined ? null : group.schedule[slot];
        const to = assignment ? standIn(presentIn(room, group.seatIds), seatId, assignment) : undefined;
        if (!to || slot === undefined || role === "observer") return { label: moveWords.visit, act: open };
        // Settled, because who is away now holds a lesser role, for which the group need not be looked after again.
        const act = async () => {
          if (await order("handOnRole", { groupId: group.id, slot, role, to })) void resolve(signal);
        };
        return { label: moveWords.handOn(nameIn(room, to)), act };
      }
      case "behind":
        return {
          label: moveWords.minute,
          act: async () => {
            const more = { groupId: group.id, from: evidence.turnRevision, deltaMs: minuteMs };
            if (await order("adjustTurn", more)) void resolve(signal);
          },
        };
      case "stuck": {
        const option = rescueFor(group, desk.castings);
        return option === undefined
          ? { label: moveWords.trial, act: say(signal, group, "rescue", toGroup.trial) }
          : { label: moveWords.rescue, act: say(signal, group, "rescue", toGroup.rescue(option)) };
      }
      case "thinRecord":
        return {
          label: moveWords.record,
          act: say(signal, group, "record", toGroup.record(evidence.slot + 1, evidence.missing)),
        };
      case "silent":
        return { label: moveWords.visit, act: open };
      case "unheard":
      case "dominated":
        return { label: moveWords.nudge, act: say(signal, group, "nudge", toGroup.nudge) };
      case "tooEasy":
        return {
          label: moveWords.curveball,
          act: () => {
            openDeck({ groupId: group.id });
            void resolve(signal);
          },
        };
      case "ahead":
        return { label: moveWords.otherSide, act: say(signal, group, "nudge", toGroup.otherSide) };
      default:
        return evidence satisfies never;
    }
  }

  return { moveFor, putOff: (signal) => void putOff(signal), settle: (signal) => void settle(signal) };
}

/** The first of the step's ways out that this group has not been offered. */
function rescueFor(
  group: DeskGroup,
  castings: ReturnType<typeof useCockpit>["desk"]["castings"],
): string | undefined {
  const step = castings[group.castingId]?.journey.steps[group.steps[group.turn?.slot ?? 0] ?? -1];
  const offered = group.thread.filter(({ kind }) => kind === "rescue").map(({ text }) => text);
  return step?.rescueOptions?.find((option) => !offered.includes(toGroup.rescue(option)));
}
