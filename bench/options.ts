import { parseArgs } from "node:util";
import { PlainError } from "../tools/bootstrap/plain-error.mjs";

/** What the command was asked for. */
export interface Options {
  readonly runs: number;
  readonly lessons: readonly string[];
  readonly locale: string;
  readonly build: boolean;
  readonly waterfall: boolean;
  readonly write: boolean;
}

/** The command's own words for it; throws where there are others. */
const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "5" },
      lesson: { type: "string", multiple: true, default: ["k1", "f1"] },
      locale: { type: "string", default: "az" },
      "skip-build": { type: "boolean", default: false },
      waterfall: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
    },
  }).values;

export function readOptions(args: readonly string[]): Options {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    throw new PlainError(
      `${error instanceof Error ? error.message : error}\nUse: npm run bench -- [--runs 5] [--lesson k1] [--lesson f1] [--locale az] ` +
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
