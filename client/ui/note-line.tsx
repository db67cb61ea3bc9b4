/** A note as a line of the script: who speaks, as whom, then what was said. */
import type { ReactNode } from "react";
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { Glyph } from "./glyph.tsx";

export interface NoteLineProps {
  readonly role: Role;
  readonly speaker: string;
  /** "as Tomasz", "engineer". */
  readonly as?: string | undefined;
  readonly children: ReactNode;
  /** 24 px in the open column, 18 elsewhere, 16 on a role's field. */
  readonly size?: "open" | "line" | "small";
  /** In quotation marks, hung into the margin. */
  readonly isQuote?: boolean;
  /** "Played back, second try", or what can be done with it. */
  readonly footer?: ReactNode;
}

const sizes = {
  open: "text-20 leading-[1.3] lg:text-24",
  line: "text-18 leading-[1.35]",
  small: "text-16 leading-[1.3]",
};

export function NoteLine({
  role,
  speaker,
  as,
  children,
  size = "line",
  isQuote = false,
  footer,
}: NoteLineProps) {
  return (
    <article className="min-w-0">
      <p className="flex items-start gap-2.5 text-15">
        <span className="mt-0.5 shrink-0">
          <Glyph role={role} toned size={17} />
        </span>
        <span className="min-w-0">
          <strong className="font-bold">
            <bdi className="wrap-break-word">{speaker}</bdi>
          </strong>
          {as && <span className="text-ink2"> {as}</span>}
        </span>
      </p>
      <div
        dir="auto"
        className={`mt-1.5 wrap-anywhere ${sizes[size]} ${isQuote ? "before:absolute before:-translate-x-full before:content-['“'] after:content-['”'] relative" : ""}`}
      >
        {children}
      </div>
      {footer && <div className="mt-2 text-14 text-ink2">{footer}</div>}
    </article>
  );
}
