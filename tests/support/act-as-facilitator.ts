/** Sends one command of a facilitator over a socket of its own, as the cockpit would, and expects it to be accepted. */
import { io } from "socket.io-client";
import { expect } from "vitest";
import type { SessionAnswer } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";

let pages = 0;

export async function actAsFacilitator<Name extends CommandName>(
  { url }: { readonly url: string },
  { token }: Pick<SessionAnswer, "token"> & Partial<SessionAnswer>,
  name: Name,
  payload: PayloadOf<Name>,
): Promise<void> {
  const socket = io(url, { transports: ["websocket"], reconnection: false, forceNew: true });
  const clientId = `facilitators-page-${++pages}`;
  try {
    const hello: unknown = await socket.emitWithAck("hello", {
      protocol: protocolVersion,
      clientId,
      tokens: [token],
      cursor: null,
    });
    expect(hello).toMatchObject({ ok: true, identities: [{ kind: "facilitator" }] });
    expect(await socket.emitWithAck("command", { number: 1, name, payload })).toEqual({
      ok: true,
      number: 1,
    });
  } finally {
    socket.disconnect();
  }
}
