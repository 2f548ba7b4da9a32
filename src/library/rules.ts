import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";

/** content/rules.yml: the safety rules a question can test. */
export const rulesSchema = z
  .array(localized.extend({ id: z.string().regex(idPattern, idMistake) }))
  .superRefine(distinct("id"));

export type Rule = z.infer<typeof rulesSchema>[number];
