import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContentFiles } from "./files";
import { plansSchema, saidIn } from "./plans";
import { mistakes, put } from "./testing/content-files";

const file = "content/plans.yml";

describe("the plans of lessons", () => {
  it("are sound as they stand", () => {
    expect(mistakes({})).toEqual([]);
  });

  it("must be there", () => {
    expect(mistakes({ [file]: null })).toEqual([
      `${file}:1 — the file is missing. Put it back: the whole site takes its words from it.`,
    ]);
  });

  it("are refused when their steps take another time", () => {
    expect(mistakes({ [file]: put("minutes: 6", "minutes: 5") })).toEqual([
      `${file}:5 — the steps of the plan of 10 minutes take 9. Make them add up.`,
    ]);
  });

  it("are made of kinds of steps that are described", () => {
    expect(mistakes({ [file]: put("kind: play", "kind: dance") })).toEqual([
      `${file}:8 — there is no kind of step “dance”. Describe it under kinds, or use one of those.`,
    ]);
  });
});

describe("the question a class begins with", () => {
  const forLessons = (lessons: string) => (text: string) =>
    `${text}  - { lessons: [${lessons}], az: ad, en: name, ru: имя }\n`;

  it("may be a lesson’s own", () => {
    expect(mistakes({ [file]: forLessons("k1") })).toEqual([]);
  });

  it("is refused for a lesson that is not there", () => {
    expect(mistakes({ [file]: forLessons("k9") })).toEqual([
      `${file}:15 — there is no lesson “k9”. Use the name of a folder in content/lessons.`,
    ]);
  });

  it("is refused twice for one lesson", () => {
    expect(mistakes({ [file]: forLessons("k1, k1") })).toEqual([
      `${file}:15 — “k1” stands twice. Keep one of them.`,
    ]);
  });

  it("is one for all other lessons", () => {
    const general = put("openers:\n  - {", "openers:\n  - { lessons: [k1],");
    expect(mistakes({ [file]: general })).toEqual([
      `${file}:14 — 0 openers name no lessons. Write one for all lessons that have none of their own.`,
    ]);
  });

  const files = readContentFiles(process.cwd());
  const plans = plansSchema.parse(parse(files.get(file) ?? ""));
  const opening = plans.kinds.filter(({ opens }) => opens);
  const asked = (lesson: string) => opening.map((kind) => saidIn(plans, kind, lesson)[0]);

  it("comes first in every plan", () => {
    const opens = plans.plans.map(({ steps: [first] }) => first?.kind);
    expect(opens).toEqual(opening.map(({ id }) => id));
    const [all] = plans.openers.filter(({ lessons }) => lessons === undefined);
    expect(new Set(asked("k1"))).toEqual(new Set([all]));
  });

  it("is said before the other words of a step, and only where a step opens", () => {
    const words = { az: "bir", en: "one", ru: "один" };
    expect(saidIn(plans, { say: [words] }, "k6")).toEqual([words]);
    expect(saidIn(plans, { opens: true, say: [words] }, "k6").slice(1)).toEqual([words]);
  });

  it("leads no lesson about standing still or about somebody hurt to the rules of A", () => {
    const still = [...files].flatMap(([path, text]) =>
      /^door: (child|teen)$/m.test(text) && /^rules: \[(stop-wait|no-rescue)\b/m.test(text)
        ? (/^content\/lessons\/([^/]+)\/lesson\.yml$/.exec(path)?.[1] ?? [])
        : [],
    );
    expect(still).toEqual(["k6", "y4", "y5"]);
    for (const id of still) expect(asked(id)).not.toContain(asked("k1")[0]);
  });
});
