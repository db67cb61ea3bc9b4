/** Kinds of rooms that bots can be: the usual one, and one for facilitators to practise on. */
export const scenarios = ["usual", "difficult-room"] as const;
export type Scenario = (typeof scenarios)[number];

export const isScenario = (name: string): name is Scenario => scenarios.some((one) => one === name);

/** How many people the difficult room is meant for: ten groups of four. */
export const difficultRoomPeople = 40;
/** How far it is behind when it begins. */
export const difficultRoomLateMs = 8 * 60_000;

/** Signals that are off in most rooms, and show what is difficult in this one. */
export const difficultRoomSignals = ["silent", "unheard", "dominated"] as const;

/** How many of so many people come only when the first step has begun. */
export function latecomers(people: number, scenario: Scenario): number {
  if (scenario === "difficult-room") return Math.min(5, Math.floor(people / 4));
  return people >= 7 ? 1 : 0;
}
