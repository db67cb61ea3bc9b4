/** The difficult room: forty bots who make trouble, and a facilitator who answers it. Rule BOT-6. */
import { describe, expect, it } from "vitest";
import { difficultRoomLateMs } from "../../shared/scenarios.ts";
import { signalsOf } from "../../shared/signals/signals-of.ts";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { blockMs } from "../../shared/workshop/agenda.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { virtualWorkshop } from "../support/virtual-bots.ts";

describe("the difficult room", () => {
  const { play, refused } = virtualWorkshop({
    people: 40,
    lengthMin: 75,
    seed: "difficult",
    scenario: "difficult-room",
  });
  const { state, log } = play;
  const happened = <Type extends WorkshopEvent["type"]>(type: Type) =>
    log.filter((event): event is Extract<WorkshopEvent, { type: Type }> => event.type === type);
  const atTable = (table: number) => Object.values(state.groups).find((group) => group.table === table)?.id;

  /** Every kind of signal that the facilitator's cockpit showed at some time, by the group's table; 0 is the room. */
  const seen = signalsDuring(log);

  it("lets the facilitator do nothing that is refused", () => {
    expect(refused.filter((refusal) => !refusal.endsWith("stale"))).toEqual([]);
  });

  it("begins eight minutes behind, with five people to come", () => {
    expect(state.room.tookMs.welcome).toBeGreaterThanOrEqual(difficultRoomLateMs);
    const [step] = happened("roomMoved").filter(({ to }) => typeof to === "number" && to >= 3);
    expect(happened("seatTaken").filter(({ at }) => at >= (step?.at ?? 0))).toHaveLength(5);
    for (const one of Object.values(state.seats))
      if (one.status === "here") expect(one.groupId).not.toBeNull();
  });

  it("tells the facilitator of a table that is silent, of one that is dominated, and of a role without its holder", () => {
    expect(seen).toContain("silent/1");
    expect(seen).toContain("dominated/2");
    expect(seen).toContain("disconnected/3");
  });

  it("shrinks two tables to two, who go on as one", () => {
    expect(happened("seatLeft").length).toBeGreaterThanOrEqual(4);
    const left = [4, 5].map((table) => state.groups[atTable(table) ?? ("" as never)]?.seatIds.length ?? 0);
    expect(left.toSorted((a, b) => a - b)).toEqual([0, 4]);
  });

  it("ends on time with the whole of its debrief", () => {
    const tookMs = (state.room.endedAt ?? 0) - (state.room.startedAt ?? 0);
    expect(tookMs).toBeLessThanOrEqual(76 * 60_000);
    const debrief = state.agenda.blocks.filter(({ kind }) =>
      ["deRole", "what", "soWhat", "nowWhat"].includes(kind),
    );
    expect(debrief).toHaveLength(4);
    for (const block of debrief) expect(state.room.tookMs[block.id]).toBeGreaterThanOrEqual(blockMs(block));
  });
});

function signalsDuring(log: readonly WorkshopEvent[]): ReadonlySet<string> {
  const seen = new Set<string>();
  let state: WorkshopState | undefined;
  let lookedAt = 0;
  for (const event of log) {
    if (state && event.at - lookedAt >= 5_000) {
      lookedAt = event.at;
      for (const { kind, groupId } of signalsOf(roomView(state), facilitatorsView(state), event.at))
        seen.add(`${kind}/${groupId ? state.groups[groupId]?.table : 0}`);
    }
    state = evolve(state, event);
  }
  return seen;
}
