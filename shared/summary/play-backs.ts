/** How often the room was understood at the first try. For the whole room and for nobody in particular, as REP-9 asks. */
import type { Group } from "../workshop/group-state.ts";

export interface PlayBackTotals {
  readonly firstTry: number;
  readonly later: number;
  /** Tried, and not understood when the step ended. */
  readonly open: number;
}

/** REP-9: play-backs are counted for the whole room and for nobody in particular; untried ones are not counted. */
export function playBackTotals(groups: readonly Pick<Group, "boards">[]): PlayBackTotals {
  const tried = groups
    .flatMap((group) => group.boards.flatMap(({ playBacks }) => [playBacks.need, playBacks.constraint]))
    .filter(({ tries }) => tries > 0);
  const understood = tried.filter(({ isUnderstood }) => isUnderstood);
  const firstTry = understood.filter(({ tries }) => tries === 1).length;
  return { firstTry, later: understood.length - firstTry, open: tried.length - understood.length };
}
