/**
 * Puts a server together from its configuration and what its surroundings give it (storage, time, a log), listens, and
 * takes it apart again. It names no storage engine and reads no environment: that is main's.
 */
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import express from "express";
import { type Logger, pino } from "pino";
import { createAddressOf, type IsProxy } from "./access/addresses.ts";
import { createErasure } from "./access/erasure.ts";
import { createFacilitatorKeys } from "./access/facilitator-keys.ts";
import { createFoundWorkshop } from "./access/founding.ts";
import { newId } from "./access/fresh-ids.ts";
import { createIsInside } from "./access/inside.ts";
import { createOpenByCode } from "./access/join-codes.ts";
import { type Allowances, createLimits, usualAllowances } from "./access/limits.ts";
import { createIsAllowedOrigin } from "./access/origins.ts";
import { keepRetention } from "./access/retention.ts";
import { createSeatPerson } from "./access/seating.ts";
import { createOpenSession } from "./access/sessions.ts";
import { appRoot } from "./app-root.ts";
import type { BotFiller } from "./bots/bot-filler.ts";
import { type BotFillerParts, createBotFiller } from "./bots/create-bot-filler.ts";
import type { Config } from "./config.ts";
import { loadLibrary } from "./content/library.ts";
import { createTypesetter } from "./exports/pdf/create-typesetter.ts";
import { furnishApp } from "./http/app.ts";
import { createBearer, createFacilitator } from "./http/bearer.ts";
import { createMetrics } from "./http/metrics.ts";
import { bareHeaders } from "./http/security-headers.ts";
import { connectionsOf, listen, portOf } from "./network/listening.ts";
import { addressesForOthers, type Listening, localAddress, ownOrigins } from "./network/reachable.ts";
import { framesWithin } from "./realtime/frame-guard.ts";
import type { GatewayParts } from "./realtime/gateway.ts";
import { usualPaces } from "./realtime/pace.ts";
import { createSocketTransport } from "./realtime/socket-transport.ts";
import { createSpine } from "./spine.ts";
import type { EventStore } from "./store/event-store.ts";
import { watchStore } from "./store/watched-store.ts";
import type { Clock } from "./time/clock.ts";

export interface Surroundings {
  /** Stays open when the server closes: it belongs to whoever opened it. */
  readonly store: EventStore;
  /** Workshop time. A rehearsal's passes faster. */
  readonly clock: Clock;
  readonly log?: Logger;
  /** Makes what fills a rehearsal; the product's own bots if left out. */
  readonly bots?: (parts: BotFillerParts) => BotFiller;
  /** How often an address may try; the usual ones if left out. */
  readonly allowances?: Partial<Allowances>;
  /** How long a request may take to arrive; as usual if left out. */
  readonly patience?: Partial<typeof patience>;
  /** How patient and how fast the sockets are; as usual if left out. */
  readonly sockets?: Pick<GatewayParts, "awayAfterMs" | "paces">;
}

/** Whoever sends half a request, or a byte now and then, holds a connection no longer than this (HTTP-3). */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 2_000 };

export interface RunningServer {
  /** For this machine's own programs, without a slash at its end. */
  readonly url: string;
  /** What others can open, best first. */
  readonly addresses: readonly string[];
  /** Stops taking people and commands, finishes what is under way. Idempotent. */
  close(): Promise<void>;
}

/** Rejects if the port is taken. Port 0 is any free one. */
export async function startServer(config: Config, surroundings: Surroundings): Promise<RunningServer> {
  const { clock, log = pino({ level: config.logLevel }), bots: makeBots = createBotFiller } = surroundings;
  const store = watchStore(surroundings.store, log);
  const now = () => clock.now();
  const root = appRoot();
  let closing: Promise<void> | undefined;

  const { castings, problems } = await loadLibrary([
    join(root, "personas"),
    ...(config.contentDir ? [config.contentDir] : []),
  ]);
  for (const { file, line, message } of problems)
    log.warn({ file, line }, `a persona file is left out: ${message}`);

  const app = express().set(
    "trust proxy",
    typeof config.trustProxy === "number" ? config.trustProxy : [...config.trustProxy],
  );
  const isProxy: IsProxy = app.get("trust proxy fn");
  const server = createServer({ ...patience, ...surroundings.patience }, app);
  const hangUp = connectionsOf(server);
  const listening = (): Listening => ({
    host: config.host,
    port: portOf(server),
    publicUrl: config.publicUrl,
  });
  const isAllowedOrigin = createIsAllowedOrigin(() => ownOrigins(listening()));
  const addressOf = createAddressOf(isProxy);
  const bots = makeBots({ url: () => localAddress(listening()), log, castings, rate: clock.rate });

  const { strangers = usualPaces.strangers } = surroundings.sockets?.paces ?? {};
  const metrics = createMetrics({ workshopsInMemory: () => spine.workshops.count() });
  const spine = createSpine({
    transport: createSocketTransport(server, {
      isAllowedOrigin,
      addressOf,
      strangers,
      withHeaders: bareHeaders,
      frames: framesWithin(surroundings.sockets?.paces ?? usualPaces),
      onCutOff: (reason) => metrics.cutOff.inc({ reason }),
    }),
    store,
    clock,
    log,
    newId,
    metrics,
    ...surroundings.sockets,
  });
  const { workshops, identify } = spine;
  const limits = createLimits({ ...usualAllowances, ...surroundings.allowances });
  const openByCode = createOpenByCode(store, limits.wrongCodes);
  const bearer = createBearer(identify);
  const facilitator = createFacilitator(bearer);
  const typesetter = createTypesetter();

  furnishApp(app, {
    log,
    isAllowedOrigin,
    addressOf,
    clientDirectory: resolve(root, "dist/client"),
    probes: { store, isClosing: () => closing !== undefined, metrics, isInside: createIsInside(addressOf) },
    requests: limits.requests,
    joining: {
      workshops,
      openByCode,
      seatPerson: createSeatPerson({ workshops, identify, openByCode, now }),
      limits,
    },
    founding: {
      castings,
      foundWorkshop: createFoundWorkshop({ store, workshops, castings, now }),
      openSession: createOpenSession({ store, workshops, now }),
      passcode: config.facilitatorPasscode,
      limits,
    },
    facilitating: {
      facilitator,
      addresses: (asked) => addressesForOthers(listening(), asked),
      stagesOf: spine.stagesOf,
      bots,
      erasure: createErasure({ store, workshops }),
    },
    keys: {
      facilitator,
      keys: createFacilitatorKeys({ store, workshops, now, connected: spine.facilitatorsOf }),
    },
    reporting: { bearer, now, limits, typesetter },
    surgery: { facilitator, now },
  });

  await spine.start();
  const stopRetention = await keepRetention({
    store,
    workshops,
    clock,
    retentionDays: config.retentionDays,
    log,
  });
  await listen(server, config.port, config.host).catch(async (error: unknown) => {
    await close();
    throw error;
  });

  async function close(): Promise<void> {
    stopRetention();
    bots.stop();
    const quiet = spine.close();
    // Also where it never listened.
    const closed = new Promise<void>((done) => server.close(() => done()));
    await quiet;
    hangUp();
    await closed;
    await typesetter.close();
  }

  return {
    url: localAddress(listening()),
    addresses: addressesForOthers(listening()),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
