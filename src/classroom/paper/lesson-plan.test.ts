import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/locales";
import { compileLibrary } from "@/library/compile";
import { readContentFiles } from "@/library/files";
import type { Lesson } from "@/library/library";
import {
  bothPlays,
  mainMessage,
  mainMessages,
  situationOf,
  threeQuestions,
  timed,
} from "./lesson-plan";

const { library } = compileLibrary(readContentFiles(process.cwd()));
if (!library) throw new Error("The content has mistakes: npm run content.");

const forClasses = library.lessons.filter(
  ({ facts: { door } }) => door === "child" || door === "teen",
);
const lesson = (id: string): Lesson => {
  const found = forClasses.find((one) => one.id === id);
  if (!found) throw new Error(`There is no lesson ${id}.`);
  return found;
};

describe("the plans of every lesson", () => {
  it("take their minutes one after another, to the last", () => {
    expect(library.plans.plans.map(({ minutes }) => minutes)).toEqual([10, 25, 45]);
    for (const { minutes, steps } of library.plans.plans) {
      const times = timed(library, steps);
      expect(times[0]?.from).toBe(0);
      expect(times.at(-1)?.to).toBe(minutes);
      times.slice(1).forEach(({ from }, index) => {
        expect(from).toBe(times[index]?.to);
      });
    }
  });

  it.each(forClasses.map(({ id }) => id))("have something to say, play and ask in %s", (id) => {
    for (const locale of locales) {
      expect(mainMessages(lesson(id), locale)).toContain(mainMessage(lesson(id), locale));
      expect(mainMessages(lesson(id), locale).length).toBeLessThanOrEqual(3);
      expect(threeQuestions(lesson(id), locale)).toHaveLength(3);
      expect(bothPlays(library, lesson(id), locale)).toHaveLength(2);
    }
  });
});

describe("what a class does in a lesson", () => {
  it("says the steps for where the child of the lesson stands", () => {
    expect(situationOf(lesson("k1"))).toBe("a");
    expect(situationOf(lesson("k6"))).toBe("b");
    expect(situationOf(lesson("y4"))).toBe("b");
  });

  it("begins with the message of the most important rule", () => {
    expect(mainMessage(lesson("k1"), "en").id).toBe("shiny-thing");
    expect(mainMessage(lesson("k6"), "az").id).toBe("four-steps");
    expect(mainMessages(lesson("k6"), "ru").map(({ id }) => id)).toEqual([
      "four-steps",
      "friend-on-the-road",
    ]);
  });

  it.each(forClasses.map(({ id }) => id))(
    "plays “I am on a safe way” first and “I am not sure” second in %s",
    (id) => {
      const plays = bothPlays(library, lesson(id), "az");
      expect(plays.map(({ unsure }) => unsure)).toEqual([false, true]);
      expect(plays.map((play) => play.lesson.id)).toContain(id);
    },
  );

  it("raises hands where one answer is safe", () => {
    expect(threeQuestions(lesson("k1"), "en").map(({ id }) => id)).toEqual([
      "shiny-like-a-toy",
      "rusty-is-harmless",
      "just-one-touch",
    ]);
  });
});
