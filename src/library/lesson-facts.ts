import { z } from "zod";
import { doors } from "@/base/doors";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";

/** content/lessons/<id>/lesson.yml: what is the same in every language. */
export const lessonFactsSchema = z.strictObject({
  door: z.enum(doors),
  /** Place inside the door, from 1. */
  order: z.int().min(1),
  /** Reading and answering together. */
  minutes: z.int().min(1).max(60),
  /** Rules taught, the most important first. */
  rules: z.array(z.string().regex(idPattern, idMistake)).min(1).superRefine(distinct<string>(null)),
  /** Complete only when every critical question was answered safely. */
  critical: z.boolean(),
});

export type LessonFacts = z.infer<typeof lessonFactsSchema>;
