/** What is counted for the operator (`GET /metrics`, Prometheus): how much happens and how long it takes, never to whom. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** The registry's text, in Prometheus' exposition format. */
  text(): Promise<string>;
  readonly contentType: string;
  /** Sockets that are connected now. */
  readonly connections: Gauge;
  /** By `name` (of a command that exists, else `unknown`) and `outcome`. */
  readonly commands: Counter<"name" | "outcome">;
  /** Of every kind, by `name` and by what became of it: answered, malformed, later, fault, or unasked for. */
  readonly messages: Counter<"name" | "outcome">;
  /** Connections that were cut off: `flood`, `unread` or `binary`. */
  readonly cutOff: Counter<"reason">;
  /** From a command's arrival to its durable commit, in seconds. */
  readonly commitSeconds: Histogram;
  /** By the route's pattern, method and status. */
  readonly requestSeconds: Histogram<"route" | "method" | "status">;
}

/** A registry of its own, so that several servers can run in one process. */
export function createMetrics({ workshopsInMemory }: { workshopsInMemory: () => number }): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, prefix: "counterpart_" });
  new Gauge({
    name: "counterpart_workshops_in_memory",
    help: "Workshops that are loaded.",
    registers,
    collect() {
      this.set(workshopsInMemory());
    },
  });
  return {
    text: () => register.metrics(),
    contentType: register.contentType,
    connections: new Gauge({ name: "counterpart_connections", help: "Connected sockets.", registers }),
    commands: new Counter({
      name: "counterpart_commands_total",
      help: "Commands by name and outcome.",
      labelNames: ["name", "outcome"],
      registers,
    }),
    messages: new Counter({
      name: "counterpart_messages_total",
      help: "Messages that came over sockets, by name and outcome.",
      labelNames: ["name", "outcome"],
      registers,
    }),
    cutOff: new Counter({
      name: "counterpart_cut_off_total",
      help: "Connections that were cut off, by reason.",
      labelNames: ["reason"],
      registers,
    }),
    commitSeconds: new Histogram({
      name: "counterpart_commit_seconds",
      help: "From a command's arrival to its durable commit.",
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
      registers,
    }),
    requestSeconds: new Histogram({
      name: "counterpart_request_seconds",
      help: "HTTP requests by route, method and status.",
      labelNames: ["route", "method", "status"],
      buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
  };
}
