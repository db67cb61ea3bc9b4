/**
 * Which ground and which text colour belong to a role. Product manager and engineer have colours of their own; the
 * others share the ink field, told apart by glyph and word.
 */
import type { Role } from "../../shared/workshop/vocabulary.ts";

/** The class that turns a container into the role's field. */
export function fieldClass(role: Role): string {
  if (role === "productManager") return "field-pm";
  if (role === "engineer") return "field-eng";
  return "field-ink";
}

/** The text colour for a role's glyph on the ground it stands on. */
export function glyphTone(role: Role): string {
  if (role === "productManager") return "text-pm-t";
  if (role === "engineer") return "text-eng-t";
  return "text-ink";
}
