/** The links to the groups' calls: each in its field, or several pasted at once, or one for all. */
import { useState } from "react";
import { type CallLink, callLink, callLinksAtOnce } from "../../../../shared/workshop/call-links.ts";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { groupAndTable } from "../../../words/groups.ts";
import { callWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export interface CallLinksDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function CallLinksDialog({ isOpen, onClose }: CallLinksDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      title={callWords.title}
      description={callWords.about}
      closeLabel={cockpitWords.close}
    >
      <Links onDone={onClose} />
    </Dialog>
  );
}

/** What stands in the fields; a group whose field nobody touched is not in it. */
type Drafts = Readonly<Record<GroupId, string>>;

function Links({ onDone }: { readonly onDone: () => void }) {
  const { groups } = useCockpit();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [pasted, setPasted] = useState("");
  const { save, isSaving } = useSaving(onDone);
  const ids = groups.map(({ id }) => id);
  const wrong = ids.filter((id) => !isFine(drafts[id]));
  const found = linksIn(pasted);
  const fillIn = () => {
    setDrafts((before) => ({ ...before, ...dealt(found, ids) }));
    setPasted("");
  };
  const links = ids.flatMap((groupId): CallLink[] => {
    const draft = drafts[groupId]?.trim();
    return draft === undefined ? [] : [{ groupId, url: draft || null }];
  });
  return (
    <form
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) void save(links);
      }}
    >
      <div className="grid gap-2">
        <TextArea label={callWords.paste} hint={callWords.pasteHint} value={pasted} onChange={setPasted} />
        <div>
          <Button weight="secondary" isDense disabled={found.length === 0} onClick={fillIn}>
            {callWords.fillIn(found.length)}
          </Button>
        </div>
      </div>
      <div className="grid gap-x-7 gap-y-4 sm:grid-cols-2">
        {groups.map(({ id, table, callLink: kept }) => (
          <TextField
            key={id}
            label={groupAndTable(table)}
            value={drafts[id] ?? kept ?? ""}
            maxLength={textLimits.link}
            inputMode="url"
            placeholder="https://"
            error={wrong.includes(id) ? callWords.wrong : undefined}
            onChange={(value) => setDrafts((before) => ({ ...before, [id]: value }))}
          />
        ))}
      </div>
      <div>
        <Button type="submit" disabled={isSaving || links.length === 0 || wrong.length > 0}>
          {callWords.save}
        </Button>
      </div>
    </form>
  );
}

function useSaving(onDone: () => void) {
  const { order, tell } = useOrders();
  const [isSaving, setSaving] = useState(false);
  const save = async (links: readonly CallLink[]) => {
    setSaving(true);
    for (let from = 0; from < links.length; from += callLinksAtOnce) {
      const some = links.slice(from, from + callLinksAtOnce);
      if (!(await order("setCallLinks", { links: [...some] }))) return setSaving(false);
    }
    onDone();
    tell(callWords.saved);
  };
  return { save, isSaving };
}

const isFine = (draft: string | undefined): boolean => !draft?.trim() || callLink.safeParse(draft).success;

const linksIn = (pasted: string): string[] => pasted.match(/https?:\/\/\S+/gi) ?? [];

/** One link is for all; several go round the tables in their order, as far as they reach. */
function dealt([first, ...others]: readonly string[], ids: readonly GroupId[]): Drafts {
  if (first === undefined) return {};
  const all = [first, ...others];
  return Object.fromEntries(
    ids.flatMap((id, place) => {
      const link = others.length === 0 ? first : all[place];
      return link === undefined ? [] : [[id, link]];
    }),
  );
}
