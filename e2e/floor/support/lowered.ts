import { transformSync } from "esbuild";
import { scriptTarget } from "../../../src/export/floor/browsers";

const known = new Map<string, string>();

/** A function as text that the oldest browsers can read, whatever syntax its author and Node use. */
export function lowered(run: (...given: never[]) => unknown): string {
  const text = String(run);
  let low = known.get(text);
  if (low === undefined) {
    low = transformSync(`(${text})`, scriptTarget).code.trim().replace(/;$/, "");
    known.set(text, low);
  }
  return low;
}
