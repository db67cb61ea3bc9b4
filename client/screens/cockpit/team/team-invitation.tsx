/** Inviting somebody: their name, then their own link, which is shown this once. */
import { type FormEvent, useState } from "react";
import { useSession } from "../../../store/session-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { QrCode } from "../../../ui/qr-code.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { doorWords } from "../../../words/cockpit-people.ts";
import { teamWords } from "../../../words/team.ts";
import { copyText } from "../../shell/copy-text.ts";
import type { Keys } from "../use-keys.ts";

const words = teamWords.invite;

export interface TeamInvitationProps {
  readonly keys: Keys;
  readonly address: string;
}

export function TeamInvitation({ keys, address }: TeamInvitationProps) {
  const { workshopId } = useSession().options;
  const [name, setName] = useState("");
  const [made, setMade] = useState<{ readonly name: string; readonly link: string } | null>(null);
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "") return;
    const answer = await keys.done(keys.ask.invite(given));
    if (!answer) return;
    setName("");
    setMade({ name: given, link: `${address}/facilitate/${workshopId}#${answer.facilitatorKey}` });
  };
  return (
    <section aria-labelledby="team-invite">
      <h3 id="team-invite" className="text-18 font-bold">
        {made ? words.made(made.name) : words.title}
      </h3>
      {made ? (
        <Made keys={keys} name={made.name} link={made.link} onDone={() => setMade(null)} />
      ) : (
        <form className="mt-2 grid justify-items-start gap-3" onSubmit={invite}>
          <div className="w-full">
            <TextField
              label={words.label}
              hint={words.hint}
              value={name}
              onChange={setName}
              maxLength={40}
              autoComplete="off"
            />
          </div>
          <Button type="submit" isDense disabled={name.trim() === ""}>
            {words.button}
          </Button>
        </form>
      )}
    </section>
  );
}

interface MadeProps {
  readonly keys: Keys;
  readonly name: string;
  readonly link: string;
  readonly onDone: () => void;
}

function Made({ keys, name, link, onDone }: MadeProps) {
  const copy = async () => keys.say((await copyText(link)) ? doorWords.copied : doorWords.notCopied);
  return (
    <div className="mt-2 grid justify-items-start gap-3" role="status">
      <p className="text-15 text-ink2">{words.once}</p>
      <p className="text-15 wrap-anywhere">{link}</p>
      <div className="w-40 border-2 border-ink">
        <QrCode text={link} label={words.qr(name)} />
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <Button isDense onClick={copy}>
          {words.copy}
        </Button>
        <Button weight="tertiary" isDense onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
