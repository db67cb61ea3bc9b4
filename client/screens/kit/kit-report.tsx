/** The report's bent curve with its pins, as in the picture. */
import { JourneyLine, type JourneyStation } from "../../ui/journey-line.tsx";
import { allPlayed, journeyWords } from "./kit-words.ts";

function pin(decision: string, detail: string, votes: string) {
  return (
    <>
      <strong className="block text-18 leading-tight">{decision}</strong>
      <span className="mt-2 block text-14 text-ink2">{detail}</span>
      <span className="tnum block text-14 text-ink2">{votes}</span>
    </>
  );
}

const pins: Record<string, Partial<JourneyStation>> = {
  "sign-in": {
    after: 1,
    pin: pin("Sign in by face. Let him look before he can send.", "Engineering pays", "5, 4, 4, 3"),
  },
  send: {
    after: 2,
    pin: pin("Send at one tap, hold the money for ten minutes.", "Support and operations pay", "4, 3, 5, 3"),
  },
  pending: {
    after: -1,
    pin: pin(
      "Say “not yet, we’ll text you by 17:50”. Then do.",
      "Future us pays, Ines dissents",
      "3, 3, 4, 2",
    ),
  },
};

export function KitReport() {
  const bent = allPlayed.map((station) => ({ ...station, ...pins[station.id] }));
  return (
    <main className="page-x py-10">
      <section className="rule-3 pt-5">
        <h2 className="display text-d40">The curve bends</h2>
        <JourneyLine
          stations={bent}
          description={journeyWords}
          size="report"
          beforeAfter={{ before: "before", after: "after" }}
        />
      </section>
    </main>
  );
}
