import { parseArgs } from "node:util";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";

/**
 * What the command was asked for.
 * @param {readonly string[]} args
 * @returns {{ runs: number, lessons: string[], locale: string, build: boolean, waterfall: boolean,
 *   write: boolean }}
 */
export function readOptions(args) {
  let values: ReturnType<typeof parseArgs>["values"];
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: "string", default: "5" },
        lesson: { type: "string", multiple: true, default: ["k1", "f1"] },
        locale: { type: "string", default: "az" },
        "skip-build": { type: "boolean", default: false },
        waterfall: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    }));
  } catch (error) {
    throw new PlainError(
      `${error.message}\nUse: npm run bench -- [--runs 5] [--lesson k1] [--lesson f1] [--locale az] ` +
        "[--skip-build] [--waterfall] [--dry-run]",
    );
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new PlainError("--runs wants a number from 1.");
  return {
    runs,
    lessons: values.lesson,
    locale: values.locale,
    build: !values["skip-build"],
    waterfall: values.waterfall,
    write: !values["dry-run"],
  };
}
