import type { Edge } from "../edge";

/** A clock that stands where it is put, and ids that count. */
export interface TestEdge extends Edge {
  /** The device's day; may be set to anything at any time. */
  day: number;
}

/** A device's edge; ids of edges with other letters never meet. */
export function testEdge(letter = "a", day = 20_783): TestEdge {
  let count = 0;
  const edge = {
    day,
    now: () => edge.day * 86_400_000,
    today: () => edge.day,
    newId: () => `${letter}${(++count).toString(16).padStart(23, "0")}`,
  };
  return edge;
}
