/** A reader of RFC 4180 written for tests alone. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const char = csv[i] ?? "";
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (csv[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ",") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (char === "\r" && csv[i + 1] === "\n") {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = "";
      i += 1;
    } else cell += char;
  }
  return rows.slice(0, -1);
}
