import { expect, it } from "vitest";
import { withMark } from "../parity";
import { translationOf, translationReport } from "./translation-of";

const az = "# Ad\n\nQısa.\n\n## Bir {#one}\n\nBir.\n\n## İki {#two}\n\nİki.\n";
const half = "# სახელი\n\n## ერთი {#one}\n";

const files = {
  "src/question-types/x/strings.ts": 'export const x = {\n  az: { a: "b" },\n};\n',
  "content/lessons/k1/az.md": az,
  "content/lessons/k1/lesson.yml": "door: child\n",
  "content/lessons/k1/design.md": "# For authors\n",
  "messages/az.json": '{ "a": { "b": "bir", "c": "iki" } }',
  "content/rules.yml": "- id: a\n  az: bir\n  en: one\n  ru: один\n- id: b\n  az: iki\n  ka: ორი\n",
  "content/language/forbidden.yml": "- why: so\n  words: { az: [bir, iki], en: [], ru: [] }\n",
  "content/language/words.az.txt": "bir\n",
  "content/algorithm/az.yml": "a:\n  situation: Bir\n  steps: [İki, Üç]\n",
};

const report = (more: Readonly<Record<string, string>> = {}) =>
  translationReport(translationOf(new Map(Object.entries({ ...files, ...more })), "ka"));

it("lists every file to translate, what others take their words from first, with how much is done", () => {
  const begun = { "messages/ka.json": '{ "a": { "b": "ერთი", "c": "" } }' };
  expect(report({ ...begun, "content/lessons/k1/ka.md": half })).toEqual([
    "  0 %  content/algorithm/ka.yml (0 of 3)",
    " 50 %  content/rules.yml (1 of 2)",
    " 50 %  messages/ka.json (1 of 2)",
    " 66 %  content/lessons/k1/ka.md (2 of 3): not compared with the present az.md",
    "  0 %  src/question-types/x/strings.ts (0 of 1)",
    "  0 %  content/language/forbidden.yml (0 of 1)",
    "  0 %  content/language/words.ka.txt (0 of 1)",
    "30 % of the texts (4 of 13), 7 of 7 files are open.",
  ]);
});

it("shows no file that is done", () => {
  const done = {
    "content/algorithm/ka.yml": "a:\n  situation: ა\n  steps: [ბ, გ]\n",
    "content/rules.yml": "- id: a\n  az: bir\n  ka: ერთი\n",
    "messages/ka.json": '{ "a": { "b": "ა", "c": "ბ" } }',
    "content/lessons/k1/ka.md": withMark(az.replace("Ad", "ა"), az),
    "content/language/forbidden.yml": "- why: so\n  words: { az: [bir, iki], ka: [ა] }\n",
    "content/language/words.ka.txt": "",
    "src/question-types/x/strings.ts":
      'export const x = {\n  az: { a: "b" },\n  ka: { a: "ა" },\n};\n',
  };
  expect(report(done)).toEqual(["100 % of the texts (12 of 12), 0 of 7 files are open."]);
});

it("shows a text that was made from an older Azerbaijani one", () => {
  const old = withMark(az, `${az}\nDaha.\n`);
  expect(report({ "content/lessons/k1/ka.md": old })).toContain(
    "100 %  content/lessons/k1/ka.md (3 of 3): not compared with the present az.md",
  );
});
