/** Somebody who says that a taken seat is theirs waits here for the facilitator's nod; it comes by itself. */
import { Link } from "wouter";
import { kept } from "../../connection/kept.ts";
import { dropSeatKeys, seatKeys } from "../../store/seat-keys.ts";
import { useSession } from "../../store/session-context.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { claimWords } from "../../words/join.ts";
import { Notice } from "../shell/notice.tsx";

export function ClaimScreen({ status }: { readonly status: "waiting" | "declined" }) {
  const { workshopId } = useSession().options;
  if (status === "waiting") return <Notice title={claimWords.waitingTitle}>{claimWords.waiting}</Notice>;
  const code = seatKeys(kept(), workshopId)[0]?.code;
  return (
    <Notice
      title={claimWords.declinedTitle}
      action={
        <Link
          href={code ? `/join/${code}?as=another` : "/"}
          onClick={() => dropSeatKeys(kept(), workshopId, () => true)}
          className={buttonClass()}
        >
          {claimWords.joinAnew}
        </Link>
      }
    >
      {claimWords.declined}
    </Notice>
  );
}
