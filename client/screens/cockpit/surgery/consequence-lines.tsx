/** What an operation means, in lines: sizes, who lacks whom, roles now and next, and whom the rotation lets down by it. */
import { roleNames } from "../../../../shared/words/vocabulary.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import type { Consequences, RoleChange } from "../../../../shared/workshop/surgery-consequences.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { errorWords } from "../../../words/rejections.ts";
import { surgeryWords, whyNotWords } from "../../../words/surgery.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import type { Foreseen } from "./use-consequences.ts";

/** `aria-live`: whoever chooses by keyboard hears what the choice means. */
export function ConsequenceLines({ foreseen }: { readonly foreseen: Foreseen }) {
  return (
    <section aria-live="polite" className="rule-2 mt-5 min-h-40 pt-3">
      <h3 className="text-16 font-bold">{surgeryWords.means}</h3>
      <Means foreseen={foreseen} />
    </section>
  );
}

function Means({ foreseen }: { readonly foreseen: Foreseen }) {
  if (!foreseen) return <p className="mt-2 text-16 text-ink2">{surgeryWords.looking}</p>;
  if ("error" in foreseen) {
    const { error } = foreseen;
    const words =
      error.code === "network" || error.code === "unauthorised" || error.code === "fault"
        ? surgeryWords.notKnown
        : surgeryWords.impossible(whyNotWords(error.code, errorWords(error)));
    return (
      <p className="mt-2 text-16">
        <strong className="lit px-1 font-semibold">{words}</strong>
      </p>
    );
  }
  return <Lines means={foreseen.means} />;
}

function Lines({ means }: { readonly means: Consequences }) {
  const { room } = useCockpit();
  const names = (ids: readonly SeatId[]) => ids.map((id) => nameIn(room, id));
  const now = means.roles.filter(({ when }) => when === "now");
  const next = means.roles.filter(({ when }) => when === "next");
  return (
    <div className="grid gap-3 text-16 leading-snug">
      <ul className="mt-2">
        {means.groups.map((one) => (
          <li key={one.groupId}>
            {surgeryWords.size(one.table, one.before, one.after)}
            {one.lacks.length > 0 && (
              <strong className="lit ml-1 px-1 font-semibold">{surgeryWords.lacks(one.lacks)}</strong>
            )}
          </li>
        ))}
      </ul>
      {means.losing.length > 0 && (
        <p>
          <strong className="lit px-1 font-semibold">{surgeryWords.losing(names(means.losing))}</strong>
        </p>
      )}
      {means.gaining.length > 0 && <p>{surgeryWords.gaining(names(means.gaining))}</p>}
      {means.roles.length === 0 && <p className="text-ink2">{surgeryWords.nothing}</p>}
      {now.length > 0 && <Roles title={surgeryWords.now} changes={now} />}
      {next.length > 0 && <Roles title={surgeryWords.next} changes={next} />}
    </div>
  );
}

/** So many fit beneath the rest on a small screen. */
const unfolded = 3;

function Roles({ title, changes }: { readonly title: string; readonly changes: readonly RoleChange[] }) {
  return (
    <details open={changes.length <= unfolded}>
      <summary className="text-14 font-bold text-ink2">{title}</summary>
      <ul>
        {changes.map((change) => (
          <li key={change.seatId} className="flex items-start gap-2 border-t border-line py-1">
            {change.becomes && (
              <span className="mt-0.5">
                <Glyph role={change.becomes} toned size={16} label={roleNames[change.becomes]} />
              </span>
            )}
            <ChangeWords change={change} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangeWords({ change: { seatId, when, was, becomes } }: { readonly change: RoleChange }) {
  const { room } = useCockpit();
  const name = nameIn(room, seatId);
  if (!becomes)
    return <span>{when === "now" ? surgeryWords.noRoleNow(name) : surgeryWords.noRoleNext(name)}</span>;
  return (
    <span>
      {surgeryWords.becomes(name, rolesInSentence[becomes])}
      {was && <span className="text-ink2">{surgeryWords.instead(rolesInSentence[was])}</span>}
    </span>
  );
}
