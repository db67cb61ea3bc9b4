/** Who has a link: whether they are here, and taking it back; who had one, whose name can be erased. */
import type { FacilitatorsAnswer } from "../../../../shared/protocol.ts";
import type { FacilitatorId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { teamWords } from "../../../words/team.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import type { Keys } from "../use-keys.ts";
import { useTeam } from "./use-team.ts";

type Key = FacilitatorsAnswer["facilitators"][number];

export function TeamPeople({ keys }: { readonly keys: Keys }) {
  const { people } = useCockpit().desk.facilitation;
  const former = (Object.keys(people) as FacilitatorId[]).filter((id) => people[id]?.isRevoked);
  const named = former.filter((id) => people[id]?.name !== "");
  return (
    <section aria-labelledby="team-people">
      <h3 id="team-people" className="text-18 font-bold">
        {teamWords.people}
      </h3>
      <ul className="mt-2">
        {keys.all?.map((one) => (
          <Holder key={one.facilitatorId} holder={one} keys={keys} />
        ))}
        {named.map((id) => (
          <Former key={id} id={id} name={people[id]?.name ?? ""} keys={keys} />
        ))}
      </ul>
    </section>
  );
}

function Holder({ holder, keys }: { readonly holder: Key; readonly keys: Keys }) {
  const { facilitation } = useCockpit().desk;
  const { nameOf } = useTeam();
  const { ask } = useOrders();
  const id = holder.facilitatorId as FacilitatorId;
  const name = holder.isMe ? teamWords.you : nameOf(id);
  const lastActAt = facilitation.people[id]?.lastActAt ?? null;
  const seen = holder.isConnected
    ? teamWords.here
    : !holder.hasOpened
      ? teamWords.unopened
      : lastActAt === null
        ? teamWords.notHere
        : teamWords.lastSeen(lastActAt);
  const takeBack = () =>
    ask({ ...teamWords.ask, title: teamWords.ask.title(name) }, async () => {
      if (await keys.done(keys.ask.takeBack(id))) keys.say(teamWords.takenBack(name));
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
      <p className="mr-auto text-16">
        <strong className="font-semibold">{name}</strong> <span className="text-15 text-ink2">{seen}</span>
      </p>
      {!holder.isMe && (
        <Button weight="secondary" isDense aria-label={teamWords.takeBack(name)} onClick={takeBack}>
          {teamWords.takeBackShort}
        </Button>
      )}
    </li>
  );
}

interface FormerProps {
  readonly id: FacilitatorId;
  readonly name: string;
  readonly keys: Keys;
}

function Former({ id, name, keys }: FormerProps) {
  const { ask } = useOrders();
  const erase = () =>
    ask({ ...teamWords.askErase, title: teamWords.askErase.title(name) }, async () => {
      if (await keys.done(keys.ask.erase(id))) keys.say(teamWords.erased);
    });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
      <p className="mr-auto text-16 text-ink2">
        {name} <span className="text-15">{teamWords.former}</span>
      </p>
      <Button weight="tertiary" isDense aria-label={teamWords.erase(name)} onClick={erase}>
        {teamWords.eraseShort}
      </Button>
    </li>
  );
}
