import { z } from "zod";

/** content/edition.yml: which edition of the content this is. */
export const editionSchema = z.strictObject({ number: z.int().min(1), date: z.iso.date() });

export type Edition = z.infer<typeof editionSchema>;
