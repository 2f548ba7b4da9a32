/** A compressed form that the site has copies in. */
export type Encoding = "br" | "gzip";

/** "0", "0.5", "1.000"; what is written otherwise is no weight (RFC 9110, 12.4.2). */
const WEIGHT = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

/** "gzip;q=0.5" as its name and its weight; a weight nobody can read counts as "not wanted". */
function readPart(part: string): readonly [name: string, weight: number] {
  const [name = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
  const weight = parameters.find((one) => /^q\s*=/.test(one))?.replace(/^q\s*=\s*/, "") ?? "1";
  return [name, WEIGHT.test(weight) ? Number(weight) : 0];
}

/**
 * The compressed forms a reader takes, the one to send first in front. A file that has none of them is
 * sent as it is, also to a reader who wrote `identity;q=0`: better read than refused.
 * @param header the request's Accept-Encoding, such as "gzip, br;q=0.5, *;q=0"
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  // Nothing said means that anything may come; what every reader can read is the file as it is.
  if (!header) return [];
  const weights = new Map<string, number>();
  for (const [name, weight] of header.split(",").map(readPart)) {
    // An older name of the same (RFC 9110, 8.4.1.3).
    const coding = name === "x-gzip" ? "gzip" : name;
    weights.set(coding, Math.max(weight, weights.get(coding) ?? 0));
  }
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get("*") ?? 0;
  const plain = weights.get("identity") ?? 0;
  // Brotli is the smaller one: it goes first where both are wanted alike.
  return (["br", "gzip"] as const)
    .filter((coding) => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .sort((one, other) => weightOf(other) - weightOf(one));
}
