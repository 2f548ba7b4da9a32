import { z } from "zod";
import { localized } from "./localized";
import { sourced } from "./sourced";

/** content/contacts.yml: the emergency numbers, each with its own source. */
export const contactsSchema = z.array(
  z.strictObject({
    ...sourced,
    number: z.string().regex(/^\d{3}$/),
    service: localized,
    facts: localized,
    /** `adults`: only on the families' and teachers' pages, with its source. */
    shownTo: z.enum(["everyone", "adults"]),
  }),
);

export type Contact = z.infer<typeof contactsSchema>[number];
