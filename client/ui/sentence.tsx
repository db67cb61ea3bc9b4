/**
 * The trade-off as the sentence that it is: fixed words quiet, filled words strong, what is missing an underlined slot,
 * and the part being written lit. The children are plain text and Slots.
 */
import type { KeyboardEvent, ReactNode } from "react";

export interface SentenceProps {
  readonly size?: "small" | "room" | "stage";
  readonly children: ReactNode;
}

const sizes = {
  small: "text-18 leading-[1.4]",
  room: "text-20 leading-[1.36] md:text-24 xl:text-29 short:xl:text-24",
  stage: "text-[6rem] leading-[1.12] font-stretch-86% tracking-[-0.025em] font-[400]",
};

export function Sentence({ size = "room", children }: SentenceProps) {
  return <p className={`sentence text-pretty wrap-anywhere [--lit-height:86%] ${sizes[size]}`}>{children}</p>;
}

export interface SlotProps {
  /** What has been filled in; empty shows the placeholder. */
  readonly value: string;
  readonly placeholder: string;
  readonly isActive?: boolean;
  /** Present where a tap on the words starts editing them. */
  readonly onEdit?: (() => void) | undefined;
  /** "What do we give up?": what the words answer, or would; the action's name for screen readers. */
  readonly label?: string | undefined;
}

export function Slot({ value, placeholder, isActive = false, onEdit, label }: SlotProps) {
  const isFilled = value.trim() !== "";
  const look = isActive
    ? "lit px-[0.16em] -ml-[0.1em] font-[780]"
    : isFilled
      ? "text-ink font-[780]"
      : "border-b-2 border-line3 px-[0.3em] text-ink2";
  const words = isFilled ? value : placeholder;
  if (!onEdit) return <bdi className={look}>{words}</bdi>;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onEdit();
  };
  // A real button cannot break across lines, and these words must.
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      aria-label={label ? `${label} ${words}` : undefined}
      className={`${look} ${isActive ? "" : "decoration-2 underline-offset-[0.2em] hover:underline"}`}
      onClick={onEdit}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
}
