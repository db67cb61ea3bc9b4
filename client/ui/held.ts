/** Whether a control is being held down, by pointer or by keyboard; lets go whenever it could have been missed. */
import { type KeyboardEvent, type PointerEvent, useState } from "react";

export interface Held {
  readonly isHeld: boolean;
  /** Spread onto the button that is held. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onLostPointerCapture: () => void;
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
      onPointerDown: (event) => {
        // What is shown may push the control away from under the pointer; it is held all the same.
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld(true);
      },
      onPointerUp: release,
      onLostPointerCapture: release,
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
