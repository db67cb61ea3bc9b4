/** A group's colour and name: a square of 13 px beside the word, never the colour alone. */
export interface SwatchProps {
  readonly colour: string;
  readonly name: string;
  /** The table's number, in the quieter ink. */
  readonly table?: number | string | undefined;
}

export function Swatch({ colour, name, table }: SwatchProps) {
  return (
    <span className="inline-flex items-center gap-2 font-bold">
      <span aria-hidden className="size-[0.8125rem] shrink-0" style={{ backgroundColor: colour }} />
      {name}
      {table !== undefined && <span className="tnum font-normal text-ink2">{table}</span>}
    </span>
  );
}
