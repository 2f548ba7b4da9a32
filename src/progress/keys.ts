/**
 * What is kept on a learner's device, and where. Nothing else of the site writes to local storage.
 *
 *   safe-step/attempt/<id>     since 1   one finished run of a quiz; written once, never changed
 *   safe-step/run/<lesson>     since 1   a quiz begun and not finished; removed when it is finished
 *   safe-step/settings         since 1   text size, spacing, theme (also read by public/early.js)
 *   safe-step/locale           since 1   the last language
 *   safe-step/aside/<key>      since 1   a value that could not be read, exactly as it was found
 *
 * Every value but the last two is JSON with its schema version in `v`.
 */
import { localeKey } from "./locale-key";

export const prefix = "safe-step/";

export const keys = {
  attempts: `${prefix}attempt/`,
  attempt: (id: string) => `${prefix}attempt/${id}`,
  runs: `${prefix}run/`,
  run: (lesson: string) => `${prefix}run/${lesson}`,
  settings: `${prefix}settings`,
  locale: localeKey,
  asides: `${prefix}aside/`,
  aside: (key: string) => `${prefix}aside/${key.slice(prefix.length)}`,
} as const;
