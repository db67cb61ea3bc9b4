/** For whom a group plays; once the groups are confirmed, it can get another persona and journey. */
import { Button } from "../../../ui/button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { groupingWords } from "../../../words/cockpit-people.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import type { ProposedGroup } from "../people/proposed.ts";

export function GroupCasting({ group }: { readonly group: ProposedGroup }) {
  const { room, desk } = useCockpit();
  const { order } = useOrders();
  const casting = desk.castings[group.castingId];
  const confirmed = Object.values(room.groups).find((one) => one.table === group.table);
  const words = casting ? `${casting.persona.name}, ${casting.journey.title}` : "";
  if (!confirmed || desk.castingOrder.length < 2)
    return <p className="truncate text-15 text-ink2">{words}</p>;
  return (
    <div className="flex min-w-0 items-baseline justify-between gap-3 text-15 text-ink2">
      <span className="min-w-0 truncate">{words}</span>
      <Menu
        label={groupingWords.casting(groupLook(group.table).name)}
        trigger={
          <Button weight="tertiary" isDense aria-label={groupingWords.casting(groupLook(group.table).name)}>
            {groupingWords.change}
          </Button>
        }
        items={desk.castingOrder.map((castingId) => ({
          id: castingId,
          label: desk.castings[castingId]?.persona.name ?? castingId,
          detail: desk.castings[castingId]?.journey.title,
          isDisabled: castingId === group.castingId,
          onSelect: () => void order("assignCasting", { groupId: confirmed.id, castingId }),
        }))}
      />
    </div>
  );
}
