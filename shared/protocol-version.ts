/** The version of the wire (protocol.ts). A page that speaks another one reloads itself. */
export const protocolVersion = 2;
