/** Which signals there are, and from when on: switched on and off, their limits changed; for all facilitators alike. */
import { type SignalKind, signalKinds, signalRules } from "../../../../shared/workshop/signal-kinds.ts";
import { Dialog } from "../../../ui/dialog.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { tuneWords } from "../../../words/signals.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function TuneDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={tuneWords.title}
      description={tuneWords.about}
      closeLabel={cockpitWords.close}
    >
      <ul>
        {signalKinds.map((kind) => (
          <Line key={kind} kind={kind} />
        ))}
      </ul>
      <p className="rule-1 pt-3 text-15 text-ink2">{tuneWords.typed}</p>
    </Dialog>
  );
}

const limitWords: Partial<Record<SignalKind, string>> = tuneWords.limits;

function Line({ kind }: { readonly kind: SignalKind }) {
  const { desk } = useCockpit();
  const { order } = useOrders();
  const rule = signalRules[kind];
  const tuned = desk.signals.tuning[kind] ?? { isOn: rule.isOn, limit: null };
  const { limit } = rule;
  const tune = (change: Partial<typeof tuned>) =>
    void order("tuneSignals", { signal: kind, ...tuned, ...change });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 border-t border-line py-2">
      <label className="flex min-h-10 min-w-0 flex-1 items-center gap-3 text-16">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-ink"
          checked={tuned.isOn}
          onChange={(event) => tune({ isOn: event.target.checked })}
        />
        {tuneWords.names[kind]}
      </label>
      {limit && (
        <label className="flex items-center gap-2 text-15 text-ink2">
          {limitWords[kind]}
          <input
            // Anew with each value that another facilitator gives it; while it is typed in it is this page's own.
            key={tuned.limit ?? "standard"}
            type="number"
            className="h-10 w-18 border-2 border-ink bg-sheet px-2 text-right text-16 text-ink tnum"
            defaultValue={tuned.limit ?? limit.standard}
            min={limit.least}
            max={limit.most}
            disabled={!tuned.isOn}
            onBlur={(event) => {
              const value = Math.round(event.target.valueAsNumber);
              if (Number.isNaN(value) || value === (tuned.limit ?? limit.standard)) return;
              tune({ limit: value === limit.standard ? null : value });
            }}
          />
          {tuneWords.units[limit.unit]}
        </label>
      )}
    </li>
  );
}
