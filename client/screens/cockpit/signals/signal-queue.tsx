/** *Who needs you*: at most three cards, each with what was seen and one move; the rest folded beneath them. */
import { Ellipsis } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Signal } from "../../../../shared/signals/signal.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { groupLook } from "../../../words/groups.ts";
import { evidenceWords, moveWords, pennants, queueWords } from "../../../words/signals.ts";
import { useAnnounce } from "../../shell/announcer.tsx";
import { nameIn, useCockpit } from "../cockpit.ts";
import { firstMoveId } from "./first-move.ts";
import { useQueue } from "./signals.tsx";
import { TuneDialog } from "./tune-dialog.tsx";
import { type SignalMoves, useSignalMoves } from "./use-signal-moves.ts";

export function SignalQueue({ onOpen }: { readonly onOpen: (groupId: string) => void }) {
  const { shown, folded } = useQueue();
  const moves = useSignalMoves(onOpen);
  const [isTuning, setTuning] = useState(false);
  const { desk } = useCockpit();
  useNewCards(shown.map((one) => queueWords.news(pennants[one.kind], nameOf(one, desk.groups))));
  return (
    <section aria-labelledby="needs-you">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="needs-you" className="display text-d26 whitespace-nowrap">
          {queueWords.title}
        </h2>
        {folded.length > 0 && (
          <span className="hidden text-14 whitespace-nowrap text-ink2 xl:inline">
            {queueWords.folded(folded.length)}
          </span>
        )}
      </div>
      {shown.length === 0 && (
        <p className="rule-2 mt-2 pt-3 text-15 leading-snug text-ink2">{queueWords.nobody}</p>
      )}
      <ul className="mt-2">
        {shown.map((signal, place) => (
          <Card key={signal.key} signal={signal} moves={moves} onOpen={onOpen} isFirst={place === 0} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details className="rule-1 pt-2">
          <summary className="text-15 font-semibold">{queueWords.unfold(folded.length)}</summary>
          <ul>
            {folded.map((signal) => (
              <Card key={signal.key} signal={signal} moves={moves} onOpen={onOpen} isFirst={false} />
            ))}
          </ul>
        </details>
      )}
      <div className="mt-1">
        <Button weight="tertiary" isDense onClick={() => setTuning(true)}>
          {queueWords.tune}
        </Button>
      </div>
      <TuneDialog isOpen={isTuning} onClose={() => setTuning(false)} />
    </section>
  );
}

/** Says each card once, as it comes; what ticks on it is not said, and nothing when one goes. */
function useNewCards(cards: readonly string[]): void {
  const announce = useAnnounce();
  const before = useRef(cards);
  useEffect(() => {
    const fresh = cards.filter((card) => !before.current.includes(card));
    before.current = cards;
    if (fresh.length > 0) announce(fresh.join(" "));
  });
}

type Groups = ReturnType<typeof useCockpit>["desk"]["groups"];

function nameOf({ groupId }: Signal, groups: Groups): string {
  const table = groupId ? groups[groupId]?.table : undefined;
  return table === undefined ? queueWords.waiting : groupLook(table).name;
}

interface CardProps {
  readonly signal: Signal;
  readonly moves: SignalMoves;
  readonly onOpen: (groupId: string) => void;
  readonly isFirst: boolean;
}

function Card({ signal, moves, onOpen, isFirst }: CardProps) {
  const { room, desk } = useCockpit();
  const { kind, groupId, evidence } = signal;
  const name = nameOf(signal, desk.groups);
  const move = moves.moveFor(signal);
  const open = groupId ? [{ id: "open", label: moveWords.open(name), onSelect: () => onOpen(groupId) }] : [];
  const nameOfSeat = (id: SeatId): string => nameIn(room, id);
  return (
    <li className="rule-2 pt-3 pb-3 last:pb-2">
      <div className="flex items-center gap-2.5">
        <Pennant>{pennants[kind]}</Pennant>
        <strong className="min-w-0 flex-1 truncate text-17">{name}</strong>
        <Menu
          label={moveWords.more(pennants[kind], name)}
          items={[
            ...open,
            { id: "later", label: moveWords.later, onSelect: () => moves.putOff(signal) },
            { id: "settle", label: moveWords.settle, onSelect: () => moves.settle(signal) },
          ]}
          trigger={
            <IconButton
              label={moveWords.more(pennants[kind], name)}
              icon={<Ellipsis aria-hidden className="size-4" />}
            />
          }
        />
      </div>
      <p className="mt-1 text-15 leading-snug wrap-anywhere">{evidenceWords(evidence, nameOfSeat)}</p>
      <div className="mt-1.5">
        <Button weight="tertiary" isDense onClick={move.act} {...(isFirst ? { id: firstMoveId } : {})}>
          {move.label}
          <span className="sr-only">{`, ${name}`}</span>
        </Button>
      </div>
    </li>
  );
}
