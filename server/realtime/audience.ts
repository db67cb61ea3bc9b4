/**
 * Everyone who is connected to one workshop, and what each was told. A commit becomes one message for each connection,
 * cut for what it may know at this moment; those who read the same get the same bytes. Rules SECRET-1, LINK-3.
 */
import type { Frame, Hello, Identity, Snapshot } from "../../shared/protocol.ts";
import { project, sliceOf } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import { touchedStreams } from "../../shared/view/touched.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Commit, Reading } from "../workshops/workshops.ts";
import { identitiesIn, type Member, streamsFor } from "./member.ts";
import { createReaders } from "./readers.ts";
import { createStreamLog, type StreamLog } from "./stream-log.ts";

export interface Outbox {
  /** A ChangesMessage as JSON: what many get is written out once. */
  changes(connectionIds: readonly string[], message: string): void;
  fresh(connectionId: string, message: Snapshot): void;
}

export interface Audience {
  readonly workshopId: WorkshopId;
  /** As last published. */
  readonly state: WorkshopState;
  readonly members: ReadonlySet<Member>;
  /** Client ids whose queues another page has taken over: their pages must not send them any more (SEND-4). */
  readonly retired: Set<string>;
  /** From now on the member is told what happens. Answers what it has to know to begin with. */
  join(
    member: Member,
    cursor: Hello["cursor"],
  ): { readonly missed: readonly Frame[] } | { readonly snapshot: Snapshot };
  leave(member: Member): void;
  snapshot(member: Member): Snapshot;
  publish(commit: Pick<Commit, "after" | "seq" | "revoked">): void;
  /** The log was changed by a removal: everybody gets everything anew. */
  restart(reading: Reading): void;
}

export interface AudienceParts {
  readonly outbox: Outbox;
  /** A random id: positions of another load of the workshop are worth nothing (LINK-3). */
  readonly newEpoch: () => string;
  /** Somebody's connection now stands for somebody else. */
  readonly onIdentities: (member: Member, before: readonly Identity[]) => void;
  /** Somebody came or went; how many are there now. */
  readonly onCrowd: (size: number) => void;
}

export function createAudience(workshopId: WorkshopId, reading: Reading, parts: AudienceParts): Audience {
  let { state, seq } = reading;
  let epoch = parts.newEpoch();
  let logs = new Map<StreamKey, StreamLog>();
  const members = new Set<Member>();
  const readers = createReaders();

  const logOf = (stream: StreamKey): StreamLog => {
    const log = logs.get(stream) ?? createStreamLog(stream, seq);
    logs.set(stream, log);
    return log;
  };

  const snapshot = ({ identities, streams }: Member): Snapshot => ({
    epoch,
    identities,
    streams: Object.fromEntries(
      streams.map((stream) => [stream, { position: logOf(stream).position, slice: sliceOf(state, stream) }]),
    ),
  });

  /** Works the member's rights out again; whether they have changed. */
  function review(member: Member): boolean {
    const before = member.identities;
    const identities = identitiesIn(state, member);
    const streams = streamsFor(state, identities);
    const isSame = areSame(before, identities) && areSame(member.streams, streams);
    if (isSame) return false;
    readers.place(member, streams);
    member.identities = identities;
    parts.onIdentities(member, before);
    return true;
  }

  /** Only if the client reads the same streams as when it left, and all that it missed is still known. */
  function missedSince(cursor: Hello["cursor"], streams: readonly StreamKey[]): Frame[] | undefined {
    if (cursor?.epoch !== epoch || Object.keys(cursor.positions).length !== streams.length) return undefined;
    const missed: Frame[] = [];
    for (const stream of streams) {
      const position = Object.hasOwn(cursor.positions, stream) ? cursor.positions[stream] : undefined;
      const frames = position === undefined ? undefined : logs.get(stream)?.since(position);
      if (!frames) return undefined;
      missed.push(...frames);
    }
    return missed;
  }

  /** As JSON. */
  function framesOf(before: WorkshopState): Map<StreamKey, string> {
    const frames = new Map<StreamKey, string>();
    for (const stream of touchedStreams(before, state)) {
      const log = logs.get(stream);
      const changes = log ? project(before, state, stream) : [];
      if (log && changes.length > 0) frames.set(stream, log.add(seq, changes));
    }
    return frames;
  }

  /** One for all who read the same of these frames. */
  function parcelsOf(frames: ReadonlyMap<StreamKey, string>, without: ReadonlySet<Member>): Parcel[] {
    const own = new Map<Member, string>();
    for (const [stream, frame] of frames) {
      for (const member of readers.of(stream)) {
        const before = own.get(member);
        if (!without.has(member)) own.set(member, before === undefined ? frame : `${before},${frame}`);
      }
    }
    const parcels = new Map<string, string[]>();
    for (const [member, theirs] of own) {
      const to = parcels.get(theirs);
      if (to) to.push(member.connectionId);
      else parcels.set(theirs, [member.connectionId]);
    }
    return [...parcels].map(([theirs, to]) => ({ to, message: `{"epoch":"${epoch}","frames":[${theirs}]}` }));
  }

  return {
    workshopId,
    members,
    retired: new Set(),
    get state() {
      return state;
    },
    join(member, cursor) {
      members.add(member);
      parts.onCrowd(members.size);
      member.identities = identitiesIn(state, member);
      readers.place(member, streamsFor(state, member.identities));
      const missed = missedSince(cursor, member.streams);
      return missed ? { missed } : { snapshot: snapshot(member) };
    },
    leave(member) {
      readers.place(member, []);
      if (members.delete(member)) parts.onCrowd(members.size);
    },
    snapshot,
    publish(commit) {
      // The state that this audience began with may be newer than a commit that is still on its way to it.
      const isNews = commit.seq > seq;
      const before = state;
      if (isNews) ({ after: state, seq } = commit);
      const frames = isNews ? framesOf(before) : new Map<StreamKey, string>();
      const mayConcernRights =
        before.seats !== state.seats || before.claims !== state.claims || commit.revoked.length > 0;
      const refreshed = new Set<Member>();
      for (const member of mayConcernRights ? members : []) {
        withdraw(member, commit.revoked);
        if (!review(member)) continue;
        refreshed.add(member);
        parts.outbox.fresh(member.connectionId, snapshot(member));
      }
      for (const { to, message } of parcelsOf(frames, refreshed)) parts.outbox.changes(to, message);
    },
    restart(again) {
      ({ state, seq } = again);
      epoch = parts.newEpoch();
      logs = new Map();
      for (const member of members) {
        review(member);
        parts.outbox.fresh(member.connectionId, snapshot(member));
      }
    },
  };
}

interface Parcel {
  readonly to: readonly string[];
  /** A ChangesMessage as JSON. */
  readonly message: string;
}

function withdraw(member: Member, revoked: readonly string[]): void {
  if (revoked.length === 0) return;
  member.credentials = member.credentials.map((one) => (one && revoked.includes(one.hash) ? undefined : one));
}

const areSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  JSON.stringify(before) === JSON.stringify(after);
