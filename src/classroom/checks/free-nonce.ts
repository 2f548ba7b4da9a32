/**
 * A nonce for a new check. Two things matter: no other check of this device has it, so that their codes
 * can never be taken for each other; and neither of its two codes, before and after the lessons, needs a
 * W, which a keyboard for Azerbaijani lacks. Sometimes the lessons or the questions themselves are
 * written with a W: then the nonce with the fewest is taken, and `spacedCode` shows what is left as U.
 */

interface NonceWish {
  /** Nonces of the checks on this device. */
  readonly used: readonly number[];
  /** The largest there is: one less than a power of two. */
  readonly most: number;
  /** Where to begin, by chance: any whole number. */
  readonly from: number;
  /** The codes a nonce would give. */
  readonly codesOf: (nonce: number) => readonly string[];
}

/** The first free nonce with the fewest W; where all are used, the first one. */
export function freeNonce({ used, most, from, codesOf }: NonceWish): number {
  const all = Array.from({ length: most + 1 }, (_, step) => (from + step) % (most + 1));
  const free = all.filter((nonce) => !used.includes(nonce));
  let best = { nonce: from % (most + 1), missing: Number.POSITIVE_INFINITY };
  for (const nonce of free) {
    const missing = codesOf(nonce).join("").split("W").length - 1;
    if (missing < best.missing) best = { nonce, missing };
    if (missing === 0) break;
  }
  return best.nonce;
}
