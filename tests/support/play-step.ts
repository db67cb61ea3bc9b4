/** How the groups of a played workshop go through one step: what they write, vote and record in each turn. */
import { turnMs } from "../../shared/workshop/agenda.ts";
import { cardsOf } from "../../shared/workshop/curveballs.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { currentBlock } from "../../shared/workshop/reading.ts";
import type { Turn, Verdict } from "../../shared/workshop/vocabulary.ts";
import { asSeat, facilitator, type Play } from "./play.ts";
import { billed, debts, optionsOf, parkedLines, stepOf } from "./play-words.ts";

/** One group in one slot, as its members act in it. */
export interface Table {
  readonly play: Play;
  readonly group: Group;
  readonly slot: number;
  readonly at: { readonly groupId: GroupId; readonly slot: number };
  readonly productManager: SeatId;
  readonly engineer: SeatId;
  readonly scribe: SeatId;
}

/** The tables that have somebody at them, in their order. */
export function tables(play: Play, slot: number): Table[] {
  return play.state.groupOrder.flatMap((id) => {
    const group = play.state.groups[id];
    const roles = group?.schedule[slot];
    if (!group || !roles || group.seatIds.length === 0) return [];
    return [{ play, group, slot, at: { groupId: id, slot }, ...roles }];
  });
}

/** Plays one turn at every table at once and lets its time pass; the room then stands at the end of the turn. */
export function playTurn(play: Play, slot: number, turn: Turn): void {
  const all = tables(play, slot);
  const ms = turnMs(currentBlock(play.state)?.plannedMs ?? 0)[turn];
  play.wait(Math.round(ms / 4));
  if (turn === "need" || turn === "constraint") {
    for (const table of all) speak(table, turn);
    play.wait(Math.round(ms / 2));
    for (const table of all) playBack(table, turn);
  } else if (turn === "options") {
    for (const table of all) writeOptions(table);
    play.wait(Math.round(ms / 2));
    for (const table of all) park(table);
  } else {
    for (const table of all) vote(table);
    play.wait(Math.round(ms / 2));
    for (const table of all) record(table);
  }
  play.wait(Math.round((ms / 4) * (0.8 + 0.6 * play.random())));
}

/** During the switch the first two tables get a curveball; the first amends what it gives up, the second answers nothing. */
export function playCurveball(play: Play, slot: number): void {
  for (const { play: here, group, at, scribe } of tables(play, slot).slice(0, 2)) {
    const casting = here.state.castings[group.castingId];
    const [card] = casting ? cardsOf(casting, group.castingId) : [];
    if (!card) continue;
    const { key, audience } = card;
    here.send(facilitator, "releaseCurveball", { key, audience, groupIds: [group.id] });
    here.wait(60_000);
    if (group.table > 1) continue;
    here.send(asSeat(scribe), "answerCurveball", { ...at, effect: "amended" });
    const { value = "", version = 0 } =
      here.state.groups[group.id]?.boards[slot]?.tradeOff.texts.giveUp ?? {};
    const amended = `${value.replace(/[.;]$/, "")}, for four weeks only`;
    here.send(asSeat(scribe), "editTradeOff", { ...at, field: "giveUp", value: amended, base: version });
    here.wait(40_000);
    const from = here.state.groups[group.id]?.turn?.revision ?? 0;
    here.send(asSeat(scribe), "advanceTurn", { groupId: group.id, from });
  }
}

/** Takes every group to its next turn. */
export function nextTurn(play: Play, slot: number): void {
  for (const { group, scribe } of tables(play, slot)) {
    const from = play.state.groups[group.id]?.turn?.revision ?? 0;
    play.send(asSeat(scribe), "advanceTurn", { groupId: group.id, from });
  }
}

export function speak(
  { play, group, slot, at, productManager, engineer, scribe }: Table,
  kind: "need" | "constraint",
): void {
  const { step } = stepOf(play.state, group, slot);
  const speaker = kind === "need" ? productManager : engineer;
  play.send(asSeat(scribe), "writeNote", { ...at, kind, text: step[kind], speaker });
}

export function playBack({ play, at, productManager, engineer }: Table, of: "need" | "constraint"): void {
  const speaker = asSeat(of === "need" ? productManager : engineer);
  if (play.random() < 0.35) play.send(speaker, "answerPlayBack", { ...at, of, isUnderstood: false });
  play.send(speaker, "answerPlayBack", { ...at, of, isUnderstood: true });
  const role = of === "need" ? "productManager" : "engineer";
  if (play.random() < 0.7) play.send(speaker, "markFact", { ...at, role, isSaid: true });
}

