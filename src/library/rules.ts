import { z } from "zod";
import { localized } from "./localized";

/** content/rules.yml: the safety rules a question can test. */
export const rulesSchema = z.array(
  localized.extend({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
);

export type Rule = z.infer<typeof rulesSchema>[number];
