/**
 * What a facilitator said to this group or to everyone, until each seat has put it away (HELP-3): here only which of it is
 * waiting; how it looks is loaded when something is.
 */
import { useState } from "react";
import { kept } from "../../connection/kept.ts";
import { useHere } from "../group/table.ts";
import { useLate } from "../shell/use-late.ts";

const load = () => import("./band.tsx");

export function TalkBand() {
  const { room, group, me } = useHere();
  const key = `counterpart:told:${me}`;
  const [doneAt, setDone] = useState(() => Number(kept().read(key) ?? 0));
  const since = Math.max(doneAt, room.roster[me]?.joinedAt ?? 0);
  const waiting = [...room.broadcasts, ...(group?.thread.filter(({ from }) => from === "facilitator") ?? [])]
    .filter(({ at }) => at > since)
    .sort((a, b) => b.at - a.at);
  const [last] = waiting;
  // What was there when the page was loaded is not news.
  const [firstId] = useState(last?.id);
  const talk = useLate(last !== undefined, load);
  if (!last || !talk) return null;
  const done = () => {
    kept().write(key, last.at);
    setDone(last.at);
  };
  return <talk.Band text={last.text} more={waiting.length - 1} isNews={last.id !== firstId} onDone={done} />;
}
