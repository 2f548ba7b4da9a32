import type { Locale } from "@/i18n/locales";
import type { Finding, Said } from "./said";

/** The quotation marks of a language: outside, and inside other quotes. */
const quotes: Readonly<Record<Locale, { outer: string; inner: string; named: string }>> = {
  az: { outer: "«»", inner: "“”", named: "«…», inside them “…”" },
  en: { outer: "“”", inner: "‘’", named: "“…”, inside them ‘…’" },
  ru: { outer: "«»", inner: "„“", named: "«…», inside them „…“" },
};

interface Rule {
  readonly find: RegExp;
  readonly wrong: string;
  readonly toDo: string;
}

const everywhere: readonly Rule[] = [
  { find: /.?".?/u, wrong: "a straight quotation mark", toDo: "Use the quotes of the language." },
  { find: /.?'.?/u, wrong: "a straight apostrophe", toDo: "Write ’." },
  { find: /\.\.+/u, wrong: "dots in a row", toDo: "Write … as one sign." },
  { find: /\S? {2,}\S?/u, wrong: "two spaces in a row", toDo: "Keep one." },
  { find: /\S+ +[,.;:!?…»”)](?!\p{L})/u, wrong: "a space before a sign", toDo: "Take it out." },
  {
    find: /\S* -{1,2} \S*|--/u,
    wrong: "a hyphen for a dash",
    toDo: "Use the dash of the language.",
  },
  {
    find: /\p{L}[,;!?](?=\p{L})[^\s]*/u,
    wrong: "no space after a sign",
    toDo: "Put one there.",
  },
  { find: /\d ?[-—] ?\d/u, wrong: "no en dash between numbers", toDo: "Write 6–10." },
];

const russianDash = "Write — with a space on both sides.";
const englishDash =
  "Make two sentences, or use a comma or a colon: plain English here goes without dashes.";
const afterOpening = { wrong: "a space after an opening sign", toDo: "Take it out." };

/** The dash, and the signs after which no space stands: “ opens in two languages and closes in Russian. */
const own: Readonly<Record<Locale, readonly Rule[]>> = {
  az: [
    {
      find: /\S* ?— ?\S*/u,
      wrong: "the Russian dash",
      toDo: "Write – with a space on both sides.",
    },
    { find: /[«“(] +\S+/u, ...afterOpening },
  ],
  en: [
    { find: /\S* [–—] \S*|\S*—\S*/u, wrong: "a dash in a sentence", toDo: englishDash },
    { find: /[“‘(] +\S+/u, ...afterOpening },
  ],
  ru: [
    { find: /\S* – \S*|\S—\S*|\S*—\S/u, wrong: "no Russian dash", toDo: russianDash },
    { find: /[«„(] +\S+/u, ...afterOpening },
  ],
};

/** What is wrong with the nesting of the quotes, as the first sign where it goes wrong. */
function wrongQuote(text: string, locale: Locale): string | null {
  const { outer, inner } = quotes[locale];
  const open: string[] = [];
  for (const [index, sign] of [...text].entries()) {
    if (!/[«»“”„‟‘‹›‚’]/.test(sign)) continue;
    const pair = [outer, inner][open.length];
    if (sign === "’" && open.at(-1) !== "‘") continue; // an apostrophe, checked where letters are
    if (sign === "’" && /\p{L}/u.test([...text][index + 1] ?? "")) continue;
    if (pair?.startsWith(sign)) open.push(sign);
    else if (open.length > 0 && [outer, inner][open.length - 1]?.endsWith(sign)) open.pop();
    else return sign;
  }
  return open.at(-1) ?? null;
}

/** Finds quotes, dashes and spaces that are not those of the language. */
export function checkTypography(said: Said): Finding[] {
  const findings: Finding[] = [...everywhere, ...own[said.locale]].flatMap(
    ({ find, wrong, toDo }) => {
      const found = find.exec(said.text)?.[0];
      const words = found?.trim() ?? "";
      return found === undefined
        ? []
        : [{ check: "typography", words, wrong: `there is ${wrong} (“${words}”)`, toDo }];
    },
  );
  const sign = wrongQuote(said.text, said.locale);
  if (sign !== null) {
    const wrong = `the quotation mark ${sign} is not in its place`;
    const toDo = `Quotes are ${quotes[said.locale].named}, and each is closed.`;
    findings.push({ check: "typography", words: sign, wrong, toDo });
  }
  return findings;
}
