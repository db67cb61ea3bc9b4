/** What the server counted (`GET /metrics`), read back. */

export interface Counted {
  /** The sum over all series of this name whose labels hold all of these. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number;
}

export async function countedBy(url: string): Promise<Counted> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const series = [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(
    ([, name = "", labels = "", value]) => ({ name, labels, value: Number(value) }),
  );
  return {
    sum: (name, labels = {}) =>
      series
        .filter((one) => one.name === name)
        .filter((one) =>
          Object.entries(labels).every(([key, value]) => one.labels.includes(`${key}="${value}"`)),
        )
        .reduce((sum, { value }) => sum + value, 0),
  };
}
