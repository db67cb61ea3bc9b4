/** What a facilitator said to this group or to everyone, until each seat has put it away (HELP-3). */
import { useState } from "react";
import { kept } from "../../connection/kept.ts";
import { useHere } from "../group/table.ts";
import { ToldBand } from "./told-band.tsx";

/** `isNews`: nothing waited when the page was loaded. */
export function Told({ isNews }: { readonly isNews: boolean }) {
  const { room, group, me } = useHere();
  const key = `counterpart:told:${me}`;
  const [doneAt, setDone] = useState(() => Number(kept().read(key) ?? 0));
  const since = Math.max(doneAt, room.roster[me]?.joinedAt ?? 0);
  const waiting = [...room.broadcasts, ...(group?.thread.filter(({ from }) => from === "facilitator") ?? [])]
    .filter(({ at }) => at > since)
    .sort((a, b) => b.at - a.at);
  const [last] = waiting;
  // What was there when the page was loaded is not news.
  const [firstId] = useState(isNews ? undefined : last?.id);
  if (!last) return null;
  const done = () => {
    kept().write(key, last.at);
    setDone(last.at);
  };
  return <ToldBand text={last.text} more={waiting.length - 1} isNews={last.id !== firstId} onDone={done} />;
}
