/** The conversation with one group, in its overlay: what it asked and wrote, and a line to answer in. Being open is having seen it. */
import { useEffect, useState } from "react";
import type { DeskGroup } from "../../../../shared/view/facilitators-view.ts";
import type { ThreadMessage } from "../../../../shared/workshop/group-state.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { unseen } from "../../../../shared/workshop/thread-reading.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { timeOfDay } from "../../../words/cockpit.ts";
import { threadWords } from "../../../words/signals.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function GroupThread({ group }: { readonly group: DeskGroup }) {
  const { order } = useOrders();
  const [text, setText] = useState("");
  const groupId = group.id;
  const newest = unseen(group.thread).at(-1)?.id;
  useEffect(() => {
    if (newest) void order("seeHelp", { groupId, messageId: newest });
  }, [newest, groupId, order]);
  const send = async () => {
    const said = text.trim();
    if (said === "") return;
    if (await order("messageGroup", { groupId, kind: "message", text: said })) setText("");
  };
  return (
    <section aria-labelledby="thread" className="rule-2 pt-3">
      <h3 id="thread" className="text-16 font-bold">
        {threadWords.title}
      </h3>
      {group.thread.length === 0 ? (
        <p className="mt-1 text-15 leading-snug text-ink2">{threadWords.empty}</p>
      ) : (
        <ol className="mt-1 max-h-64 overflow-y-auto" aria-label={threadWords.title}>
          {group.thread.map((message) => (
            <Line key={message.id} message={message} />
          ))}
        </ol>
      )}
      <form
        className="mt-3 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField label={threadWords.label} value={text} maxLength={textLimits.field} onChange={setText} />
        <div>
          <Button type="submit" isDense weight="secondary" disabled={text.trim() === ""}>
            {threadWords.send}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Line({ message }: { readonly message: ThreadMessage }) {
  const { room } = useCockpit();
  const who = Object.entries(room.names).find(([id]) => id === message.by)?.[1] ?? threadWords.you;
  const notes = [
    message.kind === "help" && (message.isWithdrawn ? threadWords.withdrawn : threadWords.help),
    message.kind === "broadcast" && threadWords.toAll,
  ].filter(Boolean);
  return (
    <li className="border-t border-line py-1.5 text-15 leading-snug">
      <span className="text-14 text-ink2">
        <span className="tnum">{timeOfDay(message.at)}</span>{" "}
        <bdi className="font-semibold text-ink">{who}</bdi> {notes.join(", ")}
      </span>
      {message.text !== "" && <p className="wrap-anywhere whitespace-pre-wrap">{message.text}</p>}
    </li>
  );
}
