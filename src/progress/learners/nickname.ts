/** So many letters: enough for any nickname, too few for an address. */
export const nicknameLength = 24;

/** Marks that pile up on one letter until it covers the lines above and below. */
const piledMarks = /(\p{M}{2})\p{M}+/gu;

/**
 * A nickname as it is kept: composed (NFC), without what cannot be seen or turns the line around
 * (controls, zero-width and bidirectional signs, halves of a surrogate pair), trimmed and cut to length.
 * What may look like HTML or a formula stays: it is only ever shown as text.
 */
export function cleanNickname(typed: string, passes = 4): string {
  const seen = typed
    .slice(0, 1000)
    .replace(/[\p{Cs}\p{Co}\p{Cn}\p{Cf}]/gu, "")
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .normalize("NFC")
    .replace(piledMarks, "$1");
  const clean = [...seen.trim()].slice(0, nicknameLength).join("").trim();
  // Cutting marks off may let the others compose anew.
  return clean === typed || passes === 0 ? clean : cleanNickname(clean, passes - 1);
}
