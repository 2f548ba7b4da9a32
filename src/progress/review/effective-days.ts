/**
 * Which day things happened on, when the device's clock may have said anything. Their order is known
 * (by sequence); the days are only as good as the clock was.
 */

/** The site did not exist before 1 January 2026: an earlier day is a clock that was reset. */
export const firstDay = 20_454;

/**
 * Days that can be: none before the site existed, after today, or before what happened earlier. One that
 * cannot be takes the day of what happened before it: so a rule comes back too soon, never too late.
 *
 * @param days in the order in which things happened
 * @param today by the device's clock; while that is before the site existed, time stands still
 */
export function effectiveDays(days: readonly number[], today: number): readonly number[] {
  const latest = today >= firstDay ? today : Math.max(firstDay, ...days);
  let last = firstDay;
  return days.map((day) => {
    if (day <= latest) last = Math.max(last, day);
    return last;
  });
}
