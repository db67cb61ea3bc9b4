/** Bots on a real server, over real sockets, from the empty lobby to the report. Rules BOT-2, BOT-5. */
import { describe, expect, it } from "vitest";
import { imaginationFrom } from "../../server/bots/imagination.ts";
import { roomOf } from "../../server/bots/known.ts";
import { createProtocolClient } from "../../server/bots/protocol-client.ts";
import { rehearse } from "../../server/bots/rehearsal.ts";
import { createClock } from "../../server/time/clock.ts";
import { english } from "../../shared/report/english.ts";
import { sentenceOf } from "../../shared/report/sentence.ts";
import { bearerOf, foundedWorkshop, runningServer } from "../support/running-server.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

describe("a rehearsal", () => {
  it("goes from an empty lobby to a report in which every record can be read, and nothing unexpected happens", async () => {
    const server = await runningServer({ logLevel: "warn" }, { clock: createClock({ rate: 90 }) });
    const { hasEnded, tally, report, files } = await rehearse({
      url: server.url,
      people: 8,
      lengthMin: 45,
      seed: "eight",
      imagine: imaginationFrom(shippedCastings),
      signal: AbortSignal.timeout(55_000),
    }).finally(() => server.close());

    expect(tally.unexpected).toEqual([]);
    expect(hasEnded).toBe(true);
    expect(report).toMatchObject({
      isDraft: false,
      people: { bots: 8 },
      totals: { groups: 2, tradeOffs: 4, unfinished: 0 },
    });
    for (const tradeOff of report.tradeOffs) {
      const sentence = sentenceOf(tradeOff, english);
      expect(sentence).toMatch(
        /facing “I need .+because.+” versus “.+unless.+”, we chose .+accepting .+, borne by /,
      );
      expect(String(files.get("report.md"))).toContain(tradeOff.texts.decision);
    }
    expect(report.commitments.length).toBeGreaterThanOrEqual(8);
    expect(String(files.get("trade-offs.csv")).trimEnd().split("\r\n").length).toBeGreaterThanOrEqual(
      1 + report.totals.tradeOffs,
    );
    expect(tally.drops).toBe(tally.returns);
    expect(tally.accepted).toBeGreaterThan(200);
  });
});

it("a facilitator fills the lobby with bots, which are marked as such", async () => {
  const server = await runningServer();
  try {
    const { workshopId, token } = await foundedWorkshop(server);
    const sent = await server.post(`/api/workshops/${workshopId}/bots`, { count: 4 }, bearerOf(token));
    expect(sent.status).toBe(202);
    const lobby = await new Promise<readonly { readonly isBot: boolean; readonly name: string }[]>(
      (done, fail) => {
        const client = createProtocolClient({
          url: server.url,
          token,
          onRefused: (reason) => fail(new Error(reason)),
          onNews() {
            const roster = Object.values(roomOf(client.known)?.roster ?? {});
            if (roster.length < 4) return;
            client.close();
            done(roster);
          },
        });
      },
    );
    expect(lobby.every(({ isBot }) => isBot)).toBe(true);
    expect(new Set(lobby.map(({ name }) => name)).size).toBe(4);
  } finally {
    await server.close();
  }
});
