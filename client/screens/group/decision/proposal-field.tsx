/** The one proposal, as whoever types for the group writes it. */
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useSend } from "../../../store/use-send.ts";
import { SharedField } from "../board/shared-field.tsx";
import { useTable } from "../table.ts";

export function ProposalField({ label, hint }: { readonly label: string; readonly hint?: string }) {
  const { group, slot, board } = useTable();
  const send = useSend();
  const draftKey = `proposal:${slot}`;
  return (
    <SharedField
      label={label}
      hint={hint}
      draftKey={draftKey}
      where={draftKey}
      field={board.proposal}
      maxLength={textLimits.field}
      lines={2}
      onSave={(text) =>
        send(
          "writeProposal",
          { groupId: group.id, slot, text, base: board.proposal?.version ?? 0 },
          { draft: draftKey },
        )
      }
    />
  );
}
