import { Script } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Locale, locales } from "@/i18n/locales";
import { compileLibrary } from "./compile";
import { readContentFiles, readGuideFiles } from "./files";
import { checkSections } from "./lesson-checks";
import type { Library } from "./library";
import { readDocument } from "./markdown";
import { type Pictures, readPictures } from "./picture";
import { inLesson, isQuestionHeading, readQuestion } from "./question";

/**
 * Ten thousand spoilt question sections through the way every question is read: none throws, none
 * takes longer than two seconds, and each becomes a question or at least one sentence to its author.
 */

const documents = 10_000;
const longest = 2000;
/** So many are watched over together: watching each alone would take longer than reading it. */
const batch = 20;

const guide = readGuideFiles(process.cwd());
const shared = compileLibrary(readContentFiles(process.cwd())).library as Library;

interface Seed {
  readonly locale: Locale;
  readonly lines: readonly string[];
  readonly pictures: Pictures;
}

const seeds: readonly Seed[] = [...guide].flatMap(([file, text]) => {
  const [, folder = "", locale] = /\/([^/]+)\/example\.([a-z]+)\.md$/.exec(file) ?? [];
  const known = locales.find((one) => one === locale);
  if (!known) return [];
  const path = `src/question-types/${folder}/`;
  const pictures = readPictures(folder, guide, () => () => {}, path);
  return [{ locale: known, lines: text.trimEnd().split("\n"), pictures }];
});

/** Signs that mean something to Markdown, to the canonical words or to a question type. */
const signs = [
  ..."[]()*_`~|>#-+=:!<>&\\{}\"'^$.,0123456789\t\u0000",
  ..."əğİşçёЖ«»—…🙂\u0301\u200d\u202e\ufeff\u2028",
  ...["[x]", "[ ]", "- [x] ", "1. ", "> ", "### ", "## ", "---", "| a | b |", "|:-:|", "{{a1}}"],
  ...["{{algorithm-a}}", "{#a rule=leave-it}", "![a](b.svg)", "[a](#b)", "<!--", "<b>", "&#0;"],
  ...[
    "```",
    "    ",
    "[^1]: ",
    "http://a.b/",
    "www.",
    "\r",
    "constructor",
    "__proto__",
    "10 % 20 %",
  ],
] as const;

const sign = fc.constantFrom(...signs);

/** One change of a text, given as its lines. */
const change: fc.Arbitrary<(lines: readonly string[]) => readonly string[]> = fc
  .tuple(fc.nat(), fc.nat(), sign, fc.string({ unit: "binary", maxLength: 8 }), fc.nat({ max: 11 }))
  .map(([one, two, mark, odd, kind]) => (lines) => {
    const at = one % Math.max(1, lines.length);
    const other = two % Math.max(1, lines.length);
    const line = lines[at] ?? "";
    const place = two % (line.length + 1);
    const put = (...instead: string[]) => lines.toSpliced(at, 1, ...instead);
    const insert = (text: string) => put(line.slice(0, place) + text + line.slice(place));
    switch (kind) {
      case 0:
        return lines.toSpliced(at, 1);
      case 1:
        return put(line, line);
      case 2:
        return lines.with(at, lines[other] ?? "").with(other, line);
      case 3:
        return insert(odd);
      case 4:
        return put(line.slice(0, place));
      case 5:
        return put(line.slice(0, place), line.slice(place));
      case 6:
        return put(`${" ".repeat(two % 9)}${line}`);
      case 7:
        return put(mark, line);
      case 8:
        return put(line, ...lines.slice(at, at + (two % 6)));
      default:
        return insert(mark);
    }
  });

/** Deep nesting and long runs, which cost parsers the most: put in at one line. */
const heavy: fc.Arbitrary<(lines: readonly string[]) => readonly string[]> = fc
  .tuple(fc.nat(), sign, sign, fc.integer({ min: 50, max: 500 }), fc.nat({ max: 4 }))
  .map(([one, mark, second, times, kind]) => (lines) => {
    const at = one % Math.max(1, lines.length);
    const run = [
      () => mark.repeat(times),
      () => `${mark}${second}`.repeat(times),
      () => `${"> ".repeat(times)}deep`,
      () => `${mark.repeat(times)}a${second.repeat(times)}`,
      () =>
        Array.from({ length: times / 10 }, (_, depth) => `${"  ".repeat(depth)}- deep`).join("\n"),
    ][kind];
    return lines.toSpliced(at, 0, run?.() ?? "");
  });

