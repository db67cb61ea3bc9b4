/**
 * Memory for what is written to a socket in a moment and then forgotten. It is cut from large pieces, since most frames
 * are too long for Node's own small pool, and an allocation for each costs more than writing it. Whoever keeps a frame keeps the whole piece alive: where a
 * frame has to wait, it is copied.
 */

const slabBytes = 256 * 1024;
/** What is longer gets memory of its own. */
const longest = slabBytes / 4;

let slab = Buffer.allocUnsafeSlow(slabBytes);
let used = 0;

/** So many bytes that nobody else holds. What is in them is not defined. */
export function bytesFor(length: number): Buffer {
  if (length > longest) return Buffer.allocUnsafeSlow(length);
  if (used + length > slabBytes) {
    slab = Buffer.allocUnsafeSlow(slabBytes);
    used = 0;
  }
  const start = used;
  used += length;
  return slab.subarray(start, used);
}
