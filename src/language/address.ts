import type { Locale } from "@/i18n/locales";
import type { Finding, Said } from "./said";
import { sentencesOf, withoutQuotes } from "./words";

/**
 * Children are addressed as sən and ты, adults as siz and вы (content standard, section 2). Judged by
 * pronouns and by verb forms that cannot be anything else; what stands in quotes is somebody's speech
 * and has its own address. Commands to several children (“Geri qayıdın”) are plural, not polite: they
 * are not judged.
 */
interface Form {
  readonly find: RegExp;
  readonly toDo: string;
}

/** Somebody beside the reader: then “siz” and «вы» mean several, and are right for children too. */
const company: Readonly<Record<Locale, RegExp>> = {
  az: /dost|qardaş|bacı|uşaqlar|yoldaş|birlikdə|hamı|komanda|sinif|sinfin|qrup|ikiniz|siz uşaqlar/iu,
  en: /(?:)/u,
  ru: /друг|друз|подруг|брат|сестр|ребят|команд|одноклассн|класс|вместе|вдвоём|втроём|групп/iu,
};

/** A word, whole: \b knows no letters beyond English. */
const word = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

const toChildren: Readonly<Record<Locale, readonly Form[]>> = {
  az: [
    {
      find: word("siz|sizi|sizin|sizə|sizdə|sizdən|sizinlə|özünüz(?:ü|ə|dən|lə)?"),
      toDo: "Write to a child as “sən”.",
    },
    { find: word("\\p{L}+(?:s[ıi]n[ıi]z|s[uü]n[uü]z)"), toDo: "Write to a child as “sən”." },
  ],
  en: [],
  ru: [
    {
      find: word("вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|им|их|ими|у)?"),
      toDo: "Write to a child as «ты».",
    },
  ],
};

const toAdults: Readonly<Record<Locale, readonly Form[]>> = {
  az: [
    {
      find: word("sən|səni|sənin|sənə|səndə|səndən|səninlə|özün"),
      toDo: "Write to an adult as “siz”.",
    },
    {
      find: word("\\p{L}+(?:[ıiuü]r|acaq|əcək|m[ıi]ş|m[uü]ş)s[aə]n"),
      toDo: "Write to an adult as “siz”.",
    },
  ],
  en: [],
  ru: [
    {
      find: word("ты|тебя|тебе|тобой|твой|твоя|твоё|твои|твоего|твоей|твоему|твоим|твоих|твою"),
      toDo: "Write to an adult as «вы».",
    },
    { find: word("(?!лишь|тишь)\\p{L}+[еёи]шь(?:ся)?"), toDo: "Write to an adult as «вы»." },
  ],
};

function formsFor({ reader, locale, around }: Said): readonly Form[] {
  if (reader === "anyone") return [];
  if (reader === "adult") return toAdults[locale];
  return company[locale].test(around) ? [] : toChildren[locale];
}

/** Words that end like a past form and are none. */
const noPast =
  "сначала|начала|дела|тела|села|сила|школа|скала|стола|стол|пол|угол|зал|журнал|канал|сигнал|металл|футбола?|волейбола?|баскетбола?|мала|мал|была бы";

const pastForm =
  "(?!(?:" +
  noPast +
  ")(?!\\p{L}))(?:\\p{L}+[аеиоуыюя](?:л|ла|лся|лась)|\\p{L}*ш(?:ёл|ла)|\\p{L}*м[её]р(?:ла)?|(?:по|у|с|за)?мог(?:ла)?)";

const shortAdjective =
  "должен|должна|уверен|уверена|готов|готова|рад|рада|один|одна|сам|сама|согласен|согласна";

/**
 * A past form beside «ты» or «я», or a short adjective: it makes the reader a boy or a girl. At most
 * three words may stand between, and no sign.
 */
const gendered = (person: string) =>
  word(`${person}(?: \\p{L}+){0,3}? (?:${pastForm}|${shortAdjective})`);
const youGendered = gendered("ты");
const meGendered = gendered("я");

/** Finds the wrong address for the reader, and Russian that makes the reader a boy or a girl. */
export function checkAddress(said: Said): Finding[] {
  const findings: Finding[] = [];
  const own = withoutQuotes(said.text);
  for (const sentence of sentencesOf(own)) {
    for (const { find, toDo } of formsFor(said)) {
      const words = find.exec(sentence)?.[0];
      if (words === undefined) continue;
      const whom = said.reader === "adult" ? "an adult" : "a child";
      const wrong = `“${words}” is not how ${whom} is addressed here`;
      findings.push({ check: "address", words, wrong, toDo });
    }
  }
  if (said.locale !== "ru") return findings;
  // “I” in quotes is somebody with a name, a boy or a girl; “you” there may still be the reader.
  const past = youGendered.exec(said.text)?.[0] ?? meGendered.exec(own)?.[0];
  if (past !== undefined) {
    const wrong = `“${past}” makes the reader a boy or a girl`;
    const toDo = "Write it in the present: «ты видишь», «ты на дороге».";
    findings.push({ check: "address", words: past, wrong, toDo });
  }
  return findings;
}
