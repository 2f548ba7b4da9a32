import { z } from "zod";
import { localized } from "./localized";
import { sourced } from "./sourced";

/** content/figures.yml: the few figures adults are shown, each with who said it and when. */
export const figuresSchema = z.array(
  z.strictObject({
    ...sourced,
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    figure: z.string().min(1),
    meaning: localized,
  }),
);

export type Figure = z.infer<typeof figuresSchema>[number];
