import { seenText } from "@/base/bare-text";
import { readCheck } from "./class-check";
import { readResult } from "./result-code";
import { codeLength } from "./short-code";
import { cleanCode } from "./typed-code";

/**
 * What a scanned or typed text turned out to be. A text is compared, never followed: an address in a
 * foreign code stays a text.
 */

/** What is written into a pupil's picture code: the version, the check, the result. Capitals and digits only. */
const start = "SAFESTEP1";
const pattern = new RegExp(`^${start}:([0-9A-Z]{${codeLength}}):([0-9A-Z]{${codeLength}})$`);

/** The text of a pupil's picture code: 27 characters. */
export const scanText = (check: string, result: string): string => `${start}:${check}:${result}`;

/** A check the teacher's device knows. */
export interface KnownCheck {
  readonly code: string;
  readonly questions: number;
}

export type Scanned =
  | { readonly kind: "result"; readonly number: number; readonly safe: readonly boolean[] }
  /** Nothing of this site: another picture code, an address, a page of a book. */
  | { readonly kind: "foreign" }
  /** Of this site, written by a newer version. */
  | { readonly kind: "newer" }
  /** Of this site, and of another check. */
  | { readonly kind: "other-check"; readonly code: string }
  /** The code of a check itself, not of a result. */
  | { readonly kind: "check" }
  /** A character is wrong or missing. */
  | { readonly kind: "damaged" };

function readTyped(check: KnownCheck, others: readonly KnownCheck[], typed: string): Scanned {
  const result = readResult(check.code, check.questions, typed);
  if (result) return { kind: "result", ...result };
  const other = others.find(({ code, questions }) => readResult(code, questions, typed));
  if (other) return { kind: "other-check", code: other.code };
  if (readCheck(typed)) return { kind: "check" };
  return { kind: "damaged" };
}

/**
 * Reads what was scanned or typed for a check.
 *
 * @param check the check whose results are being collected
 * @param others further checks of this device, to say which one a code belongs to
 * @param text a picture code's text, or the eight characters as typed
 */
export function readScanned(
  check: KnownCheck,
  others: readonly KnownCheck[],
  text: string,
): Scanned {
  const trimmed = seenText(text).trim();
  const match = pattern.exec(trimmed);
  if (match) {
    const [, of = "", result = ""] = match;
    if (of !== check.code) return { kind: "other-check", code: of };
    return readTyped(check, [], result);
  }
  if (/^SAFESTEP[2-9]\d*:/.test(trimmed)) return { kind: "newer" };
  if (trimmed.startsWith(start)) return { kind: "damaged" };
  // Longer than anybody types, or with characters nobody types: a code of something else.
  const typed = cleanCode(trimmed);
  const foreign = typed === "" || typed.length > 2 * codeLength || /[:/?#]/.test(trimmed);
  return foreign ? { kind: "foreign" } : readTyped(check, others, typed);
}
