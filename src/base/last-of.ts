/** The last of a list, as `list.at(-1)` gives it where browsers know that. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
