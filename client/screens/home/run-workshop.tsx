/** From one click to a cockpit: with the defaults, set up by hand, or as a rehearsal with bots. */
import { type FormEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { difficultRoomPeople, type Scenario, scenarios } from "../../../shared/scenarios.ts";
import { kept } from "../../connection/kept.ts";
import { foundRehearsal, foundWorkshop } from "../../store/found-workshop.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { datedTitle, homeWords, rehearsalTitle } from "../../words/home.ts";
import { errorWords } from "../../words/rejections.ts";

const words = homeWords.run;
/** How many bots come to each kind of rehearsal. */
const rehearsals = { usual: 8, "difficult-room": difficultRoomPeople } as const;

/** What one click starts with. No castings named: every one that is long enough is dealt. */
const defaults = {
  lengthMin: 75,
  expectedPeople: 12,
  preferredSize: 4,
  rotation: "swap",
  autoAdvance: false,
  isRehearsal: false,
  castingIds: [],
} as const;

type Busy = "starting" | Scenario | null;

export function RunWorkshop({ needsPasscode }: { readonly needsPasscode: boolean }) {
  const [busy, setBusy] = useState<Busy>(null);
  const [passcode, setPasscode] = useState("");
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();

  const run = async (kind: Exclude<Busy, null>) => {
    setBusy(kind);
    setError(undefined);
    const now = new Date();
    const chosen = { ...defaults, castingIds: [] };
    const founded =
      kind === "starting"
        ? await foundWorkshop(kept(), { ...chosen, title: datedTitle(now) }, passcode)
        : await foundRehearsal(
            kept(),
            { ...chosen, title: rehearsalTitle(now, kind), expectedPeople: rehearsals[kind] },
            { bots: rehearsals[kind], scenario: kind, passcode },
          );
    if (founded.ok) return navigate(`/facilitate/${founded.value}`);
    setBusy(null);
    setError(errorWords(founded.error));
  };
  const start = (event: FormEvent) => {
    event.preventDefault();
    void run("starting");
  };
  return (
    <section>
      <h2 className="display mb-5 text-d40">{words.title}</h2>
      <form onSubmit={start} className="rule-2 border-b-2 border-ink py-4">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
          <p className="mr-auto">
            <strong className="block text-18">{words.defaults}</strong>
            <span className="text-16 text-ink2">{words.defaultsHint}</span>
          </p>
          <Button type="submit" weight="secondary" disabled={busy !== null}>
            {busy === "starting" ? words.starting : words.start}
          </Button>
        </div>
        {needsPasscode && (
          <div className="mt-4 max-w-90">
            <TextField
              label={words.passcode}
              hint={words.passcodeHint}
              type="password"
              autoComplete="current-password"
              value={passcode}
              onChange={setPasscode}
            />
          </div>
        )}
      </form>
      {error && (
        <p role="alert" className="mt-4">
          <strong className="lit -ml-1 px-1 font-semibold">{error}</strong>
        </p>
      )}
      <p className="mt-5 flex flex-wrap gap-x-7 gap-y-3">
        <Link href="/new" className={buttonClass("tertiary")}>
          {words.setUp}
        </Link>
        {scenarios.map((scenario) => (
          <Button
            key={scenario}
            weight="tertiary"
            disabled={busy !== null}
            onClick={() => void run(scenario)}
          >
            {busy === scenario ? words.rehearsing(rehearsals[scenario]) : words.rehearse[scenario]}
          </Button>
        ))}
      </p>
      <p className="mt-3 max-w-150 text-16 text-ink2">{words.difficultRoom}</p>
    </section>
  );
}
