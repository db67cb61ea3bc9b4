/**
 * The one theatrical moment: "You are the product manager now". The new role's field wipes across the old one, holds for
 * two seconds and goes, or goes at once at any key or tap. Who is typing types on in their field beneath it, unseen for
 * that long and without losing a letter; only Escape or a tap is meant for the switch then (LOOK-6).
 */
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { displayWidth } from "./display-width.ts";
import { Glyph } from "./glyph.tsx";
import { fieldClass } from "./role-look.ts";

export interface SwitchProps {
  /** The role that is left, with its words: "You were the", "engineer". Absent at the first step. */
  readonly from?: { readonly role: Role; readonly lead: string; readonly name: string } | undefined;
  readonly to: {
    readonly role: Role;
    /** "Ines, you are the". */
    readonly lead: string;
    /** "product manager now": a word a line, as large as the field allows. */
    readonly name: string;
    /** "Step 3 of 3, “Pending…”". */
    readonly header?: ReactNode;
    /** What the role does, in at most five short lines. */
    readonly instruction?: ReactNode;
  };
  /** The journey line, where there is room for it. */
  readonly journey?: ReactNode;
  /** Called once, when it is over or dismissed. */
  readonly onDone: () => void;
  readonly holdMs?: number;
}

const wipeMs = 480;
const leaveMs = 240;

export function Switch({ from, to, journey, onDone, holdMs = 2000 }: SwitchProps) {
  const overlay = useRef<HTMLDivElement>(null);
  const [isTyping] = useState(() => isField(document.activeElement));
  const finish = useEffectEvent(onDone);

  useEffect(() => {
    const opener = document.activeElement;
    if (!isField(opener)) overlay.current?.focus();
    const timer = setTimeout(() => finish(), wipeMs + holdMs + leaveMs);
    const leave = (event: KeyboardEvent) => event.key === "Escape" && finish();
    document.addEventListener("keydown", leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", leave);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [holdMs]);

  return (
    <div
      ref={overlay}
      role="dialog"
      aria-modal={!isTyping}
      aria-label={`${to.lead} ${to.name}`}
      tabIndex={-1}
      className={`fixed inset-0 z-50 overflow-hidden outline-none focus-visible:outline-none ${from ? fieldClass(from.role) : "bg-paper"}`}
      // The caret stays in its field.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onDone}
      onKeyDown={(event) => {
        event.preventDefault();
        onDone();
      }}
      style={{ "--switch-leave": `${wipeMs + holdMs}ms` }}
    >
      <Incoming to={to} journey={journey} hasSliver={from !== undefined} />
      {from && (
        <div
          className={`switch-sliver absolute inset-y-0 left-0 w-[14.7%] min-w-14 overflow-hidden ${fieldClass(from.role)}`}
        >
          <p className="hidden px-5 pt-10 text-16 leading-snug md:block lg:px-10">
            {from.lead}
            <strong className="block font-bold">{from.name}</strong>
          </p>
          <span className="absolute bottom-4 left-3 md:hidden">
            <Glyph role={from.role} size={32} />
          </span>
          <span
            className={`absolute -bottom-2 hidden md:block ${from.role === "engineer" ? "-left-16" : "-left-5"}`}
          >
            <Glyph role={from.role} size={168} />
          </span>
        </div>
      )}
    </div>
  );
}

const isField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

function Incoming({
  to,
  journey,
  hasSliver,
}: {
  readonly to: SwitchProps["to"];
  readonly journey: ReactNode;
  readonly hasSliver: boolean;
}) {
  const words = to.name.split(/\s+/);
  const lines = words.length > 2 ? [words[0] ?? "", words.slice(1).join(" ")] : words;
  return (
    <div
      className={`switch-in absolute inset-0 flex flex-col ${fieldClass(to.role)} ${hasSliver ? "pl-[max(3.5rem,14.7%)]" : ""}`}
    >
      <div className="@container flex min-h-0 flex-1 flex-col px-5 pt-6 lg:px-11 lg:pt-11">
        <p className="text-16 font-semibold">{to.header}</p>
        <p className="display mt-[7vh] text-d40 lg:text-d76">{to.lead}</p>
        <p
          className="display mt-[4vh] text-[length:min(13.9rem,22vh,var(--by-word))] md:text-[length:min(13.9rem,27vh,var(--by-line))] -ml-[0.03em] leading-[0.84]! tracking-[-0.025em]!"
          style={{ "--by-word": cqi(words), "--by-line": cqi(lines) }}
        >
          {lines.map((line) => (
            <span key={line} className="block max-md:break-normal">
              {line}
            </span>
          ))}
        </p>
        {to.instruction && <Instruction role={to.role}>{to.instruction}</Instruction>}
      </div>
      {journey && (
        <div className="hidden pb-8 [--present:#f6f0e4] [@media(min-height:44rem)]:lg:block">{journey}</div>
      )}
    </div>
  );
}

/** The size at which the widest of these fills the field. */
function cqi(lines: readonly string[]): string {
  return `${(99 / displayWidth(lines)).toFixed(1)}cqi`;
}

/** What the role does: said in a bubble by the product manager, held in a nut by the engineer, a plain block otherwise. */
function Instruction({ role, children }: { readonly role: Role; readonly children: ReactNode }) {
  const shape = shapes[role] ?? "xl:max-w-90 xl:p-7 xl:text-paper";
  return (
    <div
      className={`mt-6 max-w-104 text-20 leading-snug font-semibold xl:absolute xl:top-14 xl:right-12 xl:mt-0 xl:grid xl:place-items-center xl:bg-ink xl:text-24 ${shape}`}
    >
      {role === "productManager" && (
        <svg aria-hidden viewBox="0 0 100 100" className="absolute -bottom-10 left-8 hidden w-28 xl:block">
          <path d="M18 20 0 100 90 58 80 0z" className="fill-ink" />
        </svg>
      )}
      <div className="relative">{children}</div>
    </div>
  );
}

const shapes: Partial<Record<Role, string>> = {
  productManager:
    "xl:h-83 xl:w-91 xl:rounded-[50%] xl:px-14 xl:text-center xl:text-[#f6f0e4] xl:forced-colors:text-paper",
  engineer:
    "xl:h-83 xl:w-95 xl:px-18 xl:text-center xl:text-paper xl:[clip-path:polygon(25%_0,75%_0,100%_50%,75%_100%,25%_100%,0_50%)]",
};
