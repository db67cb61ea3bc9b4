/**
 * The three weights of action: primary (one a screen), secondary, and tertiary, an underlined move. Colours come from the
 * ground they stand on, so the same button works on paper, on a field and on yellow.
 */
import type { ComponentPropsWithRef, ReactNode } from "react";
import { resting } from "./resting.ts";

type Weight = "primary" | "secondary" | "tertiary";

const weights: Record<Weight, string> = {
  primary:
    "bg-ink text-paper border-2 border-ink font-bold hover:not-aria-disabled:bg-paper hover:not-aria-disabled:text-ink",
  secondary:
    "border-2 border-ink text-ink font-bold hover:not-aria-disabled:bg-ink hover:not-aria-disabled:text-paper",
  tertiary: "move",
};

/** The look of a button, for links that look like one. */
export function buttonClass(weight: Weight = "primary", isDense = false): string {
  const box = isDense
    ? "min-h-10 px-3.5 text-15 pointer-coarse:min-h-11"
    : "min-h-12.5 px-6 text-16 lg:min-h-14 lg:text-18";
  const shape =
    weight === "tertiary"
      ? `inline-flex items-center gap-2 text-left ${isDense ? "text-15" : "text-16"}`
      : `inline-flex items-center justify-center gap-3 py-1.5 leading-tight ${box}`;
  return `${shape} ${weights[weight]} aria-disabled:opacity-45`;
}

export interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "className"> {
  readonly weight?: Weight;
  /** 40 high instead of 56: for the cockpit and for rows. */
  readonly isDense?: boolean;
  /** Fills its container's width. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const { weight = "primary", isDense = false, isWide = false, type, disabled, onClick, ...rest } = props;
  return (
    <button
      type={type ?? "button"}
      className={`${buttonClass(weight, isDense)} ${isWide ? "w-full" : ""}`}
      {...rest}
      {...resting(disabled, onClick)}
    />
  );
}
