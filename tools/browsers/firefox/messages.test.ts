import { expect, it } from "vitest";
import { messageReader, written } from "./messages";

it("messages are put together again, however they come", () => {
  const sent = [{ marionetteProtocol: 3 }, [1, 1, null, { value: "ə:1" }], [1, 2, null, {}]];
  const bytes = Buffer.from(sent.map(written).join(""));
  for (const piece of [1, 7, bytes.length]) {
    const got: unknown[] = [];
    const read = messageReader((message) => got.push(message));
    for (let at = 0; at < bytes.length; at += piece) read(bytes.subarray(at, at + piece));
    expect(got).toEqual(sent);
  }
});
