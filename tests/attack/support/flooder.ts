/**
 * Somebody with a seat who sends one thing as fast as a machine can, comes back at once when cut off, and never listens.
 * In a process of its own, so that only the server feels it. Told what to do by its parent; answers with what it did.
 */
import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import { protocolVersion } from "../../../shared/protocol-version.ts";
import type { Flood, Flooded } from "./flooding.ts";

const newClientId = () => randomBytes(16).toString("base64url");

function messageOf({ kind, token, seatId, groupId }: Flood): readonly [name: string, message: unknown] {
  switch (kind) {
    case "commands": {
      const payload = { groupId, slot: 0, field: "gain", value: "More and more and more.", base: 0 };
      return ["command", { seatId, number: 1, name: "editTradeOff", payload }];
    }
    case "typing":
      return ["typing", { seatId, groupId, where: "need" }];
    case "hello":
      return ["hello", { protocol: protocolVersion, clientId: newClientId(), tokens: [token], cursor: null }];
    case "rubbish":
      return ["command", { number: "x".repeat(8_000) }];
    default:
      return [kind === "resync" ? "resync" : "time", {}];
  }
}

async function flood(order: Flood, isOver: () => boolean): Promise<Flooded> {
  const did = { sent: 0, later: 0, connections: 0, cutOff: 0 };
  const breath = () => new Promise<void>((done) => setImmediate(done));

  const counting = (answer: unknown) => {
    if (Object(Object(answer).fault).retry) did.later += 1;
  };
  async function spend(socket: Socket): Promise<void> {
    const hello = { protocol: protocolVersion, clientId: newClientId(), tokens: [order.token], cursor: null };
    if (order.kind === "connects") {
      const answer: unknown = await socket
        .timeout(2_000)
        .emitWithAck("hello", hello)
        .catch(() => undefined);
      return counting(answer);
    }
    socket.emit("hello", hello, counting);
    while (!isOver() && socket.connected) {
      const [name, message] = messageOf(order);
      for (let burst = 0; burst < 50; burst++) socket.emit(name, message, counting);
      did.sent += 50;
      await breath();
    }
  }
  while (!isOver()) {
    const socket = io(order.url, { transports: ["websocket"], reconnection: false, forceNew: true });
    did.connections += 1;
    await new Promise<void>((done) =>
      socket.once("connect", () => done()).once("connect_error", () => done()),
    );
    if (socket.connected) await spend(socket);
    if (!socket.connected) did.cutOff += 1;
    socket.disconnect();
    await breath();
  }
  return did;
}

let isOver = false;
process.on("message", (message: Flood | "stop") => {
  if (message === "stop") {
    isOver = true;
    return;
  }
  isOver = false;
  void flood(message, () => isOver).then((did) => process.send?.(did));
});
process.on("disconnect", () => process.exit(0));
process.send?.("ready");
