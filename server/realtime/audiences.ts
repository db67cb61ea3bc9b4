/** The audience of each workshop that somebody is connected to; keeps it in step with the workshop in memory. */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { LetGoReason, Workshops } from "../workshops/workshops.ts";
import { type Audience, type AudienceParts, createAudience } from "./audience.ts";
import type { Member } from "./member.ts";

export interface Audiences {
  get(id: WorkshopId): Audience | undefined;
  /** Undefined if there is no such workshop. */
  open(id: WorkshopId): Promise<Audience | undefined>;
  leave(member: Member): void;
  all(): Iterable<Audience>;
}

export interface AudiencesParts extends AudienceParts {
  readonly workshops: Workshops;
  readonly log: Pick<Logger, "error">;
  /** The workshop is gone: there is nothing to be connected to. */
  readonly onGone: (audience: Audience) => void;
}

export function createAudiences(parts: AudiencesParts): Audiences {
  const { workshops, log, onGone } = parts;
  const open = new Map<WorkshopId, { readonly audience: Audience; release: () => void }>();

  workshops.onCommit((commit) => open.get(commit.workshopId)?.audience.publish(commit));
  workshops.onLetGo((id, reason) => {
    const found = open.get(id);
    if (!found) return;
    found.release();
    if (reason === "asleep") open.delete(id);
    else
      void begin(id, reason).catch((error: unknown) =>
        log.error({ err: error }, "A workshop did not come back."),
      );
  });

  async function begin(id: WorkshopId, reason: LetGoReason): Promise<void> {
    const found = open.get(id);
    if (!found) return;
    const reading = reason === "gone" ? undefined : await workshops.read(id);
    if (!reading) {
      open.delete(id);
      return onGone(found.audience);
    }
    found.release = workshops.keep(id);
    found.audience.restart(workshops.peek(id) ?? reading);
  }

  return {
    get: (id) => open.get(id)?.audience,
    async open(id) {
      if (!open.has(id) && !(await workshops.read(id))) return undefined;
      const found = open.get(id);
      if (found) return found.audience;
      // In the same moment, so that no commit falls between the reading and the listening.
      const reading = workshops.peek(id);
      if (!reading) return undefined;
      const audience = createAudience(id, reading, parts);
      open.set(id, { audience, release: workshops.keep(id) });
      return audience;
    },
    leave(member) {
      open.get(member.workshopId)?.audience.leave(member);
    },
    *all() {
      for (const { audience } of open.values()) yield audience;
    },
  };
}
