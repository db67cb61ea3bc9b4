/** The one error with which storage reports that it could not do its work, so that nobody acknowledges what was not kept. */

export type StoreFaultKind =
  | "full"
  | "readOnly"
  | "busy"
  | "corrupt"
  | "io"
  | "closed"
  /** The data was written by a newer version of this program. */
  | "newer"
  /** The engine would not give the durability that was asked of it. */
  | "unsafe"
  | "other";

export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly kind: StoreFaultKind;

  constructor(kind: StoreFaultKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}
