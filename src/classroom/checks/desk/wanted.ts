import { checkQuestions } from "@/classroom/checks/check-questions";
import { type Form, fingerprintOf, mostNonce, writeCheck } from "@/classroom/checks/class-check";
import { freeNonce } from "@/classroom/checks/free-nonce";
import type { DoorChoice, TeacherItem } from "./data";

/** What a new check was asked for. */
export interface Wanted {
  readonly door: DoorChoice["door"];
  /** Places in the door, ascending. */
  readonly lessons: readonly number[];
  readonly form: Form;
  readonly items: readonly TeacherItem[];
}

/** A check of some lessons of a door. */
export function wantedOf(choice: DoorChoice, places: readonly number[], form: Form): Wanted {
  const chosen = choice.lessons.filter(({ place }) => places.includes(place));
  const rules = chosen.flatMap((lesson) => lesson.rules);
  const lessons = chosen.map(({ place }) => place).sort((one, other) => one - other);
  return { door: choice.door, lessons, form, items: checkQuestions(choice.bank, rules, form) };
}

/** The code of a wanted check. */
export const codeOf = ({ door, lessons, form, items }: Wanted, nonce: number): string =>
  writeCheck({ door, form, lessons, nonce, fingerprint: fingerprintOf(items.map(({ id }) => id)) });

/**
 * The nonce of a new check and of the one after the lessons that will belong to it.
 *
 * @param used nonces of the checks on this device
 */
export function nonceFor(choice: DoorChoice, { lessons }: Wanted, used: readonly number[]): number {
  const forms = (["a", "b"] as const).map((form) => wantedOf(choice, lessons, form));
  return freeNonce({
    used,
    most: mostNonce(lessons),
    from: crypto.getRandomValues(new Uint16Array(1))[0] ?? 0,
    codesOf: (nonce) => forms.map((wanted) => codeOf(wanted, nonce)),
  });
}
