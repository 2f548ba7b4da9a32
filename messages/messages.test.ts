import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/i18n/locales";
import az from "./az.json";
import en from "./en.json";
import ru from "./ru.json";

const files = { az, en, ru };

/** Key → text: `{ quiz: { next: "…" } }` becomes "quiz.next" → "…". */
function texts(tree: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === "object" && value !== null) {
      for (const [key, text] of texts(value, `${prefix}${name}.`)) found.set(key, text);
    } else found.set(`${prefix}${name}`, value);
  }
  return found;
}

interface Argument {
  readonly name: string;
  /** "" for a plain place. */
  readonly kind: string;
  readonly branches: readonly string[];
}

/** The outermost `{…}` of an ICU message, or of one of its branches. */
function braces(message: string): { readonly before: string; readonly inside: string }[] {
  const found: { before: string; inside: string }[] = [];
  let depth = 0;
  let begin = 0;
  let lastEnd = 0;
  [...message].forEach((sign, index, signs) => {
    if (sign === "{" && depth++ === 0) begin = index;
    if (sign === "}" && --depth === 0) {
      const before = signs.slice(lastEnd, begin).join("").trim();
      found.push({ before, inside: signs.slice(begin + 1, index).join("") });
      lastEnd = index + 1;
    }
  });
  expect(depth, `unbalanced braces: ${message}`).toBe(0);
  return found;
}

/** What a message needs from outside, places inside branches too. */
function argumentsOf(message: string): Argument[] {
  return braces(message).flatMap(({ inside }) => {
    const [name = "", kind = "", ...rest] = inside.split(",").map((piece) => piece.trim());
    const branches = kind ? braces(rest.join(",")) : [];
    const argument = { name, kind, branches: branches.map(({ before }) => before) };
    return [argument, ...branches.flatMap((branch) => argumentsOf(branch.inside))];
  });
}

const all = locales.flatMap((locale) =>
  [...texts(files[locale])].map(([key, text]) => ({ locale, key, text })),
);
const keysOf = (locale: Locale) => [...texts(files[locale]).keys()];

describe("the three files of interface words", () => {
  it.each(locales)("have the same keys in the same order: %s", (locale) => {
    expect(keysOf(locale)).toEqual(keysOf("az"));
  });

  it.each(locales)("have no empty text and no space at an end: %s", (locale) => {
    const bad = all.filter(
      (m) => m.locale === locale && (m.text.trim() === "" || m.text !== m.text.trim()),
    );
    expect(bad).toEqual([]);
  });

  it("need the same {places} in every language", () => {
    const placesOf = (locale: Locale, key: string) => {
      const names = argumentsOf(texts(files[locale]).get(key) ?? "").map(({ name }) => name);
      // A language may say the same to a child and to an adult.
      return [...new Set(names)].filter((name) => name !== "address").sort();
    };
    for (const key of keysOf("az")) {
      expect(placesOf("en", key), key).toEqual(placesOf("az", key));
      expect(placesOf("ru", key), key).toEqual(placesOf("az", key));
    }
  });

  it("choose only by address, always with a formal and another branch", () => {
    const selects = all.flatMap(({ key, locale, text }) =>
      argumentsOf(text)
        .filter(({ name, kind }) => kind === "select" || name === "address")
        .map(({ name, kind, branches }) => ({ key, locale, name, kind, branches })),
    );
    expect(selects.length).toBeGreaterThan(0);
    for (const select of selects) {
      const wanted = { name: "address", kind: "select", branches: ["formal", "other"] };
      expect(select).toMatchObject(wanted);
    }
  });

  it("use the address only where the page gives it", () => {
    const given = new Set([
      ...Object.keys(az.quiz.player).map((name) => `quiz.player.${name}`),
      "quiz.result.lookAgain",
      "quiz.result.repeat",
      "lesson.questions",
      "lesson.noScript",
      "review.intro",
      "review.nothingMet",
    ]);
    const used = all.filter(({ text }) => argumentsOf(text).some((a) => a.name === "address"));
    expect(used.filter(({ key }) => !given.has(key))).toEqual([]);
  });

  it("count only with what the language has, and always have the usual form", () => {
    for (const { locale, text } of all) {
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const { kind, branches } of argumentsOf(text)) {
        if (kind !== "plural") continue;
        expect(branches).toContain("other");
        for (const branch of branches)
          expect([...forms, "="]).toContain(branch.replace(/\d+$/, ""));
      }
    }
  });
});

