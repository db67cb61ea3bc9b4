/** Whether a control is being held down, by pointer or by keyboard; lets go whenever it could have been missed. */
import { type KeyboardEvent, useState } from "react";

export interface Held {
  readonly isHeld: boolean;
  /** Spread onto the button that is held. */
  readonly handlers: {
    readonly onPointerDown: () => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onKeyUp: () => void;
  };
}

export function useHeld(): Held {
  const [isHeld, setHeld] = useState(false);
  const release = () => setHeld(false);
  return {
    isHeld,
    handlers: {
      onPointerDown: () => setHeld(true),
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
      onBlur: release,
      onKeyDown: (event) => {
        if (event.key === " " || event.key === "Enter") {
          event.preventDefault();
          setHeld(true);
        }
      },
      onKeyUp: release,
    },
  };
}
