/** People who say that a taken seat is theirs: the facilitator looks up and nods. */
import { Button } from "../../../ui/button.tsx";
import { claimWords } from "../../../words/cockpit-people.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function Claims() {
  const { room, desk } = useCockpit();
  const { order } = useOrders();
  const claims = Object.values(desk.claims);
  if (claims.length === 0) return null;
  return (
    <div role="alert">
      <ul className="grid gap-2">
        {claims.map(({ id, seatId }) => (
          <li key={id} className="field-spot flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
            <p className="mr-auto text-16 font-semibold">
              {desk.removed[seatId]
                ? claimWords.removed(desk.removed[seatId])
                : claimWords.question(nameIn(room, seatId))}
            </p>
            <Button isDense onClick={() => order("answerClaim", { claimId: id, isApproved: true })}>
              {claimWords.yes}
            </Button>
            <Button
              weight="tertiary"
              isDense
              onClick={() => order("answerClaim", { claimId: id, isApproved: false })}
            >
              {claimWords.no}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
