/** Dragging by keyboard: the arrow keys jump from group to group, as they lie on the screen. */
import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

interface Centre {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest group in the arrow's direction; a step to the side counts less than one that goes astray. */
export function nearestIn(
  from: Centre,
  groups: readonly Centre[],
  [dx, dy]: readonly [number, number],
): Centre | undefined {
  const ahead = groups
    .filter(({ id }) => id !== from.id)
    .map((one) => {
      const along = (one.x - from.x) * dx + (one.y - from.y) * dy;
      const astray = Math.abs((one.x - from.x) * dy) + Math.abs((one.y - from.y) * dx);
      return { one, along, cost: along + 3 * astray };
    })
    .filter(({ along }) => along > 4);
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.one;
}

export const groupToGroup: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const direction = directions[event.code];
  const { active, over, collisionRect, droppableRects, droppableContainers } = context;
  if (!direction || !active || !collisionRect) return undefined;
  event.preventDefault();
  const centres = droppableContainers.getEnabled().flatMap(({ id }): Centre[] => {
    const rect = droppableRects.get(id);
    return rect ? [{ id: String(id), x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }] : [];
  });
  const here = centres.find(({ id }) => id === String(over?.id)) ?? {
    id: "",
    x: collisionRect.left + collisionRect.width / 2,
    y: collisionRect.top + collisionRect.height / 2,
  };
  const target = nearestIn(here, centres, direction);
  if (!target) return undefined;
  return {
    x: currentCoordinates.x + target.x - (collisionRect.left + collisionRect.width / 2),
    y: currentCoordinates.y + target.y - (collisionRect.top + collisionRect.height / 2),
  };
};
