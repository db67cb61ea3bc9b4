/** A square button that shows only an icon; its name is for those who can't see it, and for the tooltip. */
import type { ComponentPropsWithRef, ReactNode } from "react";
import { resting } from "./resting.ts";

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<"button">, "className" | "children" | "title"> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly hasOutline?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, hasOutline = false, type, disabled, onClick, ...rest } = props;
  return (
    <button
      type={type ?? "button"}
      aria-label={label}
      title={label}
      className={`inline-grid size-10 place-items-center text-ink hover:not-aria-disabled:bg-ink hover:not-aria-disabled:text-paper aria-disabled:opacity-45 ${
        hasOutline ? "border-2 border-ink" : ""
      }`}
      {...rest}
      {...resting(disabled, onClick)}
    >
      {icon}
    </button>
  );
}
