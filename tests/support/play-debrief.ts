/** How a played workshop goes through its debrief: one function a block. */

import { checkInMs } from "../../shared/workshop/check-in.ts";
import { dotAllowance, dotItems } from "../../shared/workshop/dots.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import { seatsHere } from "../../shared/workshop/reading.ts";
import { isTradeOff } from "../../shared/workshop/trade-off-reading.ts";
import { evidences, prudences, reversibilities } from "../../shared/workshop/vocabulary.ts";
import { asSeat, facilitator, type Play } from "./play.ts";
import { commitmentLines, deRoleLines, tagged } from "./play-words.ts";

const groupsOf = (play: Play): Group[] => play.state.groupOrder.flatMap((id) => play.state.groups[id] ?? []);

const at = <Item>(list: readonly Item[], index: number): Item | undefined => list[index % list.length];

export function playDeRole(play: Play): void {
  for (const group of groupsOf(play)) {
    group.seatIds.forEach((id, index) => {
      const text = at(deRoleLines, index + group.table) ?? "";
      play.send(asSeat(id), "writeDeRole", { groupId: group.id, text });
    });
  }
}

/** Tags and nominations, and then the gallery opens. */
export function playWhat(play: Play): void {
  for (const group of groupsOf(play)) {
    const [first] = group.seatIds;
    if (!first) continue;
    const actor = asSeat(first);
    const slots = group.boards.flatMap((board, slot) => (isTradeOff(board) ? [slot] : []));
    for (const slot of slots) {
      const nth = group.table + slot;
      const here = { groupId: group.id, slot };
      play.send(actor, "chooseTradeOff", {
        ...here,
        choice: { field: "themes", value: [...(at(tagged, nth) ?? [])] },
      });
      const reversibility = at(reversibilities, nth) ?? "unsure";
      play.send(actor, "chooseTradeOff", {
        ...here,
        choice: { field: "reversibility", value: reversibility },
      });
      const evidence = at(evidences, nth) ?? "assumed";
      play.send(actor, "chooseTradeOff", { ...here, choice: { field: "evidence", value: evidence } });
      if (group.boards[slot]?.tradeOff.borrowing?.value === "yes") {
        const prudence = at(prudences, group.table) ?? "prudent";
        play.send(actor, "chooseTradeOff", { ...here, choice: { field: "prudence", value: prudence } });
      }
    }
    const hardest = at(slots, group.table);
    if (hardest !== undefined) play.send(actor, "nominate", { groupId: group.id, slot: hardest });
  }
  play.wait(120_000);
  play.send(facilitator, "openGallery", {});
}

/** Everyone places their dots, they are revealed, and the first item is discussed. */
export function playSoWhat(play: Play): void {
  const items = dotItems(play.state);
  const allowance = dotAllowance(items.length);
  seatsHere(play.state).forEach((seat, index) => {
    for (let dot = 0; dot < Math.min(allowance, items.length); dot += 1) {
      const key = at(items, index * index + dot);
      if (key) play.send(asSeat(seat.id), "placeDot", { key });
    }
  });
  play.wait(90_000);
  play.send(facilitator, "revealDots", {});
  play.wait(100_000);
  const [first] = play.state.discussion?.queue ?? [];
  if (!first) return;
  const text = "The cost was known at the table; nobody who pays it was asked.";
  play.send(facilitator, "noteDiscussion", { key: first, text, base: 0 });
  if ((play.state.discussion?.queue.length ?? 0) > 1)
    play.send(facilitator, "moveDiscussion", { from: 0, to: 1 });
}

export function playNowWhat(play: Play): void {
  const dueAt = play.now + checkInMs;
  for (const group of groupsOf(play)) {
    group.seatIds.forEach((id, index) => {
      const line = at(commitmentLines, index + group.table);
      if (line)
        play.send(asSeat(id), "makeCommitment", { groupId: group.id, isGroups: false, ...line, dueAt });
    });
    const [first] = group.seatIds;
    const line = at(commitmentLines, group.table);
    if (first && line) {
      play.send(asSeat(first), "makeCommitment", { groupId: group.id, isGroups: true, ...line, dueAt });
    }
  }
}
