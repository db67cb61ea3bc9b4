/** What can be done to a group as a whole: somebody over to it or from it, a merge, a split. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { fullRoomGroup, largestGroup } from "../../../../shared/workshop/grouping.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu, type MenuItem } from "../../../ui/menu.tsx";
import { surgeryWords } from "../../../words/surgery.ts";
import { useCockpit } from "../cockpit.ts";
import { useSurgery } from "./surgery.tsx";

export function GroupSurgery({ group }: { readonly group: GroupView }) {
  const items = useGroupChanges(group);
  if (items.length === 0) return null;
  return (
    <Menu
      label={surgeryWords.menu(group.table)}
      items={items}
      trigger={
        <Button weight="tertiary" isDense aria-label={surgeryWords.menu(group.table)}>
          {surgeryWords.menuShort}
        </Button>
      }
    />
  );
}

/** Those that even things out come first: one over from the largest, then to the smallest. */
function useGroupChanges(group: GroupView): readonly MenuItem[] {
  const { groups, phase } = useCockpit();
  const { propose } = useSurgery();
  const size = group.seatIds.length;
  if (phase === "close" || !groups.some(({ id }) => id === group.id)) return [];
  const others = groups.filter((one) => one !== group && one.seatIds.length > 0);
  const larger = others
    .filter((one) => one.seatIds.length > size + 1)
    .toSorted((a, b) => b.seatIds.length - a.seatIds.length);
  const smaller = others
    .filter((one) => one.seatIds.length + 1 < size)
    .toSorted((a, b) => a.seatIds.length - b.seatIds.length);
  const mates = others.filter((one) => one.seatIds.length + size <= largestGroup);
  return [
    ...(size === fullRoomGroup
      ? [
          {
            id: "split",
            label: surgeryWords.split,
            detail: surgeryWords.sizes(3, 3),
            onSelect: () => propose({ kind: "split", groupId: group.id }),
          },
        ]
      : []),
    ...larger.map(
      (one): MenuItem => ({
        id: `from-${one.id}`,
        label: surgeryWords.bringOver(one.table),
        detail: surgeryWords.sizes(one.seatIds.length - 1, size + 1),
        onSelect: () => propose({ kind: "moveOver", from: one.id, to: group.id }),
      }),
    ),
    ...smaller.map(
      (one): MenuItem => ({
        id: `to-${one.id}`,
        label: surgeryWords.moveOver(one.table),
        detail: surgeryWords.sizes(size - 1, one.seatIds.length + 1),
        onSelect: () => propose({ kind: "moveOver", from: group.id, to: one.id }),
      }),
    ),
    ...mates.map(
      (one): MenuItem => ({
        id: `merge-${one.id}`,
        label: surgeryWords.mergeWith(one.table),
        detail: surgeryWords.people(one.seatIds.length + size),
        onSelect: () => propose({ kind: "merge", one: group.id, other: one.id }),
      }),
    ),
  ];
}
