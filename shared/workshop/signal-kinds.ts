/** The facilitator's signals: their names, from the most urgent on, which are on from the start, and what can be tuned. */

/** From the most urgent on. */
export const signalKinds = [
  "help",
  "disconnected",
  "lateArrival",
  "stuck",
  "behind",
  "thinRecord",
  "silent",
  "unheard",
  "dominated",
  "tooEasy",
  "ahead",
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** `stuck:group-1`, or the kind alone where it belongs to no group. */
export type SignalKey = string;

export const signalKey = (kind: SignalKind, of?: string): SignalKey =>
  of === undefined ? kind : `${kind}:${of}`;

export interface Limit {
  readonly unit: "seconds" | "options" | "percent";
  readonly standard: number;
  readonly least: number;
  readonly most: number;
}

export interface SignalRule {
  /** From the start. */
  readonly isOn: boolean;
  /** The one figure that can be tuned; null where there is none. */
  readonly limit: Limit | null;
}

const seconds = (standard: number, least: number, most: number): Limit => ({
  unit: "seconds",
  standard,
  least,
  most,
});

export const signalRules: Readonly<Record<SignalKind, SignalRule>> = {
  help: { isOn: true, limit: null },
  /** How long the holder of a role is away. */
  disconnected: { isOn: true, limit: seconds(60, 15, 300) },
  lateArrival: { isOn: true, limit: null },
  /** Fewer options than these after the silence. */
  stuck: { isOn: true, limit: { unit: "options", standard: 2, least: 1, most: 5 } },
  /** More than this behind the plan. */
  behind: { isOn: true, limit: seconds(90, 30, 600) },
  thinRecord: { isOn: true, limit: null },
  /** How long nothing comes from a group. */
  silent: { isOn: false, limit: seconds(240, 60, 900) },
  unheard: { isOn: false, limit: null },
  /** More than this share of what is credited, in groups of four and more; ten more in groups of three. */
  dominated: { isOn: false, limit: { unit: "percent", standard: 50, least: 40, most: 85 } },
  /** All fives within this time of the vote's opening. */
  tooEasy: { isOn: false, limit: seconds(30, 10, 120) },
  /** Time to spare when the record is made. */
  ahead: { isOn: false, limit: seconds(120, 30, 600) },
};