export function writeOptions({ play, group, slot, at }: Table): void {
  const options = optionsOf(stepOf(play.state, group, slot).step);
  const from = play.state.groups[group.id]?.turn?.revision ?? 0;
  group.seatIds.forEach((speaker, index) => {
    const option = options[index % options.length];
    if (!option || index >= options.length) return;
    play.send(asSeat(speaker), "writeNote", { ...at, kind: "option", text: option.choice, speaker });
  });
  // Every other table says that it is done; at the others the minute runs out.
  if (group.table % 2 === 1) {
    for (const id of group.seatIds) play.send(asSeat(id), "finishWriting", { groupId: group.id, from });
  }
}

function park({ play, group, slot, at, engineer, scribe }: Table): void {
  const text = parkedLines[(group.table + 2 * slot) % parkedLines.length];
  if (text === undefined || (group.table + slot) % 3 !== 1) return;
  play.send(asSeat(scribe), "writeNote", { ...at, kind: "parked", text, speaker: engineer });
}

/** The first table needs an amendment in the first step; the last one goes on with a dissent in the second. */
function vote({ play, group, slot, at, engineer, scribe }: Table): void {
  const options = optionsOf(stepOf(play.state, group, slot).step);
  const chosen = options[(group.table + slot) % options.length]?.choice ?? "";
  const isAmended = group.table === 1 && slot === 0;
  const isDissented = group.table === play.state.groupOrder.length && slot === 1;
  const round = (text: string, base: number, lowest: number) => {
    play.send(asSeat(scribe), "writeProposal", { ...at, text, base });
    play.send(asSeat(scribe), "openVoting", at);
    group.seatIds.forEach((id, index) => {
      const fingers = id === engineer ? lowest : 3 + ((index + slot) % 3);
      play.send(asSeat(id), "castBallot", { ...at, fingers });
    });
  };
  round(chosen, 0, isAmended || isDissented ? 2 : 4);
  if (isAmended || isDissented) {
    play.wait(20_000);
    round(`${chosen.replace(/[.;]$/, "")}, for one month, then we look again.`, 1, isDissented ? 1 : 3);
  }
}

export function record({ play, group, slot, at, productManager, scribe }: Table): void {
  const { step } = stepOf(play.state, group, slot);
  const options = optionsOf(step);
  const scribes = asSeat(scribe);
  const nth = group.table + slot;
  const giveUp = options[nth % options.length]?.price ?? "";
  if (giveUp) play.send(scribes, "editTradeOff", { ...at, field: "giveUp", value: giveUp, base: 0 });
  if (step.opportunity && nth % 2 === 0) {
    play.send(scribes, "editTradeOff", { ...at, field: "gain", value: step.opportunity, base: 0 });
  }
  // One record stays unfinished: nobody says who pays.
  const isUnfinished = group.table === 2 && slot === 2;
  const whoPays = billed[nth % billed.length] ?? [];
  if (!isUnfinished)
    play.send(scribes, "chooseTradeOff", { ...at, choice: { field: "whoPays", value: [...whoPays] } });
  const borrowing = nth % 3 === 0 ? "no" : nth % 3 === 1 ? "yes" : "unsure";
  play.send(scribes, "chooseTradeOff", { ...at, choice: { field: "borrowing", value: borrowing } });
  if (borrowing === "yes") {
    const debt = debts[(group.table + 2 * slot) % debts.length];
    if (debt) {
      play.send(scribes, "editTradeOff", { ...at, field: "interest", value: debt.interest, base: 0 });
      play.send(scribes, "editTradeOff", { ...at, field: "repayTrigger", value: debt.repayTrigger, base: 0 });
    }
  }
  if (!isUnfinished) play.send(scribes, "recordTradeOff", at);
  const check = group.seatIds.find(
    (id) => play.state.seats[id]?.discipline === "product" && id !== productManager,
  );
  if (check && slot === 0) {
    const text = "I would have asked for the number first.";
    play.send(asSeat(check), "checkReality", { ...at, role: "productManager", text });
  }
  group.seatIds.forEach((id, index) => {
    play.send(asSeat(id), "giveVerdict", { ...at, verdict: verdictOf(index, nth) });
  });
}

function verdictOf(index: number, nth: number): Verdict {
  if (nth % 4 === 0) return index === 0 ? "grumbles" : "leaves";
  if (nth % 4 === 2) return index < 2 ? "grumbles" : "stays";
  return index === 3 ? "grumbles" : "stays";
}
