/** One's own link: to copy, and to replace where others may have seen it; and the name that the others see. */
import { type FormEvent, useState } from "react";
import { kept } from "../../../connection/kept.ts";
import { facilitatorLink } from "../../../store/facilitator-key.ts";
import { useSession } from "../../../store/session-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { doorWords } from "../../../words/cockpit-people.ts";
import { teamWords } from "../../../words/team.ts";
import { copyText } from "../../shell/copy-text.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import type { Keys } from "../use-keys.ts";
import { useTeam } from "./use-team.ts";

const words = teamWords.mine;

export interface OwnLinkProps {
  readonly keys: Keys;
  readonly address: string;
}

export function OwnLink({ keys, address }: OwnLinkProps) {
  const { workshopId } = useSession().options;
  const { ask } = useOrders();
  const copy = async () => {
    const link = facilitatorLink(kept(), workshopId, address);
    keys.say(
      link === null ? words.elsewhere : (await copyText(link)) ? doorWords.copied : doorWords.notCopied,
    );
  };
  const replace = () =>
    ask(words.ask, async () => {
      if (await keys.done(keys.ask.replaceMine())) keys.say(words.replaced);
    });
  return (
    <section aria-labelledby="team-mine">
      <h3 id="team-mine" className="text-18 font-bold">
        {words.title}
      </h3>
      <p className="mt-2 text-15 text-ink2">{words.text}</p>
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        <Button weight="secondary" isDense onClick={copy}>
          {words.copy}
        </Button>
        <Button weight="tertiary" isDense onClick={replace}>
          {words.replace}
        </Button>
      </div>
      <OwnName keys={keys} />
    </section>
  );
}

function OwnName({ keys }: Pick<OwnLinkProps, "keys">) {
  const { people } = useCockpit().desk.facilitation;
  const { meId } = useTeam();
  const { order } = useOrders();
  const [name, setName] = useState((meId && people[meId]?.name) ?? "");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && (await order("nameFacilitator", { name }))) keys.say(teamWords.name.saved);
  };
  return (
    <form className="mt-4 grid justify-items-start gap-3" onSubmit={save}>
      <div className="w-full">
        <TextField
          label={teamWords.name.label}
          hint={teamWords.invite.hint}
          value={name}
          onChange={setName}
          maxLength={40}
          autoComplete="off"
        />
      </div>
      <Button type="submit" weight="secondary" isDense disabled={name.trim() === ""}>
        {teamWords.name.save}
      </Button>
    </form>
  );
}
