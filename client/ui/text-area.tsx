/** Text that may run on: the field grows with what is in it, so that nothing written is ever out of sight. */
import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords, inputClass } from "./field-frame.tsx";

export interface TextAreaProps
  extends FieldWords,
    Omit<ComponentPropsWithRef<"textarea">, "className" | "onChange" | "value" | "id" | "rows"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines that are there from the start. */
  readonly lines?: number;
  /** `script` writes on the open column itself, at 24 px and without a box. */
  readonly look?: "box" | "script";
}

export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, hint, error, value, onChange, lines = 2, look = "box", ...rest } = props;
  const text =
    look === "box"
      ? `${inputClass} py-3 leading-[1.35]`
      : "w-full bg-transparent text-20 leading-[1.3] placeholder:text-ink2 lg:text-24";
  return (
    <FieldFrame label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error}>
      {(ties) => (
        // An invisible copy of the text in the same grid cell gives the height; no measuring, no script.
        <div className="grid">
          <div
            aria-hidden
            className={`${text} invisible col-start-1 row-start-1 whitespace-pre-wrap wrap-anywhere`}
          >
            {`${value}\u200b`}
          </div>
          <textarea
            dir="auto"
            {...rest}
            {...ties}
            rows={lines}
            className={`${text} col-start-1 row-start-1 resize-none overflow-hidden wrap-anywhere`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </FieldFrame>
  );
}
