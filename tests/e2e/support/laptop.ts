/** Under which host a facilitator's laptop is found in the room: plain HTTP at no address that browsers trust by itself. */
import { lanAddresses } from "../../../server/network/lan-addresses.ts";

/** For machines without a network; the tests' browser takes it for this machine. */
export const laptopName = "counterpart-laptop";

export const laptopHost = (): string => lanAddresses()[0] ?? laptopName;
