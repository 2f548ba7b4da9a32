// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { fill } from "@/base/fill";
import { grade, isComplete, solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { OrderingQuestion, StepOrder } from "./question";
import { orderingStrings } from "./strings";

afterEach(stopReading);

describe.each(readingLocales)("steps to put in order, read out in %s", (locale) => {
  const strings = orderingStrings[locale];

  it("are a group named by the question, with a hint, then numbered steps with named buttons", async () => {
    const reader = await startReading("ordering", locale);
    const { prompt, steps } = reader.question as OrderingQuestion;
    const phrases = await reader.readAll();
    expect(phrases[0]).toBe(`group, ${prompt}`);
    const first = phrases.indexOf("1");
    expect(phrases.indexOf(strings.hint)).toBeLessThan(first);
    expect(first).toBeLessThan(phrases.indexOf("2"));
    for (const { text: step } of steps) {
      const names = [fill(strings.up, { step }), fill(strings.down, { step })];
      for (const name of names)
        expect(phrases.filter((phrase) => phrase.startsWith(`button, ${name}`))).toHaveLength(1);
    }
    expect(phrases.filter((phrase) => phrase.endsWith(", disabled"))).toHaveLength(2);
  });

  it("are put right by reading on and pressing; every new place is told", async () => {
    const reader = await startReading("ordering", locale);
    const { steps } = reader.question as OrderingQuestion;
    const placeOf = (id: string) => (reader.answer() as StepOrder).order?.indexOf(id) ?? -1;
    for (const [place, { id, text: step }] of steps.entries()) {
      for (let moves = 0; placeOf(id) !== place && moves < steps.length; moves += 1) {
        const before = (await reader.log()).length;
        await reader.moveTo("button, ", fill(strings.up, { step }));
        // At the top already, and nothing moved yet: down and up again.
        if ((await reader.said()).endsWith("disabled")) {
          await reader.moveTo("button, ", fill(strings.down, { step }));
        }
        await reader.act();
        const n = placeOf(id) + 1;
        const told = `polite: ${fill(strings.moved, { step, n, total: steps.length })}`;
        expect((await reader.log()).slice(before)).toContain(told);
      }
    }
    expect(isComplete(reader.question, reader.answer())).toBe(true);
    expect(grade(reader.question, reader.answer()).safe).toBe(true);
  });

  it("are read with their verdicts and without buttons once they were checked", async () => {
    const reader = await startReading("ordering", locale, solution);
    const phrases = await reader.readAll();
    expect(phrases.filter((phrase) => phrase.startsWith("button"))).toEqual([]);
    const { steps } = reader.question as OrderingQuestion;
    expect(phrases.filter((phrase) => phrase === strings.inPlace)).toHaveLength(steps.length);
  });
});
