/** The whole conversation: what was asked, seen, said; a line to ask or answer in; and taking help back. */
import type { ThreadMessage } from "../../../shared/workshop/group-state.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import { openHelp } from "../../../shared/workshop/thread-reading.ts";
import { useDraft } from "../../store/use-draft.ts";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { talkWords } from "../../words/talk.ts";
import { useHere } from "../group/table.ts";

const draft = "talk";

export function TalkSheet({ onClose }: { readonly onClose: () => void }) {
  const send = useSend();
  const { group, room } = useHere();
  const [text, setText, clear] = useDraft(draft);
  const thread = group?.thread ?? [];
  const help = openHelp(thread);
  const isTalking = help !== undefined || thread.at(-1)?.from === "facilitator";
  const said = text.trim();
  const ask = () => {
    if (!group) return;
    void send("askForHelp", { groupId: group.id, text: said }, { draft });
    clear();
    onClose();
  };
  const write = () => {
    if (!group || said === "") return;
    void send("answerFacilitator", { groupId: group.id, text: said }, { draft });
    clear();
  };
  const takeBack = () => {
    if (group && help) void send("withdrawHelp", { groupId: group.id, messageId: help.id });
    onClose();
  };
  const lines = [
    ...thread,
    ...room.broadcasts.map((one) => ({ ...one, from: "facilitator", kind: "broadcast" }) as const),
  ].sort((a, b) => a.at - b.at);
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={talkWords.title}
      description={group && !isTalking ? talkWords.about : undefined}
      closeLabel={talkWords.close}
      actions={
        group && (
          <>
            {isTalking ? (
              <Button onClick={write} disabled={said === ""}>
                {talkWords.send}
              </Button>
            ) : (
              <Button onClick={ask}>{talkWords.ask}</Button>
            )}
            {help ? (
              <Button weight="tertiary" onClick={takeBack}>
                {talkWords.takeBack}
              </Button>
            ) : (
              isTalking && (
                <Button weight="tertiary" onClick={ask}>
                  {talkWords.ask}
                </Button>
              )
            )}
          </>
        )
      }
    >
      {lines.length > 0 && (
        <ol aria-label={talkWords.title} className="mb-5 max-h-[40dvh] overflow-y-auto">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
      {group && (
        <TextField
          label={isTalking ? talkWords.answerLabel : talkWords.label}
          value={text}
          maxLength={textLimits.field}
          onChange={setText}
          onKeyDown={(event) => event.key === "Enter" && (isTalking ? write() : ask())}
        />
      )}
    </Sheet>
  );
}

type LineOf = Pick<ThreadMessage, "id" | "text" | "from" | "kind"> & Partial<ThreadMessage>;

function Line({ line }: { readonly line: LineOf }) {
  const { room, me } = useHere();
  const writer = Object.entries(room.names).find(([id]) => id === line.by);
  const who =
    line.from === "facilitator"
      ? talkWords.facilitator
      : line.by === me
        ? talkWords.you
        : (writer?.[1] ?? "");
  const state =
    line.from === "facilitator"
      ? null
      : line.isWithdrawn
        ? talkWords.withdrawn
        : line.seenAt == null
          ? talkWords.notSeen
          : talkWords.seen;
  return (
    <li className="border-t border-line py-2 text-16 leading-snug wrap-anywhere">
      <bdi className="font-bold">{who}</bdi> {line.text === "" ? talkWords.asksForHelp : line.text}
      {state && <span className="block text-14 text-ink2">{state}</span>}
    </li>
  );
}
