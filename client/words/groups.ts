/** The groups' names and colours: twenty-four, then "Teal 2". The colour is never alone; the name is always beside it. */
import { groupName, groupNames } from "../../shared/words/vocabulary.ts";

const colours: Record<(typeof groupNames)[number], string> = {
  Teal: "#1F8A84",
  Amber: "#C98A12",
  Plum: "#7D3C73",
  Moss: "#66762B",
  Rose: "#C9627E",
  Slate: "#5B6B79",
  Fern: "#3E8B4F",
  Brick: "#98463A",
  Sand: "#B59A68",
  Iris: "#6A63B8",
  Olive: "#8A8036",
  Cherry: "#A6264B",
  Mint: "#57A88A",
  Cocoa: "#70533F",
  Lilac: "#9A7FC0",
  Honey: "#D1A137",
  Pine: "#28604B",
  Coral: "#D0705C",
  Steel: "#4E7C96",
  Clay: "#B0714A",
  Heather: "#93628F",
  Lime: "#8FA63A",
  Ash: "#857F78",
  Berry: "#8C2F6B",
};

export interface GroupLook {
  readonly name: string;
  readonly colour: string;
}

/** The name and colour of the group at `table` (1-based). */
export function groupLook(table: number): GroupLook {
  const place = Math.max(0, table - 1) % groupNames.length;
  return { name: groupName(table), colour: colours[groupNames[place] ?? groupNames[0]] };
}

/** "Teal, table 1". */
export const groupAndTable = (table: number): string => `${groupLook(table).name}, table ${table}`;
