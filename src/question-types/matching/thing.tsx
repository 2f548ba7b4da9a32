import { Drawing } from "@/ui/drawing";
import type { Pair } from "./question";

/** A thing, in words or as its picture, whose description says the same. */
export function Thing({ thing, picture }: Pair) {
  return picture ? <Drawing {...picture} className="matching-picture" /> : thing;
}
