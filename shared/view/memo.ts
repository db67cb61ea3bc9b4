/** Remembers what a slice was cut from, so that the same part of the state gives the same object again. */

/**
 * `cut` with its last result remembered for each `part`: as long as the part and the further inputs are the very
 * same, so is what comes back. Forgets with the part.
 */
export function remembered<Part extends object, Inputs extends readonly unknown[], Result>(
  cut: (part: Part, ...inputs: Inputs) => Result,
): (part: Part, ...inputs: Inputs) => Result {
  const last = new WeakMap<Part, { inputs: Inputs; result: Result }>();
  return (part, ...inputs) => {
    const found = last.get(part);
    if (found?.inputs.every((input, index) => input === inputs[index])) return found.result;
    const result = cut(part, ...inputs);
    last.set(part, { inputs, result });
    return result;
  };
}
