/** A group as the report names it: the square of its colour and its name. */
import { Swatch } from "../../ui/swatch.tsx";
import { groupLook } from "../../words/groups.ts";

export function GroupMark({ table }: { readonly table: number }) {
  const { name, colour } = groupLook(table);
  return <Swatch colour={colour} name={name} />;
}
