/** TIME-1: the page's idea of the server's time, whatever its own clock says. */
import { describe, expect, it } from "vitest";
import { ServerClock } from "../../client/connection/server-clock.ts";

const hour = 3_600_000;
const noon = 1_790_000_000_000;

describe("The server's time on a page", () => {
  it("is unknown before the server has told it", () => {
    expect(new ServerClock().nowAt(5)).toBeNull();
  });

  it("takes half the round trip for the way back", () => {
    const clock = new ServerClock();
    clock.take({ now: noon, rate: 1, sentAt: 1000, receivedAt: 1200 });
    expect(clock.nowAt(1100)).toBe(noon);
    expect(clock.nowAt(2100)).toBe(noon + 1000);
  });

  it("trusts the sample with the lowest round trip", () => {
    const clock = new ServerClock();
    clock.take({ now: noon, rate: 1, sentAt: 0, receivedAt: 40 });
    clock.take({ now: noon + 5000, rate: 1, sentAt: 1000, receivedAt: 1900 });
    expect(clock.nowAt(20)).toBe(noon);
    clock.take({ now: noon + 2000, rate: 1, sentAt: 2000, receivedAt: 2010 });
    expect(clock.nowAt(2005)).toBe(noon + 2000);
  });

  it("takes the next sample, however slow, after a sleep or a new connection", () => {
    const clock = new ServerClock();
    clock.take({ now: noon, rate: 1, sentAt: 0, receivedAt: 10 });
    clock.doubt();
    clock.take({ now: noon + hour, rate: 1, sentAt: 100, receivedAt: 900 });
    expect(clock.nowAt(500)).toBe(noon + hour);
  });

  it("runs as fast as the server's clock in a rehearsal", () => {
    const clock = new ServerClock();
    clock.take({ now: noon, rate: 60, sentAt: 0, receivedAt: 0 });
    expect(clock.nowAt(1000)).toBe(noon + 60_000);
    clock.take({ now: noon + 90_000, rate: 1, sentAt: 1400, receivedAt: 1600 });
    expect(clock.nowAt(2500)).toBe(noon + 91_000);
  });
});
