/** Says that somebody's wording was replaced by somebody else's a moment ago, and gives it back at a tap (TEXT-1). */
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import type { Version, Versioned } from "../../../../shared/workshop/versioned.ts";
import { writeWords } from "../../../words/board.ts";
import { calledName, useHere } from "../table.ts";

/** How long after it was replaced a wording is offered back. */
const offeredMs = 120_000;

/** The last wording by somebody else that the present one does not contain, if it was replaced just now. */
export function replacedBy(field: Versioned<string>): Version<string> | undefined {
  const other = field.history.findLast(({ by, value }) => by !== field.by && value.trim() !== "");
  if (!other || field.at - other.at > offeredMs) return undefined;
  return field.value.includes(other.value) || other.value.includes(field.value) ? undefined : other;
}

export function Replaced({
  field,
  onRestore,
}: {
  readonly field: Versioned<string>;
  readonly onRestore: (text: string) => void;
}) {
  const here = useHere();
  const { me } = here;
  const other = replacedBy(field);
  if (!other) return null;
  const nameOf = (by: string) => calledName(here, by as SeatId);
  const isMine = other.by === me;
  if (!isMine && field.by !== me) return null;
  return (
    <p className="mt-2 text-15 text-ink2">
      {isMine ? writeWords.replacedYours(nameOf(field.by)) : writeWords.replacedTheirs(nameOf(other.by))}{" "}
      <button type="button" className="move" onClick={() => onRestore(other.value)}>
        {isMine ? writeWords.restoreYours : writeWords.restoreTheirs}
      </button>
    </p>
  );
}
