/** One line of text with its label. */
import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords, inputClass } from "./field-frame.tsx";

export interface TextFieldProps
  extends FieldWords,
    Omit<ComponentPropsWithRef<"input">, "className" | "onChange" | "value" | "id"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, isLabelHidden, hint, error, value, onChange, ...rest }: TextFieldProps) {
  return (
    <FieldFrame label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error}>
      {(ties) => (
        <input
          dir="auto"
          {...rest}
          {...ties}
          className={`h-12.5 lg:h-14 ${inputClass}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
