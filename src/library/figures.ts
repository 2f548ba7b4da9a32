import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";
import { sourced } from "./sourced";

/** content/figures.yml: the few figures adults are shown, each with who said it and when. */
export const figuresSchema = z
  .array(
    z.strictObject({
      ...sourced,
      id: z.string().regex(idPattern, idMistake),
      figure: z.string().min(1),
      meaning: localized,
    }),
  )
  .superRefine(distinct("id"));

export type Figure = z.infer<typeof figuresSchema>[number];
