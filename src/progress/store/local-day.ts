/**
 * The day of a calendar on the wall, counted from 1970, so that two days can be told apart and counted.
 * It is kept with what happened: the device may be in another time zone when it is read.
 *
 * @param at milliseconds since 1970
 * @param offset minutes behind UTC, as `Date.getTimezoneOffset` gives them
 */
export function localDay(at: number, offset: number): number {
  const day = Math.floor((at - offset * 60_000) / 86_400_000);
  return Number.isSafeInteger(day) ? Math.max(0, day) : 0;
}
