import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";

/** content/misconceptions.yml: the unsafe ideas that questions test. */
export const misconceptionsSchema = z
  .array(localized.extend({ id: z.string().regex(idPattern, idMistake) }))
  .superRefine(distinct("id"));

export type Misconception = z.infer<typeof misconceptionsSchema>[number];
