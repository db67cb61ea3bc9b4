/** The workshops that this browser took part in lately, for the home page. */
import type { Kept } from "../connection/kept.ts";

export interface RecentWorkshop {
  readonly workshopId: string;
  readonly title: string;
  readonly as: "facilitator" | "participant";
}

const key = "counterpart:recent";
const limit = 5;

export function recentWorkshops(storage: Kept): RecentWorkshop[] {
  const stored = storage.read(key);
  return Array.isArray(stored) ? stored.filter(isRecent) : [];
}

const isRecent = (value: unknown): value is RecentWorkshop =>
  typeof value === "object" && value !== null && "workshopId" in value && "title" in value && "as" in value;

/** Puts a workshop first; whoever facilitates one stays its facilitator here. */
export function rememberWorkshop(storage: Kept, workshop: RecentWorkshop): void {
  const all = recentWorkshops(storage);
  const known = all.find((other) => other.workshopId === workshop.workshopId);
  const others = all.filter((other) => other !== known);
  const as = known?.as === "facilitator" ? "facilitator" : workshop.as;
  storage.write(key, [{ ...workshop, as }, ...others].slice(0, limit));
}

export const recentPath = ({ as, workshopId }: RecentWorkshop): string =>
  as === "facilitator" ? `/facilitate/${workshopId}` : `/w/${workshopId}`;
