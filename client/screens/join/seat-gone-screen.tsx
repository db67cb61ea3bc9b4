/** None of this device's seats is good any more, or not yet: why, what was kept, and the way back in. */
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { useStore } from "zustand";
import { kept } from "../../connection/kept.ts";
import { dropSeatKeys, seatKeys } from "../../store/seat-keys.ts";
import { useSession } from "../../store/session-context.tsx";
import { useUnsent } from "../../store/use-draft.ts";
import { buttonClass } from "../../ui/button.tsx";
import { goneWords } from "../../words/join.ts";
import { Notice } from "../shell/notice.tsx";

const LeftOver = lazy(async () => ({ default: (await import("../shell/left-over.tsx")).LeftOver }));

export function SeatGoneScreen() {
  const { store, options } = useSession();
  const { workshopId } = options;
  const reason = useStore(store, ({ identities }) => {
    const reasons = identities.flatMap((identity) => (identity.kind === "none" ? [identity.reason] : []));
    return reasons.find((one) => one === "waiting") ?? reasons[0] ?? "unknown";
  });
  const { texts } = useUnsent();
  const code = seatKeys(kept(), workshopId)[0]?.code;
  return (
    <Notice
      title={goneWords.title[reason]}
      action={
        <>
          {code && reason !== "waiting" && (
            <Link
              href={`/join/${code}?as=another`}
              onClick={() => dropSeatKeys(kept(), workshopId, () => true)}
              className={buttonClass()}
            >
              {goneWords.joinAgain}
            </Link>
          )}
          {reason !== "waiting" && (
            <Link href="/" className={buttonClass("tertiary")}>
              {goneWords.home}
            </Link>
          )}
        </>
      }
    >
      {goneWords.about[reason]} {texts.length > 0 && goneWords.unsent}
      <Suspense>
        <LeftOver />
      </Suspense>
    </Notice>
  );
}
