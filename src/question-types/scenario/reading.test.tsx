// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { isComplete, solution } from "../rules";
import { readingLocales, startReading, stopReading } from "../testing/screen-reader";
import type { PathTaken, ScenarioQuestion } from "./question";
import { scenarioRules, walk } from "./rules";
import { scenarioStrings } from "./strings";
import { unsafeAnswers } from "./testing";

afterEach(stopReading);

describe.each(readingLocales)("a story read out in %s", (locale) => {
  const strings = scenarioStrings[locale];

  it("is gone through safely to its end by reading and pressing alone", async () => {
    const reader = await startReading("scenario", locale);
    const question = reader.question as ScenarioQuestion;
    const { steps, scene: ending } = walk(question, scenarioRules.solution(question));
    for (const { scene, choice } of steps) {
      // The heading has the focus already, but for the first scene.
      const heading = await reader.said();
      if (!heading.includes(scene.title)) await reader.moveTo("heading, ", scene.title);
      if (scene.picture) await reader.moveTo(scene.picture.alt);
      for (const paragraph of scene.text) await reader.moveTo(paragraph);
      expect(await reader.moveTo("button, ", choice.text)).toBe(`button, ${choice.text}`);
      await reader.act();
    }
    expect(await reader.said()).toContain(ending.title);
    expect(reader.answer()).toEqual(solution(question));
    expect(isComplete(question, reader.answer())).toBe(true);
    for (const paragraph of ending.text) await reader.moveTo(paragraph);
    await reader.moveTo(strings.taken);
    for (const { choice } of steps) await reader.moveTo(choice.text);
  });

  it("takes a choice back, and reads the scene before", async () => {
    const reader = await startReading("scenario", locale);
    const question = reader.question as ScenarioQuestion;
    const [first] = question.scenes;
    await reader.moveTo("button, ", first.choices[0]?.text ?? "");
    await reader.act();
    await reader.moveTo("button, ", strings.previous);
    await reader.act();
    expect(await reader.said()).toContain(first.title);
    expect(reader.answer()).toEqual({ path: [] });
  });

  it("is read as judged and locked once it was checked", async () => {
    const unsafe = (question: unknown) =>
      unsafeAnswers(question as ScenarioQuestion)[0] as PathTaken;
    const reader = await startReading("scenario", locale, unsafe);
    const phrases = await reader.readAll();
    expect(phrases.filter((phrase) => phrase.startsWith("button"))).toEqual([]);
    expect(phrases.join("\n")).toContain(strings.safeChoice);
    expect(phrases.join("\n")).toContain(strings.unsafeChoice);
  });
});
