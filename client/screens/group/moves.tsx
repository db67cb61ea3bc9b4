/**
 * Notices who sits where: somebody is about to be moved, oneself was, or somebody at one's table came or went. What it says
 * is loaded when there is something to say, and knows nothing but what it is given.
 */
import { lazy, Suspense, useState } from "react";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { calledName, type Here, useHere } from "./table.ts";

const MoveNotices = lazy(async () => ({ default: (await import("./move-notices.tsx")).MoveNotices }));

/** What has just changed; `table` is one's own new one, null where the others came or went. */
interface News {
  readonly table: number | null;
  readonly came: readonly SeatId[];
  readonly gone: readonly SeatId[];
}

export function Moves() {
  const here = useHere();
  const { group, me, room, phase } = here;
  const [last, setLast] = useState({ me, group });
  const [news, setNews] = useState<News | null>(null);
  if (last.me !== me || last.group !== group) {
    setLast({ me, group });
    const next = last.me === me && phase !== "briefing" ? newsOf(last.group, group) : null;
    if (next) setNews(next);
  }
  const { announced } = room;
  if (!news && announced.length === 0) return null;
  const nameOf = (id: SeatId) => calledName(here, id);
  const mates = (ids: readonly SeatId[]) => ids.filter((id) => group?.seatIds.includes(id)).map(nameOf);
  return (
    <Suspense fallback={null}>
      <MoveNotices
        leaving={announced.find(({ seatIds }) => seatIds.includes(me)) ?? null}
        going={announced.map(({ table, seatIds }) => ({ table, names: mates(seatIds) }))}
        coming={announced.flatMap(({ table, seatIds }) =>
          table === group?.table ? seatIds.map(nameOf) : [],
        )}
        news={
          news && {
            table: news.table,
            came: news.came.map(nameOf),
            gone: news.gone.map((id) => ({ name: nameOf(id), table: tableOf(here, id) })),
          }
        }
        onClose={() => setNews(null)}
      />
    </Suspense>
  );
}

function tableOf({ room }: Here, id: SeatId): number | undefined {
  const at = room.roster[id]?.groupId;
  return at ? room.groups[at]?.table : undefined;
}

function newsOf(before: Here["group"], now: Here["group"]): News | null {
  if (!before || !now) return null;
  if (before.id !== now.id) return { table: now.table, came: [], gone: [] };
  const came = now.seatIds.filter((id) => !before.seatIds.includes(id));
  const gone = before.seatIds.filter((id) => !now.seatIds.includes(id));
  return came.length + gone.length > 0 ? { table: null, came, gone } : null;
}
