/**
 * What the product is measured against: a bare socket.io relay. It sends what comes in on to a room and acknowledges;
 * it checks nothing, knows nothing and keeps nothing.
 */
import { createServer } from "node:http";
import { Server } from "socket.io";
import { portOf } from "../../server/network/listening.ts";
import { answerQuestions, usageNow } from "./program.ts";

export async function runRelay(): Promise<void> {
  const http = createServer();
  const io = new Server(http, { serveClient: false, perMessageDeflate: false });
  io.on("connection", (socket) => {
    const rooms: unknown = socket.handshake.auth.rooms;
    if (Array.isArray(rooms)) void socket.join(rooms.map(String));
    socket.on("command", (message: { readonly room: string }, acknowledge: (answer: object) => void) => {
      acknowledge({ ok: true });
      io.to(message.room).emit("changes", message);
    });
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  answerQuestions(`http://127.0.0.1:${portOf(http)}`, usageNow);
}
