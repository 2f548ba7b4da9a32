import { contactsFor } from "@/library/contacts";
import type { Library } from "@/library/library";

/** The number that stands on every screen of the emergency pages: the first that everyone may call. */
export function firstNumber({ contacts }: Pick<Library, "contacts">): string {
  const [first] = contactsFor(contacts, "everyone");
  if (!first) throw new Error("content/contacts.yml names no number for everyone.");
  return first.number;
}
