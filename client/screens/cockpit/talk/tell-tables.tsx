/** Telling every table, or some of them: one line at the foot of the rail; many would feel it, so it is asked first. */
import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { cockpitWords, timeOfDay } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { broadcastWords } from "../../../words/signals.ts";
import { callWords, noteWords, recallDeskWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { useTalkDesk } from "./talk-desk.tsx";

export function TellTables() {
  const { room, groups } = useCockpit();
  const { order, ask, tell } = useOrders();
  const { callBack, openCallLinks, openNotes } = useTalkDesk();
  const [text, setText] = useState("");
  const [isChoosing, setChoosing] = useState(false);
  const send = () => {
    const said = text.trim();
    if (said === "") return;
    ask(
      { title: broadcastWords.ask.title(groups.length), text: `“${said}”`, yes: broadcastWords.ask.yes },
      async () => {
        if (!(await order("broadcast", { groupIds: null, text: said }))) return;
        setText("");
        tell(broadcastWords.sent);
      },
    );
  };
  return (
    <section aria-label={broadcastWords.label} className="rule-2 pt-3">
      <form
        className="flex border-2 border-ink bg-sheet focus-within:outline-3 focus-within:outline-offset-3 focus-within:outline-ink"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <input
          dir="auto"
          aria-label={broadcastWords.label}
          placeholder={broadcastWords.placeholder}
          value={text}
          maxLength={textLimits.field}
          onChange={(event) => setText(event.target.value)}
          className="h-12 min-w-0 flex-1 bg-transparent px-3.5 text-16 outline-none placeholder:text-ink2"
        />
        <button
          type="submit"
          aria-label={broadcastWords.send}
          className="grid w-12 place-items-center hover:bg-ink hover:text-paper"
        >
          <ArrowRight aria-hidden className="size-5" />
        </button>
      </form>
      <div className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
        {groups.length > 1 && (
          <Button weight="tertiary" isDense onClick={() => setChoosing(true)}>
            {broadcastWords.some}
          </Button>
        )}
        {room.recall === null && (
          <Button weight="tertiary" isDense onClick={callBack}>
            {recallDeskWords.open}
          </Button>
        )}
        {groups.length > 0 && (
          <Button weight="tertiary" isDense onClick={openCallLinks}>
            {callWords.manage}
          </Button>
        )}
        <Button weight="tertiary" isDense onClick={openNotes}>
          {noteWords.open}
        </Button>
      </div>
      {room.broadcasts.length > 0 && (
        <details className="mt-2">
          <summary className="text-15 font-semibold">{broadcastWords.earlier}</summary>
          <ol>
            {room.broadcasts.map((one) => (
              <li key={one.id} className="border-t border-line py-1.5 text-15 leading-snug wrap-anywhere">
                <span className="text-14 text-ink2 tnum">{timeOfDay(one.at)}</span> {one.text}
              </li>
            ))}
          </ol>
        </details>
      )}
      <SomeTables isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </section>
  );
}

function SomeTables({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { groups } = useCockpit();
  const { order, tell } = useOrders();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const groupIds = groups.map(({ id }) => id).filter((id) => chosen.includes(id));
  const isReady = text.trim() !== "" && groupIds.length > 0;
  const send = async () => {
    if (!isReady || !(await order("broadcast", { groupIds, text: text.trim() }))) return;
    setText("");
    setChosen([]);
    onClose();
    tell(broadcastWords.sent);
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={broadcastWords.someTitle}
      closeLabel={cockpitWords.close}
      actions={
        <Button onClick={() => void send()} disabled={!isReady}>
          {broadcastWords.sendSome(groupIds.length)}
        </Button>
      }
    >
      <div className="grid gap-5">
        <TextArea
          label={broadcastWords.message}
          value={text}
          maxLength={textLimits.field}
          onChange={setText}
        />
        <Choice
          legend={broadcastWords.choose}
          options={groups.map(({ id, table }) => ({ value: id, label: groupLook(table).name }))}
          chosen={groupIds}
          onChoose={setChosen}
          isMultiple
        />
      </div>
    </Dialog>
  );
}