interface Spoilt {
  readonly seed: Seed;
  readonly source: string;
}

/** A long example is taken less often: what it costs is its length, and its kinds of lines are few. */
const someSeed: fc.Arbitrary<Seed> = fc.oneof(
  ...seeds.map((seed) => ({
    arbitrary: fc.constant(seed),
    weight: Math.max(1, Math.round(60 / seed.lines.length)),
  })),
);

const spoilt: fc.Arbitrary<Spoilt> = fc
  .tuple(
    someSeed,
    fc.array(change, { minLength: 1, maxLength: 8 }),
    fc.tuple(heavy, fc.nat({ max: 59 })),
    fc.nat({ max: 40 }),
  )
  .map(([seed, changes, [costly, rarely], whole]) => {
    const all = rarely === 0 ? [...changes, costly] : changes;
    // Mostly below the heading: without that no type would get to see the rest.
    const head = whole === 0 ? 0 : 1;
    const body = all.reduce<readonly string[]>(
      (lines, next) => next(lines),
      seed.lines.slice(head),
    );
    return { seed, source: [...seed.lines.slice(0, head), ...body].join("\n") };
  });

interface Read {
  readonly questions: number;
  readonly told: readonly string[];
}

/** What becomes of a section, as in read-lesson.ts. */
function read(source: string, { locale, pictures }: Seed): Read {
  const told: string[] = [];
  const complain = (line: number, wrong: string, toDo: string) => {
    told.push(`${line} — ${wrong}. ${toDo}`);
  };
  const { algorithm, contacts } = shared;
  const canonical = { algorithm: algorithm[locale], contacts, reader: "child" as const };
  const { sections } = readDocument(source);
  checkSections(sections, locale, complain);
  const asked = sections.filter((section) => isQuestionHeading(section, locale));
  if (asked.length === 0) complain(1, "there is no question", "Write one.");
  const place = inLesson(locale, canonical, pictures, () => "m");
  const questions = asked.flatMap((section) => readQuestion(section, place, complain) ?? []);
  return { questions: questions.length, told };
}

const place = globalThis as { readSpoilt?: () => void };
const script = new Script("readSpoilt()");

/** Runs it and breaks it off after so long: a loop without end would otherwise stop the tests too. */
function within(milliseconds: number, run: () => void): void {
  place.readSpoilt = run;
  script.runInThisContext({ timeout: milliseconds });
}

it(`${documents} spoilt questions each become a question or a sentence, in time`, {
  timeout: 300_000,
}, () => {
  const count = { questions: 0, refused: 0 };
  let slowest = { time: 0, source: "" };
  let present = "";
  function readAndJudge({ seed, source }: Spoilt): void {
    present = source;
    const begun = performance.now();
    const { questions, told } = read(source, seed);
    const time = performance.now() - begun;
    if (time > slowest.time) slowest = { time, source };
    if (questions === 0 && told.length === 0) throw new Error("Neither a question nor a sentence");
    const odd = told.find((text) => !/^\d+ — .+\. .+$/s.test(text) || text.includes("undefined"));
    if (odd !== undefined) throw new Error(`Not a sentence: ${odd}`);
    count[told.length === 0 ? "questions" : "refused"] += 1;
  }
  const all = fc.sample(spoilt, { numRuns: documents, seed: 4 });
  for (let from = 0; from < documents; from += batch) {
    const some = all.slice(from, from + batch);
    try {
      within(longest * 2, () => some.forEach(readAndJudge));
    } catch (error) {
      throw new Error(`${(error as Error).message}\nwhile reading ${JSON.stringify(present)}`);
    }
  }
  delete place.readSpoilt;
  expect(slowest.time, slowest.source).toBeLessThan(longest);
  // Both ways are gone often: the changes are neither too small nor too large.
  expect(count.questions).toBeGreaterThan(documents / 50);
  expect(count.refused).toBeGreaterThan(documents / 2);
});

it("breaks off what would never end", () => {
  expect(() =>
    within(50, () => {
      while (true);
    }),
  ).toThrow("timed out");
});
