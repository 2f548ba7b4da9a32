/**
 * What is kept on a learner's device, and where. Nothing else of the site writes to local storage.
 *
 *   safe-step/2/attempt/<learner>/<id>   since 2   one finished run of a quiz; written once, never changed
 *   safe-step/2/learner/<learner>/<id>   since 2   one change of a learner (made, renamed, deleted …); likewise
 *   safe-step/2/run/<learner>/<lesson>   since 2   a quiz begun and not finished; removed when it is finished
 *   safe-step/2/current                  since 2   the id of the learner who uses the device now
 *   safe-step/attempt/<id>               in 1      an attempt of the first learner; read for ever, moved to 2
 *   safe-step/run/<lesson>               in 1      an open quiz of the first learner; read for ever
 *   safe-step/settings                   since 1   text size, spacing, theme (also read by public/early.js)
 *   safe-step/locale                     since 1   the last language
 *   safe-step/style<path of the site>    since 2   fonts and looks for the next page (src/offline/reader-style.ts)
 *   safe-step/aside/<key>                since 1   a value that could not be read, exactly as it was found
 *
 * Every value but the current learner, the language, the style and what was set aside is JSON with its schema
 * version in `v`. The number in a key is the version of the layout: a higher one belongs to a newer site.
 */
import { localeKey, styleKey } from "./page-keys";

export const prefix = "safe-step/";

const now = `${prefix}2/`;

export const keys = {
  allAttempts: `${now}attempt/`,
  attempts: (learner: string) => `${now}attempt/${learner}/`,
  attempt: (learner: string, id: string) => `${now}attempt/${learner}/${id}`,
  allRuns: `${now}run/`,
  runs: (learner: string) => `${now}run/${learner}/`,
  run: (learner: string, lesson: string) => `${now}run/${learner}/${lesson}`,
  allLearners: `${now}learner/`,
  learner: (learner: string) => `${now}learner/${learner}/`,
  learnerEvent: (learner: string, id: string) => `${now}learner/${learner}/${id}`,
  current: `${now}current`,
  oldAttempts: `${prefix}attempt/`,
  oldAttempt: (id: string) => `${prefix}attempt/${id}`,
  oldRuns: `${prefix}run/`,
  oldRun: (lesson: string) => `${prefix}run/${lesson}`,
  settings: `${prefix}settings`,
  locale: localeKey,
  style: (path: string) => `${styleKey}${path}`,
  asides: `${prefix}aside/`,
  aside: (key: string) => `${prefix}aside/${key.slice(prefix.length)}`,
} as const;

/** Whether a key belongs to a newer site than this: its layout is not known here. */
export function isOfNewerLayout(key: string): boolean {
  const [, layout] = /^safe-step\/(\d+)\//.exec(key) ?? [];
  return Number(layout ?? 0) > 2;
}
