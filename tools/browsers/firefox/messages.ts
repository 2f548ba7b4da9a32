/**
 * The protocol Firefox listens to itself (Marionette): a number of bytes, ":", then a list in JSON.
 * `[0, id, command, parameters]` goes there, `[1, id, error, result]` comes back.
 */

/** A message as it is sent. */
export function written(message: unknown): string {
  const text = JSON.stringify(message);
  return `${Buffer.byteLength(text)}:${text}`;
}

/** Puts what comes in pieces together again. */
export function messageReader(onMessage: (message: unknown) => void): (bytes: Buffer) => void {
  let waiting: Buffer = Buffer.alloc(0);
  return (bytes) => {
    waiting = Buffer.concat([waiting, bytes]);
    for (;;) {
      const colon = waiting.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(waiting.subarray(0, colon).toString());
      if (waiting.length < end) return;
      onMessage(JSON.parse(waiting.subarray(colon + 1, end).toString()));
      waiting = waiting.subarray(end);
    }
  };
}
