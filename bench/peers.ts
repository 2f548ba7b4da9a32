import { readFileSync } from "node:fs";

/** What was measured of a lesson and its quiz, built with something; times in seconds. */
export interface Peer {
  readonly name: string;
  readonly lessonBytes: number;
  /** Bytes of script among them. */
  readonly lessonScript: number;
  readonly requests: number;
  readonly readable: number;
  readonly quizBytes: number;
  readonly answered: number;
  readonly secondBytes: number;
}

/** Others, and the hand-written page they were measured with. */
export interface Peers {
  readonly date: string;
  readonly browser: string;
  readonly floor: Peer;
  readonly peers: readonly Peer[];
}

/** Reads peers.json, which is ours. */
export const readPeers = (): Peers =>
  JSON.parse(readFileSync(new URL("peers.json", import.meta.url), "utf8"));
