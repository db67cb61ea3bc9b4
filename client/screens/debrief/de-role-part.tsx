/** Stepping out of the roles: one line each, seen by the table when everyone's is in or the time is up. */
import { type FormEvent, useState } from "react";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import { useDraft } from "../../store/use-draft.ts";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { writeWords } from "../../words/board.ts";
import { deRoleWords } from "../../words/debrief.ts";
import { FindingPlace } from "../group/finding-place.tsx";
import { PartFrame } from "../group/part-frame.tsx";
import { FinishSteps } from "../group/room/finish-steps.tsx";
import { presentMembers, useHere } from "../group/table.ts";
import { MyRoles } from "../takeaway/my-roles.tsx";
import { DeRoleLines } from "./de-role-lines.tsx";

export function DeRolePart() {
  const { group, room, myName } = useHere();
  if (!group) return <FindingPlace />;
  const present = presentMembers({ group, room });
  const written = present.filter((id) => group.deRole.writtenBy.includes(id)).length;
  return (
    <PartFrame title={deRoleWords.title(myName)} lead={deRoleWords.lead}>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <div>
          {group.deRole.isShown ? (
            <DeRoleLines group={group} />
          ) : (
            <>
              <OwnLine />
              <p className="mt-6 text-16 text-ink2">{deRoleWords.in(written, present.length)}</p>
            </>
          )}
          <div className="mt-10 flex flex-wrap gap-x-6 gap-y-3">
            <FinishSteps />
          </div>
        </div>
        <MyRoles />
      </div>
    </PartFrame>
  );
}

function OwnLine() {
  const { group, seat } = useHere();
  const send = useSend();
  const [text, setText, clear, refusal] = useDraft("de-role", seat.deRole ?? "");
  const [isChanging, setChanging] = useState(false);
  if (!group) return null;
  if (seat.deRole !== null && !isChanging) {
    return (
      <div className="rule-3 pt-4">
        <h2 className="text-15 text-ink2">{deRoleWords.yours}</h2>
        <p className="mt-1.5 text-24 leading-snug">{seat.deRole}</p>
        <div className="mt-3">
          <Button weight="tertiary" isDense onClick={() => setChanging(true)}>
            {deRoleWords.change}
          </Button>
        </div>
      </div>
    );
  }
  const give = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() === "") return;
    void send("writeDeRole", { groupId: group.id, text: text.trim() }, { draft: "de-role" }).then(
      (answer) => {
        if (answer.ok) clear();
      },
    );
    setChanging(false);
  };
  return (
    <form onSubmit={give}>
      <TextArea
        label={deRoleWords.label}
        hint={deRoleWords.hint}
        placeholder={deRoleWords.placeholder}
        value={text}
        maxLength={textLimits.line}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          give();
        }}
        error={refusal ? writeWords.notSaved : undefined}
      />
      <div className="mt-5">
        <Button type="submit" disabled={text.trim() === ""}>
          {deRoleWords.send}
        </Button>
      </div>
    </form>
  );
}
