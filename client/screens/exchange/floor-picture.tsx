/** Need and constraint: two fields, each with what its player said last; who has the floor says it large. */
import { Check } from "lucide-react";
import { type Floor, floorAt } from "../../../shared/exchange/playing.ts";
import { cast } from "../../../shared/exchange/script.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { exchangeWords as words } from "../../words/exchange.ts";
import type { PictureProps } from "./exchange-picture.tsx";
import { glyphPx, pad, type Size, type } from "./size.ts";

type Side = "noor" | "ines";

export function FloorPicture({ moment, size }: PictureProps) {
  const floor = floorAt(moment.beat);
  if (!floor) return null;
  const isStage = size === "stage";
  return (
    <div className={`grid min-h-0 flex-1 ${isStage ? "grid-cols-2" : "grid-rows-2"}`}>
      <Field side="noor" floor={floor} cue={moment.cue} size={size} />
      <Field side="ines" floor={floor} cue={moment.cue} size={size} />
    </div>
  );
}

interface FieldProps {
  readonly side: Side;
  readonly floor: Floor;
  /** How much of the present beat has come out. */
  readonly cue: number;
  readonly size: Size;
}

function Field({ side, floor, cue, size }: FieldProps) {
  const line = floor[side];
  const other: Side = side === "noor" ? "ines" : "noor";
  const speaks = floor.speaks === side;
  const isAsked = !speaks && floor[other]?.kind === "playBack";
  return (
    <section className={`flex min-w-0 flex-col ${pad[size]} ${side === "noor" ? "field-pm" : "field-eng"}`}>
      <Who side={side} floor={floor} size={size} />
      {line ? (
        <Said line={line} hasFloor={speaks} hasUnless={!speaks || cue > 0} size={size} />
      ) : (
        <p className={`mt-[0.7em] text-pretty ${type[size].line}`}>
          {floor.part === "need" ? words.task : `${words.needs} ${words.needed}`}
        </p>
      )}
      {isAsked && <Answer floor={floor} asked={other} cue={cue} size={size} />}
    </section>
  );
}

interface SaidProps {
  readonly line: NonNullable<Floor[Side]>;
  readonly hasFloor: boolean;
  readonly hasUnless: boolean;
  readonly size: Size;
}

function Said({ line, hasFloor, hasUnless, size }: SaidProps) {
  const unless = line.kind === "said" && hasUnless ? line.unless : undefined;
  const isLong = size === "stage" && line.kind === "said" && line.unless !== undefined;
  const floor = isLong ? "display text-d76" : type[size].floor;
  const look = hasFloor ? `${floor} mt-[0.4em]` : `${type[size].line} mt-[0.7em]`;
  return (
    <>
      <p className={`text-pretty ${look}`}>
        “{line.text}
        {!unless && "”"}
      </p>
      {unless && (
        <p className={`text-pretty [--lit-height:78%] ${look}`}>
          <Unless>{unless}</Unless>”
        </p>
      )}
    </>
  );
}

/** The word that a “no” needs stands in the light. */
function Unless({ children }: { readonly children: string }) {
  const [first = "", ...rest] = children.split(" ");
  return (
    <>
      <span className="lit -ml-[0.1em] px-[0.1em]">{first}</span> {rest.join(" ")}
    </>
  );
}

function Who({ side, floor, size }: Omit<FieldProps, "cue">) {
  const line = floor[side];
  const speaks = floor.speaks === side;
  const does =
    speaks && line?.kind === "playBack"
      ? words.playsBack
      : speaks && line?.kind === "said" && line.isQuestion
        ? words.asks
        : side === "noor"
          ? words.as
          : words.roles.ines;
  return (
    <p className={`flex flex-wrap items-center gap-x-[0.5em] ${type[size].quiet}`}>
      <Glyph role={cast[side].role} size={glyphPx[size]} />
      <strong className="font-bold">{cast[side].name}</strong>
      <span>{!line && !speaks ? words.listens : does}</span>
    </p>
  );
}

/** What whoever was played back taps. */
function Answer({ floor, asked, cue, size }: Omit<FieldProps, "side"> & { readonly asked: Side }) {
  const line = floor[asked];
  if (line?.kind !== "playBack") return null;
  const tapped = cue === 0 ? null : line.isUnderstood;
  const box = `flex items-center gap-[0.4em] border-[0.08em] border-ink px-[0.7em] py-[0.35em] font-bold`;
  const now = "field-spot border-spot!";
  return (
    <div className={`mt-auto flex flex-wrap items-center gap-[0.6em] pt-4 ${type[size].line}`}>
      <span className={`w-full ${type[size].quiet}`}>{words.isIt}</span>
      <span className={`${box} ${tapped === false ? now : ""}`}>{words.notQuite}</span>
      <span className={`${box} ${tapped === true ? now : ""}`}>
        {words.yes}
        <Check aria-hidden className="size-[0.9em]" strokeWidth={3} />
      </span>
    </div>
  );
}

/** What is on the two fields while the group looks for a way: the need and the constraint, short. */
export function Brief({ size }: { readonly size: Size }) {
  const isStage = size === "stage";
  const field = isStage ? "px-18 py-7" : "px-5 py-3";
  const line = isStage ? "display mt-3 text-d50" : "mt-1 text-15 font-semibold leading-snug";
  return (
    <div className={`grid shrink-0 ${isStage ? "grid-cols-2" : ""}`}>
      <div className={`field-pm ${field}`}>
        <p className={`flex items-center gap-[0.5em] ${type[size].small}`}>
          <Glyph role="productManager" size={isStage ? 34 : 18} /> {words.needs}
        </p>
        <p className={line}>{words.needed}</p>
      </div>
      <div className={`field-eng ${field}`}>
        <p className={`flex items-center gap-[0.5em] ${type[size].small}`}>
          <Glyph role="engineer" size={isStage ? 34 : 18} /> {words.cant}
        </p>
        <p className={line}>{words.constrained}</p>
      </div>
    </div>
  );
}
