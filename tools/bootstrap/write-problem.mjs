/** What the system says when it does not let a program write, and what a person can do about it. */
const NOT_ALLOWED =
  "The folder or its disk is locked, or it belongs to somebody else. " +
  "Move the whole site into a folder of your own, on a disk that can be written to,";
const FULL = "The disk is full. Make room on it: packages and build need about 1 GB,";

/** @type {Readonly<Record<string, string>>} */
const ADVICE = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  EDQUOT: FULL,
  ENOSPC: FULL,
  EEXIST: "Something else stands in the way there. Move it away,",
  ENOTDIR: "Something else stands in the way there. Move it away,",
};

/**
 * @param {string} code
 * @param {string} [where]
 * @returns {string}
 */
const sentence = (code, where) =>
  `${where ? `Nothing can be written to ${where}.` : "A file could not be written."} ` +
  `${ADVICE[code]} and run the same command again.`;

/**
 * The sentence for an error of the file system that comes from writing; undefined for any other error.
 * @param {unknown} error
 * @param {string} [where] the folder that was to be written to, if that is known
 * @returns {string | undefined}
 */
export function writeProblem(error, where) {
  const { code, path } = /** @type {{ code?: string, path?: string }} */ (error ?? {});
  return code !== undefined && Object.hasOwn(ADVICE, code)
    ? sentence(code, where ?? path)
    : undefined;
}

/**
 * The same for what another program said before it failed.
 * @param {string} output
 * @returns {string | undefined}
 */
export function writeProblemIn(output) {
  const [code] = /\b(EACCES|EPERM|EROFS|EDQUOT|ENOSPC)\b/.exec(output) ?? [];
  return code && sentence(code);
}
