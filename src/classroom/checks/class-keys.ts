/**
 * What a teacher's device keeps of classes, and where (beside what src/progress/store/keys.ts lists). Each
 * value is JSON with its version in `v`, written once and never changed (but for the last).
 *
 *   safe-step/class/<class>                  since 1   a class: its label
 *   safe-step/class-check/<class>/<code>     since 1   a check of the class: its lessons, its questions
 *   safe-step/class-entry/<code>/<entry>     since 1   what came in for the check: a pupil, or hands
 *   safe-step/pupil-check                    since 1   on a pupil's phone: the check being answered, or its code
 *
 * The last one changes, and the next pupil's takes its place when it begins. An entry's name says whose it is ("p7", "h3"): two tabs that read the same pupil write the same key.
 */
import { prefix } from "@/progress/store/keys";

export const classKeys = {
  classes: `${prefix}class/`,
  class: (id: string) => `${prefix}class/${id}`,
  checks: `${prefix}class-check/`,
  checksOf: (classId: string) => `${prefix}class-check/${classId}/`,
  check: (classId: string, code: string) => `${prefix}class-check/${classId}/${code}`,
  entries: `${prefix}class-entry/`,
  entriesOf: (code: string) => `${prefix}class-entry/${code}/`,
  entry: (code: string, name: string) => `${prefix}class-entry/${code}/${name}`,
  pupil: `${prefix}pupil-check`,
} as const;
