/** Seeds that once broke a law, under the name of what was wrong then. They are played again with every `npm test`. */
export const seeds: readonly { readonly seed: number; readonly name: string }[] = [];
