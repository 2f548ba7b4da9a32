import type { Edge } from "@/progress/store/edge";

/** A clock that stands where it is put, and ids that count. */
export interface TestEdge extends Edge {
  /** The device's day; may be set to anything at any time. */
  day: number;
}

/** A device's edge; ids of edges with other letters never meet, and say nothing of who came first. */
export function testEdge(letter = "a", day = 20_783): TestEdge {
  let count = 0;
  const edge = {
    day,
    now: () => edge.day * 86_400_000,
    today: () => edge.day,
    newId: () => {
      count += 1;
      // Multiplied by an odd number, so that no two are the same.
      const scattered = Math.imul(count, 0x9e3779b1) >>> 0;
      return `${letter}${scattered.toString(16).padStart(23, "0")}`;
    },
  };
  return edge;
}
