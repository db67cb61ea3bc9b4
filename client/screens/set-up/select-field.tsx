/** A filter: the browser's own list in the look of the other fields. */
import { FieldFrame, inputClass } from "../../ui/field-frame.tsx";

export interface SelectFieldProps {
  readonly label: string;
  /** The choice that filters nothing. */
  readonly all: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SelectField({ label, all, values, value, onChange }: SelectFieldProps) {
  return (
    <FieldFrame label={label}>
      {(ties) => (
        <select
          {...ties}
          className={`h-11 pr-8 text-16! ${inputClass}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{all}</option>
          {values.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
