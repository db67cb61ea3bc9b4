/**
 * Remembers what was worked out from a part of the state, so that the same part gives the same object again. It is kept
 * on the part itself, in a private field that nothing else can see, copy or compare: in a WeakMap every commit's new
 * parts made the garbage collector's work several times all the rest.
 */

/** What is extended by a class whose constructor gets an object is that object. */
class Given {
  constructor(part: object) {
    // biome-ignore lint/correctness/noConstructorReturn: so that a subclass adds its field to an object that is there
    return part;
  }
}

/**
 * `cut` with its last result remembered for each `part`: as long as the part and the further inputs are the very
 * same, so is what comes back. Forgets with the part.
 */
export function remembered<Part extends object, Inputs extends readonly unknown[], Result>(
  cut: (part: Part, ...inputs: Inputs) => Result,
): (part: Part, ...inputs: Inputs) => Result {
  class Keeper extends Given {
    #last: { readonly inputs: Inputs; readonly result: Result } | undefined;

    static of(part: object) {
      return #last in part ? part.#last : undefined;
    }
    static keep(part: object, last: { readonly inputs: Inputs; readonly result: Result }): void {
      const keeper = #last in part ? part : new Keeper(part);
      keeper.#last = last;
    }
  }
  return (part, ...inputs) => {
    const found = Keeper.of(part);
    if (found?.inputs.every((input, index) => input === inputs[index])) return found.result;
    const result = cut(part, ...inputs);
    Keeper.keep(part, { inputs, result });
    return result;
  };
}
