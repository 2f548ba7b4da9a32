import type { Question } from "@/question-types/rules";
import type { BankQuestion } from "./bank";
import type { Lesson } from "./library";
import type { Comparable } from "./parity";
import type { Complain } from "./problem";
import { type Form, forms, type QuestionTags } from "./question-tags";

/** A question of a pair as it stands in its file. */
interface Half extends QuestionTags {
  readonly id: string;
  /** Counted from 0, among all questions of the file. */
  readonly place: number;
}

const sides = (question: Question | undefined, { idea }: Half): [string, string | null][] => [
  ["idea", idea ?? "none"],
  ["critical mark", question ? (question.critical ? "yes" : "no") : null],
  ["type", question?.type ?? null],
];

/** The two halves of a sound pair: one of form a, and right after it one of form b. */
function checkHalves(pair: string, halves: readonly Half[], tell: Tell): [Half, Half] | null {
  const [first] = halves;
  for (const form of forms) {
    const found = halves.filter((half) => half.form === form);
    if (found.length === 0 && first) {
      const toDo = "Write the same decision in another story, or take pair= and form= out.";
      tell(first.id, `the pair “${pair}” has no form ${form}`, toDo);
    }
    const [, again] = found;
    if (again) {
      const toDo = "A pair is one question of form a and one of form b: name a pair of its own.";
      tell(again.id, `the pair “${pair}” has more than one form ${form}`, toDo);
    }
  }
  const half = (form: Form) => halves.find((one) => one.form === form);
  const [a, b] = [half("a"), half("b")];
  if (!a || !b || halves.length !== 2) return null;
  if (b.place !== a.place + 1)
    tell(b.id, `form b of the pair “${pair}” does not follow its form a`, "Put it right after.");
  return [a, b];
}

type Tell = (id: string, wrong: string, toDo: string) => void;

/** Judges the pairs of a file: a check before and a check after must ask equally difficult things. */
export function checkPairs({ questions, tags, lines }: Comparable, complain: Complain): void {
  const tell: Tell = (id, wrong, toDo) => complain(lines.get(id) ?? 1, wrong, toDo, id);
  const all = [...tags].map(([id, tag], place): Half => ({ id, place, ...tag }));
  const pairs = new Set(all.flatMap(({ pair, form }) => (form === null ? [] : (pair ?? []))));
  for (const pair of pairs) {
    const both = checkHalves(
      pair,
      all.filter((half) => half.pair === pair && half.form),
      tell,
    );
    if (!both) continue;
    const [a, b] = both;
    const question = ({ id }: Half) => questions.find((one) => one.id === id);
    const [ofA, ofB] = [sides(question(a), a), sides(question(b), b)];
    ofA.forEach(([name, value], index) => {
      const other = ofB[index]?.[1] ?? null;
      if (value === null || other === null || value === other) return;
      const toDo = "Make them equal: the same decision, as difficult, in another story.";
      tell(b.id, `its ${name} is “${other}”, that of form a “${value}”`, toDo);
    });
  }
}

/** Judges that no id stands twice among a door's lessons and bank: kept attempts name them. */
export function checkDoorIds(
  bank: readonly BankQuestion[],
  lessons: readonly Lesson[],
  complain: (question: BankQuestion, wrong: string, toDo: string) => void,
): void {
  const homes = new Map<string, string>();
  for (const { id, facts, texts } of lessons) {
    for (const question of texts.az.questions)
      homes.set(`${facts.door} ${question.id}`, `the lesson “${id}”`);
  }
  for (const question of bank) {
    const key = `${question.door} ${question.id}`;
    const here = `content/bank/${question.door}/${question.rule}`;
    const home = homes.get(key);
    // Twice in one file was reported where the file was read.
    if (home && home !== here)
      complain(question, `${home} has a question with this id`, "Give it its own.");
    homes.set(key, here);
  }
}
