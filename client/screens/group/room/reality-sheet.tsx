/** The line in which somebody whose real job it is corrects a portrayal. */
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useDraft } from "../../../store/use-draft.ts";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { Sheet } from "../../../ui/sheet.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { realityWords } from "../../../words/asides.ts";
import { roomWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { useTable } from "../table.ts";

export interface RealitySheetProps {
  readonly role: "productManager" | "engineer";
  readonly onClose: () => void;
}

export function RealitySheet({ role, onClose }: RealitySheetProps) {
  const { group, slot } = useTable();
  const send = useSend();
  const draftKey = `reality-check:${slot}`;
  const [text, setText, clear] = useDraft(draftKey);
  const words = realityWords;
  const give = () => {
    if (text.trim() === "") return;
    void send("checkReality", { groupId: group.id, slot, role, text: text.trim() }, { draft: draftKey });
    clear();
    onClose();
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.about(rolesInSentence[role])}
      closeLabel={roomWords.close}
      actions={
        <Button onClick={give} disabled={text.trim() === ""}>
          {words.send}
        </Button>
      }
    >
      <TextField
        label={words.label}
        value={text}
        maxLength={textLimits.line}
        onChange={setText}
        onKeyDown={(event) => event.key === "Enter" && give()}
      />
    </Sheet>
  );
}
