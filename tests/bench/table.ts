/** The measurement's lines as they appear in the terminal. */

export const say = (line = ""): void => void process.stdout.write(`${line}\n`);

/** A name and its columns; numbers with as many digits as mean anything. */
export function row(name: string, ...columns: readonly (string | number)[]): string {
  const texts = columns.map((column) => (typeof column === "string" ? column : digits(column)));
  return name.padEnd(40) + texts.map((text) => text.padStart(14)).join("");
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
