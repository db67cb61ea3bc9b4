/** The beginning and the end: who plays what, against their real job; then the roles change sides, and it is the room's turn. */
import { cast, customer } from "../../../shared/exchange/script.ts";
import type { Role } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { exchangeWords as words } from "../../words/exchange.ts";
import type { PictureProps } from "./exchange-picture.tsx";
import { glyphPx, pad, type Size, type } from "./size.ts";

export function CastPicture({ size }: { readonly size: Size }) {
  return (
    <>
      <Sides
        size={size}
        left={{ role: words.speaksFor.noor, name: cast.noor.name, note: words.really(cast.noor.discipline) }}
        right={{ role: words.speaksFor.ines, name: cast.ines.name, note: words.really(cast.ines.discipline) }}
      />
      <p className={`${size === "stage" ? "stage-x pt-9 pb-2" : "p-5"} text-pretty ${type[size].line}`}>
        <strong className="font-bold">{customer.name}.</strong> {customer.oneLine}
      </p>
    </>
  );
}

export function SwitchPicture({ moment: { cue }, size }: PictureProps) {
  const [left, right] = cue > 0 ? (["ines", "noor"] as const) : (["noor", "ines"] as const);
  const noteOf = (who: "noor" | "ines"): string => (cue > 0 ? words.now[who] : words.roles[who]);
  return (
    <>
      <Sides
        key={cue}
        size={size}
        isSwitching={cue > 0}
        left={{ role: noteOf(left), name: cast[left].name }}
        right={{ role: noteOf(right), name: cast[right].name }}
      />
      <p className={`${size === "stage" ? "stage-x pt-9 pb-2" : "p-5"} ${type[size].line}`}>
        <strong className="font-bold">{words.swap}</strong>
      </p>
    </>
  );
}

export function YoursPicture({ size }: { readonly size: Size }) {
  const [left = "", right = ""] = words.yours;
  return <Sides size={size} left={{ name: left }} right={{ name: right }} />;
}

interface SideProps {
  readonly role?: string;
  readonly name: string;
  readonly note?: string;
}

interface SidesProps {
  readonly size: Size;
  readonly left: SideProps;
  readonly right: SideProps;
  /** They have just come in. */
  readonly isSwitching?: boolean;
}

function Sides({ size, left, right, isSwitching = false }: SidesProps) {
  const isStage = size === "stage";
  return (
    <div
      className={`grid min-h-0 flex-1 ${isStage ? "grid-cols-2" : "grid-rows-2"} ${isSwitching ? "switch-in" : ""}`}
    >
      <Side {...left} of="productManager" size={size} />
      <Side {...right} of="engineer" size={size} />
    </div>
  );
}

function Side({ role, name, note, of, size }: SideProps & { readonly of: Role; readonly size: Size }) {
  return (
    <section className={`flex min-w-0 flex-col ${pad[size]} ${of === "engineer" ? "field-eng" : "field-pm"}`}>
      <p className={`flex items-center gap-[0.5em] ${type[size].line}`}>
        <Glyph role={of} size={glyphPx[size]} />
        {role}
      </p>
      <p className={`my-auto ${size === "stage" ? nameSize(name) : type.hand.huge}`}>{name}</p>
      <p className={`min-h-[1.4em] ${type[size].line}`}>{note}</p>
    </section>
  );
}

/** As large as the field is wide. */
const nameSize = (name: string): string =>
  name.length > 4 ? type.stage.huge : "display text-d300 leading-[0.82]!";
