/** The link to a group's call, in its overlay; where there is none, the way to set one. */

import type { DeskGroup } from "../../../../shared/view/facilitators-view.ts";
import { Button } from "../../../ui/button.tsx";
import { callWords } from "../../../words/talk-desk.ts";
import { useTalkDesk } from "./talk-desk.tsx";

export function GroupCall({ group: { callLink } }: { readonly group: DeskGroup }) {
  const { openCallLinks } = useTalkDesk();
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-15">
      {callLink && (
        <a className="move" href={callLink} target="_blank" rel="noopener noreferrer">
          {callWords.open(new URL(callLink).host)}
        </a>
      )}
      <Button weight="tertiary" isDense onClick={openCallLinks}>
        {callLink ? callWords.change : callWords.set}
      </Button>
    </p>
  );
}
