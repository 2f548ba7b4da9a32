import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { single } from "@/question-types/testing/questions";
import type { BankQuestion } from "./bank";
import { compileLibrary } from "./compile";
import { formatProblem } from "./problem";
import type { BankDoor } from "./rules";
import { judgeSafety } from "./safety";
import { contentFiles } from "./testing/content-files";

const sound = () => {
  const { library } = compileLibrary(contentFiles());
  if (!library) throw new Error("The tests' content has mistakes.");
  return library;
};

/** A library of nothing but stems at a door, so many of which name the surface. */
function stems(door: BankDoor, count: number, named: number) {
  const bank = Array.from({ length: count }, (_, index): BankQuestion => {
    const question = single({
      id: `q${index}`,
      prompt: index < named ? "You are on an asphalt road." : "Your mother showed you this way.",
    });
    const questions = { az: question, en: question, ru: question };
    const see = { lesson: "k1", message: "leave" };
    return {
      ...{ id: question.id, door, rule: "leave-it", see, questions },
      ...{ pair: null, form: null, idea: null },
    };
  });
  return { ...sound(), lessons: [], bank };
}

const told = (library: Parameters<typeof judgeSafety>[0]) => {
  const { problems, advice } = judgeSafety(library, contentFiles());
  return { problems: problems.map(formatProblem), advice: advice.map(formatProblem) };
};

describe("a surface", () => {
  it("may stand in a quarter of a door's stems", () => {
    expect(told(stems("child", 20, 5))).toEqual({ problems: [], advice: [] });
  });

  it("may not stand in more, and the author is told where", () => {
    const { problems, advice } = told(stems("child", 20, 6));
    expect(advice).toEqual([]);
    expect(problems).toEqual([
      "content/bank/child:1 — 6 of 20 stems at the door “child” stand on asphalt in en: a surface becomes the sign of a safe place (bank/leave-it/q0, bank/leave-it/q1, bank/leave-it/q2, bank/leave-it/q3, bank/leave-it/q4 …). Say who asked about the way and showed it: 5 at the most.",
    ]);
  });

  it("is only reported at a door whose second edition is still to come", () => {
    const { problems, advice } = told(stems("teen", 20, 20));
    expect(problems).toEqual([]);
    expect(advice).toHaveLength(1);
  });
});

/** What is told of a sentence in the summary of the lesson for children, in each language. */
const ofSentence = (az: string, en: string, ru: string) => {
  const said = { az, en, ru };
  const change = Object.fromEntries(
    locales.map((locale) => [
      `content/lessons/k1/${locale}.md`,
      (text: string) =>
        text.replace("What do you do when you see something unknown?", said[locale]),
    ]),
  );
  const { problems } = judgeSafety(sound(), contentFiles(change));
  return problems.map(({ file, line }) => `${file}:${line}`);
};

const everywhere = [
  "content/lessons/k1/az.md:3",
  "content/lessons/k1/en.md:7",
  "content/lessons/k1/ru.md:7",
];

describe("a sentence", () => {
  it("may not give what adults know as the reason why a place is safe", () => {
    expect(
      ofSentence(
        "Buranı böyüklər yaxşı tanıyır.",
        "Adults know this place.",
        "Взрослые хорошо знают это место.",
      ),
    ).toEqual(everywhere);
  });

  it("may say that adults do not know everything", () => {
    expect(
      ofSentence(
        "Böyüklər hamısını bilmir.",
        "Adults do not know everything.",
        "Взрослые знают не всё.",
      ),
    ).toEqual([]);
  });

  it("may not say of every fence that it says stop", () => {
    expect(
      ofSentence("Hasar «dayan» deyir.", "A fence says “stop”.", "Забор говорит «стой»."),
    ).toEqual(everywhere);
  });

  it("may say it of a fence around a field", () => {
    expect(
      ofSentence(
        "Tarlanın ətrafındakı hasar «dayan» deyir.",
        "A fence around a field says “stop”.",
        "Забор вокруг поля говорит «стой».",
      ),
    ).toEqual([]);
  });
});
