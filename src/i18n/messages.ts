import type az from "../../messages/az.json";
import type { Locale } from "./locales";

/** The words of the interface, by namespace: those of the language that is written first have the shape of all. */
export type Messages = typeof az;

/** What the islands say, by the namespace of their page: a device gets these words and no others. */
type Islands = {
  [Name in keyof Messages as Messages[Name] extends { readonly island: unknown }
    ? Name
    : never]: Messages[Name] extends { readonly island: infer Words } ? Words : never;
};

/** The words of one island, with their places (`{n}`) as they are: they are filled on the device. */
export type IslandWords<Name extends keyof Islands> = Readonly<Islands[Name]>;

/** All words of a language. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  return (await import(`../../messages/${locale}.json`)).default;
}

/** What the island of a namespace says, to be handed to it as a prop. */
export async function wordsFor<Name extends keyof Islands>(
  locale: Locale,
  namespace: Name,
): Promise<IslandWords<Name>> {
  const words: { readonly [Other in keyof Islands]: { readonly island: Islands[Other] } } =
    await messagesOf(locale);
  return words[namespace].island;
}
