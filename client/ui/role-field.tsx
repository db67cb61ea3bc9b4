/**
 * A person's role, unmistakable: a full-height field in the role's colour beside the page, and on narrow screens a band
 * above it. Knows nothing of whose role it is; every word comes in.
 */
import type { ReactNode } from "react";
import type { Role } from "../../shared/workshop/vocabulary.ts";
import { displayWidth } from "./display-width.ts";
import { Glyph } from "./glyph.tsx";
import { fieldClass } from "./role-look.ts";

export interface RoleFieldProps {
  readonly role: Role;
  /** The role's name, set as large as the field allows. */
  readonly name: string;
  /** "Ines, in this step you are the". */
  readonly lead: string;
  readonly headerLeft?: ReactNode;
  readonly headerRight?: ReactNode;
  /** What the role does, in a line or three. */
  readonly instruction?: ReactNode;
  /** Private fact, strategic context, who is here: in the order in which they are needed. */
  readonly children?: ReactNode;
  /** At the foot, e.g. who you are next. */
  readonly footer?: ReactNode;
  /** The scribe's field is narrower, to leave the page to the work. */
  readonly slim?: boolean;
}

export function RoleField(props: RoleFieldProps) {
  const { role, name, lead, headerLeft, headerRight, instruction, children, footer, slim = false } = props;
  const size = `min(${slim ? 4.75 : 5.875}rem, ${(99 / displayWidth(name.split(/\s+/))).toFixed(1)}cqi)`;
  const bandSize = `min(2.75rem, calc((100cqi - 3rem) / ${(displayWidth([name]) * 1.06).toFixed(2)}))`;
  return (
    <aside
      className={`${fieldClass(role)} flex w-full flex-col px-5 py-3.5 lg:h-dvh lg:shrink-0 lg:px-10 lg:pt-6 lg:pb-7 short:lg:pb-4 ${
        slim ? "lg:w-[clamp(17rem,23.4vw,21rem)]" : "lg:w-[clamp(20rem,29.45vw,26.5rem)]"
      }`}
      style={{ "--role-name": size, "--role-name-band": bandSize }}
    >
      <div className="flex min-h-7 items-center justify-between gap-4 text-15 lg:text-16">
        <div className="font-bold">{headerLeft}</div>
        <div>{headerRight}</div>
      </div>
      <div className="@container mt-2 flex items-center gap-3 lg:mt-10 lg:block low:lg:mt-5 short:lg:mt-4">
        <span className="lg:hidden">
          <Glyph role={role} size={36} />
        </span>
        <span className="-ml-1 hidden lg:block short:lg:hidden">
          <Glyph role={role} size={slim ? 52 : 64} />
        </span>
        <h2 className="m-0 lg:mt-5 low:lg:mt-3 short:lg:mt-0">
          <span className="sr-only lg:not-sr-only lg:block lg:text-17 lg:leading-snug">{lead} </span>
          <span className="display block whitespace-nowrap text-[length:var(--role-name-band)] lg:mt-3 lg:-ml-[0.03em] lg:text-[length:var(--role-name)] lg:whitespace-normal low:lg:text-[length:min(4.75rem,var(--role-name))] short:lg:mt-1.5 short:lg:flex short:lg:items-center short:lg:gap-2.5 short:lg:text-[length:var(--role-name-band)] short:lg:whitespace-nowrap">
            <span className="hidden shrink-0 short:lg:block">
              <Glyph role={role} size={32} />
            </span>
            {name}
          </span>
        </h2>
      </div>
      {instruction && (
        <div className="hidden text-18 leading-snug lg:mt-5 lg:block low:lg:mt-3 xl:text-20 short:xl:text-16">
          {instruction}
        </div>
      )}
      {children && (
        // What does not fit scrolls in between, so that neither the role nor what comes next is ever out of sight.
        <div className="mt-3 flex flex-col gap-6 lg:-mx-10 lg:mt-9 lg:min-h-0 lg:flex-1 lg:overflow-y-auto lg:px-10 lg:pb-3 low:lg:mt-5 low:lg:gap-5 short:lg:mt-4 short:lg:gap-4">
          {children}
        </div>
      )}
      {footer && <div className="mt-auto hidden border-t border-line pt-4 text-16 lg:block">{footer}</div>}
    </aside>
  );
}
