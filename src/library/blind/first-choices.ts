import type { Locale } from "@/i18n/locales";
import type { BankDoor } from "../rules";
import type { Choice } from "./choices";
import childAz from "./first-edition/child.az.json" with { type: "json" };
import childEn from "./first-edition/child.en.json" with { type: "json" };
import childRu from "./first-edition/child.ru.json" with { type: "json" };
import familyAz from "./first-edition/family.az.json" with { type: "json" };
import familyEn from "./first-edition/family.en.json" with { type: "json" };
import familyRu from "./first-edition/family.ru.json" with { type: "json" };
import teenAz from "./first-edition/teen.az.json" with { type: "json" };
import teenEn from "./first-edition/teen.en.json" with { type: "json" };
import teenRu from "./first-edition/teen.ru.json" with { type: "json" };

/**
 * The choices of a door as they are kept: the lesson or folder of the bank, and its choices, each in one line with the
 * right option first. Where an option stood does not matter to a blind reader.
 */
export type Kept = Readonly<Record<string, readonly string[]>>;

/** Stands between the options of a line; no option holds it. */
export const between = " | ";

/** The choices of a file. */
export function choicesIn(kept: Kept): Choice[] {
  return Object.entries(kept).flatMap(([group, lines]) =>
    lines.map((line) => ({ group, options: line.split(between), right: 0 })),
  );
}

const files: Readonly<Record<BankDoor, Readonly<Record<Locale, Kept>>>> = {
  child: { az: childAz, en: childEn, ru: childRu },
  teen: { az: teenAz, en: teenEn, ru: teenRu },
  family: { az: familyAz, en: familyEn, ru: familyRu },
};

/**
 * The choices of the first edition (November 2026, the content of 3cd1f0d), which gave their answers away: what the
 * readers are measured by, and what today's texts are compared with. It is history and is never written anew.
 */
export function firstEdition(door: BankDoor, locale: Locale): Choice[] {
  return choicesIn(files[door][locale]);
}
