import type { IncomingHttpHeaders } from "node:http";

/** What a request wants to know about the file before it is sent (RFC 9110, 13 and 14). */

/** The file as it is now. */
export interface State {
  readonly etag: string;
  readonly modified: Date;
  readonly size: number;
}

/** A part of a file; both ends belong to it. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const wholeSeconds = (date: Date) => Math.floor(date.getTime() / 1000) * 1000;

/** Whether one of the ETags in a list (or "*") is the file's. A weak one is as good for "not modified". */
function names(list: string, etag: string, weakToo: boolean): boolean {
  if (list.trim() === "*") return true;
  const known = list.match(/(W\/)?"[^"]*"/g) ?? [];
  return known.some((one) => one === etag || (weakToo && one === `W/${etag}`));
}

/** Whether the file was changed after a date; undefined where that is no date. */
function changedSince(date: string | undefined, { modified }: State): boolean | undefined {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? undefined : wholeSeconds(modified) > time;
}

/**
 * The status a request's conditions lead to: 412 when it was for another state of the file, 304 when the
 * reader has this one, otherwise 200.
 */
export function statusFor(headers: IncomingHttpHeaders, state: State): 200 | 304 | 412 {
  const match = headers["if-match"];
  if (match !== undefined) {
    if (!names(match, state.etag, false)) return 412;
  } else if (changedSince(headers["if-unmodified-since"], state)) return 412;
  const noneMatch = headers["if-none-match"];
  if (noneMatch !== undefined) return names(noneMatch, state.etag, true) ? 304 : 200;
  return changedSince(headers["if-modified-since"], state) === false ? 304 : 200;
}

/**
 * Whether a part may be added to what the reader has: only when that came from the very same file. A
 * weak ETag never says so, and a date only when nothing can have changed within its second.
 */
function isSameFile(
  validator: string | undefined,
  { etag, modified }: State,
  now: number,
): boolean {
  if (validator === undefined) return true;
  if (validator.startsWith('"') || validator.startsWith("W/")) return validator === etag;
  const second = wholeSeconds(modified);
  return Date.parse(validator) === second && now - second >= 1000;
}

/**
 * The part of the file that is asked for: undefined for the whole file (also for several parts, or none
 * that can be read), null for a part that lies behind the file's end.
 */
export function partOf(
  headers: IncomingHttpHeaders,
  state: State,
  now = Date.now(),
): Part | null | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range ?? "") ?? [];
  if (first === undefined || (first === "" && last === "")) return undefined;
  if (!isSameFile([headers["if-range"]].flat()[0], state, now)) return undefined;
  const { size } = state;
  // "-500": the last 500 bytes.
  if (first === "") {
    return Number(last) > 0 && size > 0
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : null;
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : null;
}
