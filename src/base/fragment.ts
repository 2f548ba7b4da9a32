/**
 * What stands after "#" in an address, as it was written into it. Links come through messengers that cut
 * and change them, so anything may stand there.
 *
 * @param hash as in `location.hash`: empty, or with its "#"
 * @returns the text as it stands where it cannot be decoded ("#%", half a letter); never throws
 */
export function readFragment(hash: string): string {
  const written = hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
