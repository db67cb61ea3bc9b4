/** One person types for the group: the scribe at once, anyone else after a tap. The others read it large. */
import { type ReactNode, useState } from "react";
import { writeWords } from "../../../words/board.ts";
import { useTable } from "../table.ts";

export interface TypeForGroupProps {
  readonly field: ReactNode;
  /** What those see who do not type. */
  readonly children: ReactNode;
}

/** Whether one's own screen is the one that works. */
export function useIsScribe(): boolean {
  const { role, assignment, me } = useTable();
  return role === "scribe" || assignment?.scribe === me;
}

export function TypeForGroup({ field, children }: TypeForGroupProps) {
  const isScribe = useIsScribe();
  const [hasAsked, setAsked] = useState(false);
  if (isScribe || hasAsked) return field;
  return (
    <>
      {children}
      <button type="button" className="move mt-4 block text-15" onClick={() => setAsked(true)}>
        {writeWords.typeForGroup}
      </button>
    </>
  );
}
