/** What the server counted (`GET /metrics`), read back. */

export interface Counted {
  /** The sum over all series of this name whose labels hold all of these. */
  sum(name: string, labels?: Readonly<Record<string, string>>): number;
  /** The values of a label among these series. */
  values(name: string, label: string, labels?: Readonly<Record<string, string>>): string[];
}

export async function countedBy(url: string): Promise<Counted> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const series = [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(
    ([, name = "", labels = "", value]) => ({ name, labels, value: Number(value) }),
  );
  const those = (name: string, labels: Readonly<Record<string, string>> = {}) =>
    series
      .filter((one) => one.name === name)
      .filter((one) =>
        Object.entries(labels).every(([key, value]) => one.labels.includes(`${key}="${value}"`)),
      );
  return {
    sum: (name, labels) => those(name, labels).reduce((sum, { value }) => sum + value, 0),
    values: (name, label, labels) => [
      ...new Set(
        those(name, labels).flatMap((one) => new RegExp(`\\b${label}="([^"]*)"`).exec(one.labels)?.[1] ?? []),
      ),
    ],
  };
}
