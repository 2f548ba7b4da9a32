import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { Answer, Question } from "../../src/question-types/rules";
import type { Control } from "../../src/question-types/testing/control";
import type { Hand } from "../../src/question-types/testing/hand";

/** What a type's folder knows of playing it: its drive.ts and testing.ts. */
interface TypePlay {
  readonly give: (form: Control, question: Question, answer: Answer, hand: Hand) => Promise<void>;
  readonly unsafeAnswers: (question: Question) => readonly Answer[];
}

const root = fileURLToPath(new URL("../../src/question-types", import.meta.url));

async function readPlays(): Promise<Map<string, TypePlay>> {
  const plays = new Map<string, TypePlay>();
  for (const folder of readdirSync(root)) {
    if (!existsSync(path.join(root, folder, "drive.ts"))) continue;
    const load = (file: string) => import(pathToFileURL(path.join(root, folder, file)).href);
    const { type, give } = await load("drive.ts");
    const { unsafeAnswers } = await load("testing.ts");
    plays.set(type, { give, unsafeAnswers });
  }
  return plays;
}

const plays = await readPlays();

function playOf(question: Question): TypePlay {
  const play = plays.get(question.type);
  if (!play) throw new Error(`No folder of src/question-types can play “${question.type}”.`);
  return play;
}

/** Gives an answer in the form as a learner would. */
export function give(form: Control, question: Question, answer: Answer, hand: Hand): Promise<void> {
  return playOf(question).give(form, question, answer, hand);
}

/** Complete answers to the question that are not safe, the most telling first. */
export function unsafeAnswers(question: Question): readonly Answer[] {
  return playOf(question).unsafeAnswers(question);
}

/** One complete answer that is not safe. */
export function unsafeAnswer(question: Question): Answer {
  return unsafeAnswers(question)[0];
}
