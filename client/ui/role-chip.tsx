/** A role as a small chip: glyph and word. The product manager's has a bubble's corners, the engineer's a nut's ends. */
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { Glyph } from "./glyph.tsx";

const dress: Record<Role, string> = {
  productManager: "field-pm px-3 rounded-[0.75rem_0.75rem_0.75rem_0.125rem]",
  engineer:
    "field-eng px-4 [clip-path:polygon(0.5rem_0,calc(100%-0.5rem)_0,100%_50%,calc(100%-0.5rem)_100%,0.5rem_100%,0_50%)]",
  scribe: "border-[1.5px] border-ink px-3",
  customerVoice: "border-[1.5px] border-ink px-3",
  observer: "border-[1.5px] border-ink px-3",
};

export interface RoleChipProps {
  readonly role: Role;
  readonly name: string;
}

export function RoleChip({ role, name }: RoleChipProps) {
  return (
    <span
      className={`inline-flex h-7 items-center gap-1.5 text-14 font-bold leading-none whitespace-nowrap ${dress[role]}`}
    >
      <Glyph role={role} size={16} />
      {name}
    </span>
  );
}
