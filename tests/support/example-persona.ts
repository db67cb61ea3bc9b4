/** A small persona file, as read, that is right in every way; tests break one thing of it at a time. */

const step = (priority: number) => ({
  stage: `Stage ${priority}`,
  action: `Act ${priority}`,
  thinking: "Is this it?",
  feeling: 0,
  touchpoint: "A screen",
  pain: "It takes long.",
  need: "I need it now, because I leave soon.",
  constraint: "It is not there yet, so it would be a guess.",
  tension: "Now against right.",
  priority,
  ...(priority === 1 && { momentOfTruth: true }),
});

const curveball = () => ({
  title: "A surprise",
  type: "evidence",
  step: 1,
  release: "byHand",
  audience: "everyone",
  text: "Something has changed.",
  question: "What now?",
});

/** A fresh copy with one journey of four steps, priorities 4, 1, 3, 2, the second of them the moment of truth. */
export function examplePersona() {
  return {
    id: "lucia-shopper",
    version: 1,
    name: "Lucía",
    oneLine: "shopper, in a hurry",
    goal: "To buy it before it is gone.",
    contextOfUse: "On a bus.",
    painPoints: ["It says that it is there when it isn’t."],
    stakes: "A present that is not there on the day.",
    quote: "Is it mine now?",
    evidence: "fictional",
    journeys: [
      {
        id: "flash-sale",
        title: "The last one",
        scenario: "There are ten left and a thousand people.",
        expectations: "What is in the basket is hers.",
        context: { why: "Why", market: "Market", competition: "Rivals", metric: "Metric", deadline: "Soon" },
        dataCard: [
          { label: "Left", value: "10" },
          { label: "Wanted", value: "1,000", note: "at noon" },
        ],
        difficulty: "gentle",
        domain: "Shopping",
        tension: "promise against stock",
        steps: [4, 1, 3, 2].map(step),
        curveballs: [curveball()],
      },
    ],
  };
}

/** A copy of `root` in which the value at `path` is `value`; undefined takes the key out. */
export function changed(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(root) ? [] : {}, root);
  const below = changed(copy[part], rest, value);
  if (below === undefined) delete copy[part];
  else copy[part] = below;
  return copy;
}