describe("letters", () => {
  const names = /Safe Step|Təhlükəsiz Addım|Безопасный шаг/g;

  it("of Latin and Cyrillic never mix in one word", () => {
    const mixed = all.filter(({ text }) =>
      /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u.test(
        text,
      ),
    );
    expect(mixed).toEqual([]);
  });

  it.each(["az", "en"])("in %s are not Cyrillic", (locale) => {
    const bad = all.filter(
      (m) => m.locale === locale && /\p{Script=Cyrillic}/u.test(m.text.replace(names, "")),
    );
    expect(bad).toEqual([]);
  });

  it("in ru are Latin only in proper names and places", () => {
    const known = new Set(
      "JavaScript CSV PDF IMAS UNICEF GICHD CC BY MIT SIL OFL ISC Andika Lucide".split(" "),
    );
    const bad = all.flatMap(({ locale, key, text }) => {
      if (locale !== "ru") return [];
      const words = text.replace(names, "").replace(/\{\w+(, (select|plural),|\})/g, " ");
      const latin = words.match(/\p{Script=Latin}+/gu) ?? [];
      const syntax = new Set(["formal", "other", "one", "few", "many"]);
      return latin.filter((w) => !known.has(w) && !syntax.has(w)).map((w) => `${key}: ${w}`);
    });
    expect(bad).toEqual([]);
  });

  it("in az are Azerbaijani and not those of a neighbour", () => {
    const own = /^[a-zçəğıöşüâ]*$/u;
    const bad = all.filter(({ locale, text }) => {
      const letters = (text.replace(names, "").match(/\p{L}+/gu) ?? []).join("");
      return locale === "az" && !own.test(letters.toLocaleLowerCase("az"));
    });
    expect(bad).toEqual([]);
  });
});

/** A value for every place of a message. */
function valuesFor(text: string, address: string): Record<string, string | number> {
  const values = argumentsOf(text).map(({ name, kind }) => {
    return [name, kind === "plural" ? 3 : `‹${name}›`] as const;
  });
  return { ...Object.fromEntries(values), address };
}

describe.each(["formal", "informal"])("every message, to an address that is %s,", (address) => {
  it.each(locales)("becomes a sentence without gaps in %s", (locale) => {
    const failed: string[] = [];
    const onError = (error: Error) => failed.push(error.message);
    const tree: object = files[locale];
    const messages = tree as Record<string, string>;
    const t = createTranslator({ locale, messages, onError });
    for (const [key, text] of texts(files[locale])) {
      const values = valuesFor(text, address);
      const sentence = t(key, values);
      expect(sentence, key).not.toMatch(/[{}#]|undefined/);
      expect(sentence.trim(), key).not.toBe("");
      for (const value of Object.values(values)) {
        if (String(value).startsWith("‹")) expect(sentence, key).toContain(value);
      }
    }
    expect(failed).toEqual([]);
  });
});

describe("the number of a lesson", () => {
  const say = (locale: Locale, order: number) => {
    const messages: Record<string, string> = { number: files[locale].lesson.number };
    return createTranslator<Record<string, string>>({ locale, messages })("number", { order });
  };

  it("has the right ending in Azerbaijani", () => {
    const endings = ["ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu", "cu"];
    const said = endings.map((_, index) => say("az", index + 1));
    expect(said).toEqual(endings.map((ending, index) => `${index + 1}-${ending} dərs`));
  });

  it.each(["en", "ru"] as const)("is a plain number in %s", (locale) => {
    expect(say(locale, 3)).toMatch(/^\p{L}+ 3$/u);
  });
});
