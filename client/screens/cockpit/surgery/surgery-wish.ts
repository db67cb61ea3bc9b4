/** What the facilitator wishes to do to groups, and the command that it comes to with what they have chosen. */
import type { ConsequencesRequest } from "../../../../shared/protocol.ts";
import type { GroupId, SeatId } from "../../../../shared/workshop/ids.ts";
import type { Role } from "../../../../shared/workshop/vocabulary.ts";

export type HandedRole = Exclude<Role, "observer">;

export type Wish =
  | { readonly kind: "move"; readonly seatId: SeatId; readonly to: GroupId }
  /** Whom, the facilitator chooses; somebody is proposed. */
  | { readonly kind: "moveOver"; readonly from: GroupId; readonly to: GroupId }
  | { readonly kind: "merge"; readonly one: GroupId; readonly other: GroupId }
  | { readonly kind: "split"; readonly groupId: GroupId }
  | {
      readonly kind: "handOn";
      readonly groupId: GroupId;
      readonly slot: number;
      readonly role: HandedRole;
      readonly to: SeatId;
    }
  | { readonly kind: "remove"; readonly seatId: SeatId };

/** What is chosen in the sheet: seats who go, or the group that goes on. */
export interface Chosen {
  readonly seatIds: readonly SeatId[];
  readonly goesOn: GroupId | null;
}

export type SurgeryCommand = { readonly name: ConsequencesRequest["name"] } & (
  | { readonly name: "placeSeat"; readonly payload: { readonly seatId: SeatId; readonly groupId: GroupId } }
  | { readonly name: "mergeGroups"; readonly payload: { readonly from: GroupId; readonly into: GroupId } }
  | {
      readonly name: "splitGroup";
      readonly payload: { readonly groupId: GroupId; readonly seatIds: readonly SeatId[] };
    }
  | {
      readonly name: "handOnRole";
      readonly payload: {
        readonly groupId: GroupId;
        readonly slot: number;
        readonly role: HandedRole;
        readonly to: SeatId;
      };
    }
  | { readonly name: "removeSeat"; readonly payload: { readonly seatId: SeatId } }
);

/** Undefined while something has yet to be chosen. */
export function commandOf(wish: Wish, { seatIds, goesOn }: Chosen): SurgeryCommand | undefined {
  switch (wish.kind) {
    case "move":
      return { name: "placeSeat", payload: { seatId: wish.seatId, groupId: wish.to } };
    case "moveOver": {
      const [seatId] = seatIds;
      return seatId && { name: "placeSeat", payload: { seatId, groupId: wish.to } };
    }
    case "merge": {
      if (!goesOn) return undefined;
      const from = goesOn === wish.one ? wish.other : wish.one;
      return { name: "mergeGroups", payload: { from, into: goesOn } };
    }
    case "split":
      return seatIds.length === 3
        ? { name: "splitGroup", payload: { groupId: wish.groupId, seatIds: [...seatIds] } }
        : undefined;
    case "handOn": {
      const { groupId, slot, role, to } = wish;
      return { name: "handOnRole", payload: { groupId, slot, role, to } };
    }
    case "remove":
      return { name: "removeSeat", payload: { seatId: wish.seatId } };
    default:
      return wish satisfies never;
  }
}

/** Those groups whose people and roles a preview rests on. */
export function groupsOf(wish: Wish, at: (seatId: SeatId) => GroupId | null | undefined): GroupId[] {
  const of = (seatId: SeatId): GroupId[] => {
    const found = at(seatId);
    return found ? [found] : [];
  };
  switch (wish.kind) {
    case "move":
      return [...of(wish.seatId), wish.to];
    case "moveOver":
      return [wish.from, wish.to];
    case "merge":
      return [wish.one, wish.other];
    case "split":
    case "handOn":
      return [wish.groupId];
    case "remove":
      return of(wish.seatId);
    default:
      return wish satisfies never;
  }
}
