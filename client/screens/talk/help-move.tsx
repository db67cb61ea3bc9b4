/** *Ask for help*, at the foot of a group's every part: what became of it stands there; the conversation itself is loaded when opened. */
import { useState } from "react";
import { openHelp } from "../../../shared/workshop/thread-reading.ts";
import { roomWords } from "../../words/room.ts";
import { useHere } from "../group/table.ts";
import { useLate } from "../shell/use-late.ts";

const words = roomWords.help;
const load = () => import("./talk-sheet.tsx");

export function HelpMove() {
  const { group, phase } = useHere();
  const [isOpen, setOpen] = useState(false);
  const talk = useLate(isOpen, load);
  if (!group || phase === "ended") return null;
  const { thread } = group;
  const help = openHelp(thread);
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      {help && (
        <span role="status" className="text-15 text-ink2">
          {help.seenAt === null ? words.asked : words.seen}
        </span>
      )}
      <button type="button" className="move text-15" onClick={() => setOpen(true)}>
        {thread.length > 0 ? words.talk : words.ask}
      </button>
      {isOpen && talk && <talk.TalkSheet onClose={() => setOpen(false)} />}
    </span>
  );
}
