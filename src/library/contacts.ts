import { z } from "zod";
import { distinct } from "./distinct";
import { localized } from "./localized";
import { sourced } from "./sourced";

/** content/contacts.yml: the emergency numbers, each with its own source. */
export const contactsSchema = z
  .array(
    z.strictObject({
      ...sourced,
      number: z.string().regex(/^\d{3}$/, "is not a number to call|Write three digits in quotes."),
      service: localized,
      facts: localized,
      /** `adults`: only on the families' and teachers' pages, with its source. */
      shownTo: z.enum(["everyone", "adults"]),
    }),
  )
  .min(1)
  .superRefine(distinct("number"));

export type Contact = z.infer<typeof contactsSchema>[number];

/** Who is shown a number: everyone, or only the pages for adults, which have them all. */
export type ShownTo = Contact["shownTo"];

/** The numbers that a reader may see. A child is never shown one that is for adults. */
export const contactsFor = (contacts: readonly Contact[], reader: ShownTo): readonly Contact[] =>
  contacts.filter(({ shownTo }) => reader === "adults" || shownTo === "everyone");
