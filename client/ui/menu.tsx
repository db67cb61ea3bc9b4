/** A short list of actions behind a button: "Move to …", "More". Arrow keys, typing ahead and Escape work. */
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  /** What choosing it would cause, in the quieter ink. */
  readonly detail?: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
}

export interface MenuProps {
  /** A single button: it opens the menu. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export function Menu({ trigger, label, items }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-auto border-2 border-ink bg-paper text-16 text-ink"
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.id}
              disabled={item.isDisabled ?? false}
              onSelect={item.onSelect}
              className="flex min-h-11 items-center justify-between gap-6 border-t border-line px-3.5 py-2 leading-snug outline-none first:border-t-0 data-disabled:opacity-45 data-highlighted:bg-ink data-highlighted:text-paper data-highlighted:*:text-paper"
            >
              <span className="font-semibold">{item.label}</span>
              {item.detail && <span className="text-14 text-ink2">{item.detail}</span>}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
