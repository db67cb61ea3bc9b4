/** Which content was played, in which version: whoever reads the report later can tell what the groups were given. */
import type { CastingId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { groupsOf } from "./readable.ts";

export interface Content {
  readonly castingId: CastingId;
  readonly personaId: string;
  readonly personaName: string;
  readonly version: number;
  readonly journeyId: string;
  readonly journeyTitle: string;
  /** What the data of the persona rests on. */
  readonly evidence: "researched" | "assumed" | "fictional";
}

/** Each casting that a group plays, once, in the order of the tables. */
export function contentsOf(state: WorkshopState): Content[] {
  const ids = [...new Set(groupsOf(state).map((group) => group.castingId))];
  return ids.flatMap((castingId) => {
    const casting = state.castings[castingId];
    if (!casting) return [];
    const { persona, journey } = casting;
    const { id: personaId, name: personaName, version, evidence } = persona;
    return [
      {
        castingId,
        personaId,
        personaName,
        version,
        journeyId: journey.id,
        journeyTitle: journey.title,
        evidence,
      },
    ];
  });
}
