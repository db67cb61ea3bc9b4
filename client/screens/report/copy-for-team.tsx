/** The workshop in a few lines, copied to be pasted where the team talks. */
import { useState } from "react";
import type { Report } from "../../../shared/report/report.ts";
import { teamText } from "../../../shared/report/team-text.ts";
import { Button } from "../../ui/button.tsx";
import { Live } from "../../ui/live.tsx";
import { downloadWords } from "../../words/report.ts";
import { copyText } from "../shell/copy-text.ts";

export function CopyForTeam({ report }: { readonly report: Report }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    setSaid(
      (await copyText(teamText(report, { timeZone }))) ? downloadWords.copied : downloadWords.notCopied,
    );
  };
  return (
    <>
      <Button weight="tertiary" onClick={copy}>
        {downloadWords.copy}
      </Button>
      {said && <span className="text-15">{said}</span>}
      <Live>{said}</Live>
    </>
  );
}
