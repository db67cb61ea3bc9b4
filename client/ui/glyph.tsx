/** The five role glyphs: solid shapes on a 24-grid, in the current text colour. */
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { glyphTone } from "./role-look.ts";

const shapes: Record<Role, string> = {
  productManager:
    "M12 2.2c5.9 0 10.4 4 10.4 9s-4.5 9-10.4 9c-1.2 0-2.4-.2-3.5-.5L3 22.3l1.3-5.2C2.6 15.5 1.6 13.5 1.6 11.2c0-5 4.5-9 10.4-9z",
  engineer: "M6.7 2.4h10.6L22.8 12l-5.5 9.6H6.7L1.2 12zM12 7.1a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 1 0 0-9.8z",
  scribe: "M12 1.2l4.9 9.3-1.9 7H9l-1.9-7zM11.45 4.6v4.3a2 2 0 1 0 1.1 0V4.6zM8.7 19.3h6.6v3.2H8.7z",
  customerVoice: "M12 2.2a5 5 0 1 1 0 10 5 5 0 1 1 0-10zM2.8 21.6c0-5.2 4-8 9.2-8s9.2 2.8 9.2 8z",
  observer:
    "M.8 12C3.7 7.1 7.5 4.6 12 4.6S20.3 7.1 23.2 12c-2.9 4.9-6.7 7.4-11.2 7.4S3.7 16.9.8 12zM12 7.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 1 0 0-9.2zM12 9.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 1 1 0-4.2z",
};

export interface GlyphProps {
  readonly role: Role;
  /** In px at the usual root size. */
  readonly size?: number;
  /** Given when no word stands beside the glyph; otherwise the glyph is decoration. */
  readonly label?: string | undefined;
  /** Takes the role's own text colour instead of the current one. */
  readonly toned?: boolean;
}

export function Glyph({ role, size = 18, label, toned = false }: GlyphProps) {
  const side = `${size / 16}rem`;
  return (
    <>
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        className={`inline-block shrink-0 ${toned ? glyphTone(role) : ""}`}
        style={{ width: side, height: side }}
        fill="currentColor"
        fillRule="evenodd"
      >
        <path d={shapes[role]} />
      </svg>
      {label && <span className="sr-only">{label}</span>}
    </>
  );
}
