import { z } from "zod";
import type { Door } from "@/base/doors";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";

/** The doors whose readers are asked again and again: each has a bank of questions. */
export const bankDoors = ["child", "teen", "family"] as const satisfies readonly Door[];

export type BankDoor = (typeof bankDoors)[number];

/** content/rules.yml: the safety rules a question can test. */
export const rulesSchema = z
  .array(
    localized.extend({
      id: z.string().regex(idPattern, idMistake),
      /** Where it must be asked, so often as `coverage.ts` says. */
      doors: z.array(z.enum(bankDoors)).superRefine(distinct<BankDoor>(null)),
    }),
  )
  .superRefine(distinct("id"));

export type Rule = z.infer<typeof rulesSchema>[number];
