/** The groups' names and colours: twenty-four, then "Teal 2". The colour is never alone; the name is always beside it. */

const groupLooks = [
  { name: "Teal", colour: "#1F8A84" },
  { name: "Amber", colour: "#C98A12" },
  { name: "Plum", colour: "#7D3C73" },
  { name: "Moss", colour: "#66762B" },
  { name: "Rose", colour: "#C9627E" },
  { name: "Slate", colour: "#5B6B79" },
  { name: "Fern", colour: "#3E8B4F" },
  { name: "Brick", colour: "#98463A" },
  { name: "Sand", colour: "#B59A68" },
  { name: "Iris", colour: "#6A63B8" },
  { name: "Olive", colour: "#8A8036" },
  { name: "Cherry", colour: "#A6264B" },
  { name: "Mint", colour: "#57A88A" },
  { name: "Cocoa", colour: "#70533F" },
  { name: "Lilac", colour: "#9A7FC0" },
  { name: "Honey", colour: "#D1A137" },
  { name: "Pine", colour: "#28604B" },
  { name: "Coral", colour: "#D0705C" },
  { name: "Steel", colour: "#4E7C96" },
  { name: "Clay", colour: "#B0714A" },
  { name: "Heather", colour: "#93628F" },
  { name: "Lime", colour: "#8FA63A" },
  { name: "Ash", colour: "#857F78" },
  { name: "Berry", colour: "#8C2F6B" },
] as const;

export interface GroupLook {
  readonly name: string;
  readonly colour: string;
}

/** The name and colour of the group at `table` (1-based). */
export function groupLook(table: number): GroupLook {
  const place = Math.max(0, table - 1);
  const { name, colour } = groupLooks[place % groupLooks.length] ?? groupLooks[0];
  const round = Math.floor(place / groupLooks.length) + 1;
  return { name: round === 1 ? name : `${name} ${round}`, colour };
}

/** "Teal, table 1". */
export const groupAndTable = (table: number): string => `${groupLook(table).name}, table ${table}`;
