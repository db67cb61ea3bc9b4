/** A question answered by tapping: one of a few, or any of them. Native radios and checkboxes underneath. */
import { Check } from "lucide-react";
import { useId } from "react";

export interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What is chosen; with `isMultiple` any number of them. */
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
  readonly isMultiple?: boolean;
  /** The most that may be chosen at once; the others are then disabled. */
  readonly most?: number;
  readonly isDisabled?: boolean;
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const {
    legend,
    isLegendHidden = false,
    options,
    chosen,
    onChoose,
    isMultiple = false,
    most,
    isDisabled,
  } = props;
  const name = useId();
  const isFull = isMultiple && most !== undefined && chosen.length >= most;
  const toggle = (value: Value) => {
    if (!isMultiple) return onChoose([value]);
    onChoose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return (
    <fieldset className="min-w-0" disabled={isDisabled}>
      <legend className={isLegendHidden ? "sr-only" : "mb-3 text-16 font-bold"}>{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => {
          const isChosen = chosen.includes(value);
          return (
            <label
              key={value}
              className={`relative inline-flex min-h-11 items-center gap-2 border-2 border-ink px-3.5 text-15 font-bold leading-tight lg:min-h-10 pointer-coarse:min-h-11 has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink has-disabled:opacity-45 ${
                isChosen ? "bg-ink text-paper" : "text-ink hover:not-has-disabled:bg-recess"
              }`}
            >
              <input
                type={isMultiple ? "checkbox" : "radio"}
                name={name}
                value={value}
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => toggle(value)}
                className="absolute inset-0 opacity-0"
              />
              {isChosen && <Check aria-hidden className="size-4" strokeWidth={2.5} />}
              {label}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
