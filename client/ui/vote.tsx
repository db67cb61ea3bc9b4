/** One person's fist of five, revealed: the digit large, the hand beside it, whose it is and what it was before. */
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { Glyph } from "./glyph.tsx";
import { Hand } from "./hand.tsx";

export interface VoteProps {
  readonly value: number;
  readonly role: Role;
  readonly name: string;
  readonly roleName: string;
  /** "was 2", after a re-vote. */
  readonly was?: string | undefined;
  readonly size?: "room" | "stage";
  /** On a low window in one line, without the hand: beside a form that has to be in sight. */
  readonly isFolded?: boolean;
}

export function Vote({ value, role, name, roleName, was, size = "room", isFolded = false }: VoteProps) {
  const isStage = size === "stage";
  return (
    <div
      className={`border-l border-line pl-4 lg:pl-4.5 ${isFolded ? "short:lg:flex short:lg:items-center short:lg:gap-3" : ""}`}
    >
      <div className="flex items-end gap-2.5">
        <span
          className={`display tnum leading-[0.78]! ${isStage ? "text-d223" : `text-d76 lg:text-d92 ${isFolded ? "short:lg:text-36" : "short:lg:text-d64"}`}`}
        >
          {value}
        </span>
        <span className={isFolded ? "short:lg:hidden" : ""}>
          <Hand value={value} size={isStage ? 56 : 24} />
        </span>
      </div>
      <p
        className={`mt-3 ${isFolded ? "short:lg:mt-0" : ""} flex flex-wrap items-center gap-x-1.5 leading-snug ${isStage ? "text-32" : "text-15"}`}
      >
        <Glyph role={role} toned size={isStage ? 30 : 16} />
        <strong className="font-bold">
          <bdi>{name}</bdi>
        </strong>
        {was && <span className="text-ink2">{was}</span>}
        <span className={`w-full text-ink2 ${isFolded ? "short:lg:hidden" : ""}`}>{roleName}</span>
      </p>
    </div>
  );
}
