import {
  byLocale,
  draftLocales,
  inEveryLocale,
  isLocale,
  type Locale,
  locales,
} from "@/i18n/locales";
import type { Question } from "@/question-types/rules";
import type { BankQuestion, LessonPart } from "./bank";
import { checkDoorIds, checkPairs } from "./bank-checks";
import { type BankContext, readBankText } from "./bank-text";
import { readerAt } from "./canonical";
import type { ContentFiles } from "./files";
import type { Lesson, Shared } from "./library";
import { type Comparable, checkParity } from "./parity";
import { complainAbout, type Problem } from "./problem";
import { type BankDoor, bankDoors } from "./rules";

const root = "content/bank/";

/** A folder of the bank: a rule behind a door. */
interface Folder {
  readonly door: BankDoor;
  readonly rule: string;
  readonly path: string;
}

/** What is read of a folder, and where each question stands in az.md. */
interface ReadFolder {
  readonly questions: readonly BankQuestion[];
  readonly lines: ReadonlyMap<string, number>;
}

type ComplainAt = (file: string) => ReturnType<typeof complainAbout>;

function judgeFolder(door: string, rule: string, shared: Shared): [string, string] | null {
  const known = shared.rules.find(({ id }) => id === rule);
  if (!bankDoors.some((one) => one === door))
    return [`“${door}” is not a door of the bank`, `Use one of: ${bankDoors.join(", ")}.`];
  if (!known) return [`there is no rule “${rule}”`, "Use an id from content/rules.yml."];
  if (known.doors.some((one) => one === door)) return null;
  const toDo = "Take the folder out, or add the door to the rule there.";
  return [`content/rules.yml does not ask for the rule “${rule}” at the door “${door}”`, toDo];
}

/** The folders in the order of doors and rules; files that nothing reads are reported. */
function findFolders(files: ContentFiles, shared: Shared, complainAt: ComplainAt): Folder[] {
  const paths = new Set<string>();
  for (const file of files.keys()) {
    if (!file.startsWith(root)) continue;
    const [, path, code = ""] = /^(content\/bank\/[^/]+\/[^/]+)\/([a-z]+)\.md$/.exec(file) ?? [];
    if (draftLocales.includes(code)) continue;
    if (path && isLocale(code)) paths.add(path);
    else {
      const toDo = "The bank has content/bank/<door>/<rule>/ with az.md, en.md and ru.md.";
      complainAt(file)(1, "nothing reads this file", `Remove it, or mend its name. ${toDo}`);
    }
  }
  for (const path of paths) {
    const [door = "", rule = ""] = path.slice(root.length).split("/");
    const mistake = judgeFolder(door, rule, shared);
    if (mistake) complainAt(path)(1, ...mistake);
  }
  return bankDoors.flatMap((door) =>
    shared.rules
      .map(({ id: rule }) => ({ door, rule, path: `${root}${door}/${rule}` }))
      .filter(({ path }) => paths.has(path)),
  );
}

/** Splits `k1/rusty-thing`. */
function partOf(see: string): LessonPart | null {
  const [, lesson, message] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(see) ?? [];
  return lesson && message ? { lesson, message } : null;
}

function judgeSeeAt(door: BankDoor, lessons: readonly Lesson[], files: ContentFiles) {
  return (see: string): [string, string] | null => {
    const part = partOf(see);
    const like = "Write see=lesson/message, for example see=k1/tell.";
    if (see === "") return ["the question names no part of a lesson to read again", like];
    if (!part) return [`“see=${see}” is not a part of a lesson`, like];
    const { lesson: id, message } = part;
    const lesson = lessons.find((known) => known.id === id);
    if (!lesson) {
      // One that could not be read was reported already.
      if (files.has(`content/lessons/${id}/lesson.yml`)) return null;
      return [`there is no lesson “${id}”`, "Use the name of a folder of content/lessons."];
    }
    if (lesson.facts.door !== door) {
      const wrong = `the lesson “${id}” is behind the door “${lesson.facts.door}”`;
      return [wrong, `Use a lesson of the door “${door}”.`];
    }
    if (lesson.texts.az.messages.some((known) => known.id === message)) return null;
    return [`the lesson “${id}” has no message “${message}”`, "Use the id of one."];
  };
}

function together(
  { door, rule }: Folder,
  texts: Readonly<Record<Locale, Comparable>>,
): BankQuestion[] {
  return texts.az.questions.flatMap((az) => {
    const inLocale = (locale: Locale): Question | null =>
      texts[locale].questions.find(({ id }) => id === az.id) ?? null;
    const questions = inEveryLocale(byLocale(inLocale));
    const see = partOf(az.see);
    if (!questions || !see) return [];
    const { pair = null, form = null, idea = null } = texts.az.tags.get(az.id) ?? {};
    return [{ id: az.id, door, rule, pair, form, idea, see, questions }];
  });
}

function readFolder(
  folder: Folder,
  files: ContentFiles,
  shared: Shared,
  judgeSee: BankContext["judgeSee"],
  complainAt: ComplainAt,
): ReadFolder | null {
  const fileOf = (locale: Locale) => `${folder.path}/${locale}.md`;
  const textOf = (locale: Locale): Comparable | null => {
    const source = files.get(fileOf(locale));
    if (source === undefined) {
      const toDo = "Every folder of the bank has az.md, en.md and ru.md.";
      complainAt(fileOf(locale))(1, "the file is missing", toDo);
      return null;
    }
    const reader = readerAt(folder.door);
    const canonical = { algorithm: shared.algorithm[locale], contacts: shared.contacts, reader };
    const ideas = shared.misconceptions.map(({ id }) => id);
    const context = { locale, canonical, rule: folder.rule, ideas, judgeSee };
    return readBankText(source, context, complainAt(fileOf(locale)));
  };
  const found = byLocale(textOf);
  const { az } = found;
  if (!az) return null;
  checkPairs(az, complainAt(fileOf("az")));
  const original = {
    id: folder.path.slice("content/".length),
    text: az,
    source: files.get(fileOf("az")) ?? "",
  };
  for (const locale of locales) {
    const text = found[locale];
    if (locale !== "az" && text) checkParity(original, text, locale, complainAt(fileOf(locale)));
  }
  const texts = inEveryLocale(found);
  return texts && { questions: together(folder, texts), lines: az.lines };
}

/** Reads content/bank: every mistake is in `problems`. */
export function readBank(
  files: ContentFiles,
  shared: Shared,
  lessons: readonly Lesson[],
  problems: Problem[],
): BankQuestion[] {
  const complainAt: ComplainAt = (file) => complainAbout(file, problems);
  const lines = new Map<BankQuestion, number>();
  for (const folder of findFolders(files, shared, complainAt)) {
    const judgeSee = judgeSeeAt(folder.door, lessons, files);
    const read = readFolder(folder, files, shared, judgeSee, complainAt);
    for (const question of read?.questions ?? [])
      lines.set(question, read?.lines.get(question.id) ?? 1);
  }
  const bank = [...lines.keys()];
  checkDoorIds(bank, lessons, (question, wrong, toDo) => {
    const file = `${root}${question.door}/${question.rule}/az.md`;
    complainAt(file)(lines.get(question) ?? 1, wrong, toDo, question.id);
  });
  return bank;
}
