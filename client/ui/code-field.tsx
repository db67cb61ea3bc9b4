/**
 * The join code: eight symbols in two halves. One real input lies over the boxes, so that pasting, phone keyboards and
 * screen readers treat it as what it is, a single field.
 */
import { type ClipboardEvent, type SyntheticEvent, useId, useState } from "react";
import { codeLength, readCode } from "./read-code.ts";

export interface CodeFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  /** Upper case, only symbols of the alphabet, at most eight. */
  readonly onChange: (code: string) => void;
  /** The symbols that codes are made of. Anything else is passed over. */
  readonly alphabet: string;
  readonly error?: string | undefined;
  readonly hasFocusAtOnce?: boolean;
  readonly name?: string;
}

const places = [0, 1, 2, 3, 4, 5, 6, 7];

export function CodeField(props: CodeFieldProps) {
  const {
    label,
    isLabelHidden = false,
    value,
    onChange,
    alphabet,
    error,
    hasFocusAtOnce = false,
    name,
  } = props;
  const id = useId();
  const [isFocused, setFocused] = useState(false);
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    onChange(readCode(event.clipboardData.getData("text"), alphabet));
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "mb-2 block text-16 font-bold"}>
        {label}
      </label>
      <div className="relative flex gap-1.5">
        {places.map((place) => (
          <Box
            key={place}
            symbol={value[place]}
            isNext={isFocused && place === Math.min(value.length, codeLength - 1)}
            isSecondHalf={place === codeLength / 2}
          />
        ))}
        <input
          id={id}
          name={name}
          // biome-ignore lint/a11y/noAutofocus: joining is the one thing that most visitors came for
          autoFocus={hasFocusAtOnce}
          className="absolute inset-0 size-full cursor-text bg-transparent text-[16px] text-transparent caret-transparent outline-none selection:bg-transparent focus-visible:shadow-none focus-visible:outline-none"
          value={value}
          onChange={(event) => onChange(readCode(event.target.value, alphabet))}
          onPaste={onPaste}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onSelect={keepCaretAtEnd}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-3 text-15">
          <strong className="lit -ml-1 px-1 font-semibold">{error}</strong>
        </p>
      )}
    </div>
  );
}

/** The boxes show no caret but the next one's, so there is none in between; a selection stays as it is. */
function keepCaretAtEnd({ currentTarget: input }: SyntheticEvent<HTMLInputElement>) {
  const end = input.value.length;
  if (input.selectionStart === input.selectionEnd && input.selectionEnd !== end)
    input.setSelectionRange(end, end);
}

function Box({
  symbol,
  isNext,
  isSecondHalf,
}: {
  readonly symbol: string | undefined;
  readonly isNext: boolean;
  readonly isSecondHalf: boolean;
}) {
  return (
    <span
      aria-hidden
      className={`display grid h-16 min-w-0 flex-1 place-items-center border-2 border-ink text-d26 sm:h-21 sm:max-w-15.5 sm:text-d40 ${
        isSecondHalf ? "ml-3 sm:ml-5" : ""
      } ${isNext ? "field-spot outline-3 outline-ink -outline-offset-3" : "bg-sheet"}`}
    >
      {symbol ?? (isNext && <span className="h-9 w-0.75 bg-ink" />)}
    </span>
  );
}
