import { createHash } from "node:crypto";

/** What a reader may want to know of a file before fetching it. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Weighs a file and adds it up. */
export function fileFacts(name: string, content: Uint8Array): FileFacts {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { name, bytes: content.length, sha256 };
}
