/** SEND-1, SEND-2, SEND-4: what a page has given and the server has not answered, over reloads and crashes. */
import { describe, expect, it } from "vitest";
import { CommandQueue, notYetAccepted, otherQueues } from "../../client/connection/command-queue.ts";
import { keptInMemory } from "../../client/connection/kept.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";

const command = (localId: string) => ({
  localId,
  seatId: "seat-ana" as SeatId,
  name: "writeNote" as const,
  payload: { text: localId },
  draftKey: null,
  at: 0,
});

const names = (queue: CommandQueue) => queue.commands.map(({ localId }) => localId);

function queueOf(...localIds: string[]) {
  const storage = keptInMemory();
  const queue = new CommandQueue("page-one", "w-1", storage);
  for (const id of localIds) queue.add(command(id));
  return { storage, queue };
}

describe("The queue of commands", () => {
  it("numbers grow by one with each accepted command", () => {
    const { queue } = queueOf("a", "b");
    expect(queue.next()?.number).toBe(1);
    queue.accepted(1);
    expect(queue.next()).toMatchObject({ localId: "b", number: 2 });
  });

  it("repeats a command under the number that it was first sent with", () => {
    const { queue } = queueOf("a");
    expect(queue.next()?.number).toBe(1);
    queue.add(command("b"));
    expect(queue.next()).toMatchObject({ localId: "a", number: 1 });
  });

  it("gives the number of a refused command to the next", () => {
    const { queue } = queueOf("a", "b");
    queue.next();
    queue.refused();
    expect(queue.next()).toMatchObject({ localId: "b", number: 1 });
  });

  it("does not send again what the server accepted before the connection broke", () => {
    const { queue } = queueOf("a", "b");
    queue.next();
    expect(queue.resumeAfter(1)?.localId).toBe("a");
    expect(queue.next()).toMatchObject({ localId: "b", number: 2 });
  });

  it("sends again what the server never got", () => {
    const { queue } = queueOf("a");
    queue.next();
    expect(queue.resumeAfter(0)).toBeUndefined();
    expect(queue.next()).toMatchObject({ localId: "a", number: 1 });
  });

  it("takes the number that the server expects after a gap", () => {
    const { queue } = queueOf("a", "b");
    queue.next();
    queue.renumber(5);
    expect(queue.next()).toMatchObject({ localId: "a", number: 5 });
    queue.accepted(5);
    expect(queue.next()?.number).toBe(6);
  });

  it("is found by the next page load, without what was accepted", () => {
    const { storage, queue } = queueOf("a", "b", "c");
    queue.next();
    const [orphan] = otherQueues(storage, "w-1", "page-two");
    expect(orphan?.clientId).toBe("page-one");
    expect(orphan && notYetAccepted(orphan, 1).map(({ localId }) => localId)).toEqual(["b", "c"]);
    expect(orphan && notYetAccepted(orphan, 0).map(({ localId }) => localId)).toEqual(["a", "b", "c"]);
  });

  it("leaves nothing behind once everything is answered", () => {
    const { storage, queue } = queueOf("a");
    queue.next();
    queue.accepted(1);
    expect(storage.keys("counterpart:")).toEqual([]);
  });

  it("sends what was taken over before what was given later", () => {
    const { storage, queue } = queueOf("old");
    const next = new CommandQueue("page-two", "w-1", storage);
    next.add(command("new"));
    next.adopt("page-one", queue.commands);
    expect(names(next)).toEqual(["old", "new"]);
    expect(otherQueues(storage, "w-1", "page-two")).toEqual([]);
  });

  it("leaves to another page what that one took over meanwhile", () => {
    const { storage, queue } = queueOf("a");
    new CommandQueue("page-two", "w-1", storage).adopt("page-one", queue.commands);
    queue.add(command("b"));
    expect(names(queue)).toEqual(["b"]);
  });

  it("is not sent by a page that comes back after another one took it over", () => {
    const { storage, queue } = queueOf("a");
    new CommandQueue("page-two", "w-1", storage).adopt("page-one", queue.commands);
    expect(queue.next()).toBeUndefined();
    expect(queue.resumeAfter(0)).toBeUndefined();
  });

  it("is not taken over twice when the page that took it crashed in between", () => {
    const { storage, queue } = queueOf("a");
    storage.write("counterpart:queue:w-1:page-two", { commands: queue.commands, adopted: ["page-one"] });
    expect(otherQueues(storage, "w-1", "page-three").map(({ clientId }) => clientId)).toEqual(["page-two"]);
  });

  it("keeps the queues of two workshops apart", () => {
    const { storage } = queueOf("a");
    expect(otherQueues(storage, "w-2", "page-two")).toEqual([]);
  });
});
