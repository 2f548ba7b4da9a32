import { describe, expect, it } from "vitest";
import { markOf, withMark } from "./parity";
import {
  type Change,
  type Changes,
  contentFiles,
  folder,
  mistakes,
  put,
} from "./testing/content-files";

const en = `${folder}/en.md`;
const az = `${folder}/az.md`;

/** Changes of en.md, and what is told of it as "line — …". */
const cases: [name: string, change: Change, expected: string[]][] = [
  [
    "a question has another id",
    put("{#old ", "{#very-old "),
    [
      '1 — "old": this part of az.md is missing in en.md. Translate it.',
      '43 — "very-old": this part is not in az.md. Write it there first, or mend the id.',
    ],
  ],
  [
    "two questions stand in another order",
    (text) => {
      const [head = "", first = "", second = "", third = ""] = text.split(/(?=^## Question)/m);
      return head + second + first + third;
    },
    [
      "1 — the parts stand in another order than in az.md. Put them in this order: leave, tell, grass, whom, old, talk, role-play.",
    ],
  ],
  [
    "a message has no picture",
    put("![A small thing lies in the grass](thing.svg)\n", ""),
    ['9 — "leave": its picture is “none”, in az.md “thing.svg”. Make them equal.'],
  ],
  [
    "a message has another rule",
    put("## Tell an adult {#tell rule=tell-adult}", "## Tell an adult {#tell rule=leave-it}"),
    [
      "1 — lesson.yml promises the rule “tell-adult”, but no message teaches it. Add rule=tell-adult to a message, or take it out of lesson.yml.",
      '18 — "tell": its rule is “leave-it”, in az.md “tell-adult”. Make them equal.',
      '32 — "whom": no message of the lesson teaches the rule “tell-adult”. Add rule=tell-adult to the message that does.',
    ],
  ],
  [
    "a message gives the other algorithm",
    put("{{algorithm-a}}", "{{algorithm-b}}"),
    ['18 — "tell": its text and algorithms is “text b”, in az.md “text a”. Make them equal.'],
  ],
  [
    "a question is about another rule",
    put("{#old rule=leave-it", "{#old rule=tell-adult"),
    ['43 — "old": its rule is “tell-adult”, in az.md “leave-it”. Make them equal.'],
  ],
  [
    "a question is not critical",
    put(" critical}", "}"),
    [
      "1 — lesson.yml calls the lesson critical, but none of its questions is. Mark the deciding ones: {#… critical}.",
      '25 — "grass": its critical mark is “no”, in az.md “yes”. Make them equal.',
    ],
  ],
  [
    "a question leads to another message",
    put("see=tell", "see=leave"),
    ['43 — "old": its see is “leave”, in az.md “tell”. Make them equal.'],
  ],
  [
    "a question has another picture",
    put("(talk.svg)", "(thing.svg)"),
    ['32 — "whom": its picture is “thing.svg”, in az.md “talk.svg”. Make them equal.'],
  ],
  [
    "other options are safe",
    (text) => put("- [x] My mother", "- [ ] My mother")(put("- [ ] Nobody", "- [x] Nobody")(text)),
    [
      '32 — "whom": its answer key is “multiple: [ ] [x] [x]”, in az.md “multiple: [x] [ ] [x]”. Make them equal.',
    ],
  ],
  [
    "a question is of another type",
    put("{#grass rule", "{#grass type=multiple rule"),
    [
      '25 — "grass": its answer key is “multiple: [ ] [x]”, in az.md “single: [ ] [x]”. Make them equal.',
    ],
  ],
];

describe("the translator is told when", () => {
  it.each(cases)("%s", (_, change, expected) => {
    expect(mistakes({ [en]: change })).toEqual(expected.map((line) => `${en}:${line}`));
  });

  it("a message is missing", () => {
    const more = put("## Tell an adult", "## And now {#and}\n\nGo home.\n\n## Tell an adult");
    expect(mistakes({ [az]: more, [`${folder}/ru.md`]: more })).toEqual([
      `${en}:1 — "and": this part of az.md is missing in en.md. Translate it.`,
    ]);
  });

  it("the Azerbaijani text has changed since", () => {
    const stale = (text: string) => withMark(text, contentFiles().get(az) ?? "");
    const changes: Changes = { [en]: stale, [az]: put("Say what you saw", "Say all you saw") };
    expect(mistakes(changes)).toEqual([
      `${en}:1 — the Azerbaijani text has changed since this was translated. Compare the two, then run: npm run translated -- k1`,
    ]);
  });

  it("the translation carries no mark", () => {
    expect(mistakes({ [en]: (text) => `---\n---\n\n${text}` })).toEqual([
      `${en}:1 — the Azerbaijani text has changed since this was translated. Compare the two, then run: npm run translated -- k1`,
    ]);
  });

  it("a message is a question in the Azerbaijani text, or a question a message", () => {
    const asked =
      "## Sual: Do you tell? {#ask rule=tell-adult}\n\n- [ ] No\n  > Tell.\n- [x] Yes\n  > Good.\n";
    const told = "## Do you tell? {#ask rule=tell-adult}\n\nTell an adult.\n";
    const at = "## {question}: A thing";
    const ahead = (part: string) => put(at, `${part}\n${at}`);
    const question = asked.replace("Sual", "Question");
    const asQuestion = {
      [az]: ahead(asked),
      [`${folder}/ru.md`]: ahead(asked.replace("Sual", "Вопрос")),
    };
    expect(mistakes({ ...asQuestion, [en]: ahead(told) })).toEqual([
      `${en}:25 — "ask": this part is a question in az.md. Begin its heading with “Question: ”.`,
    ]);
    const asMessage = { [az]: ahead(told), [`${folder}/ru.md`]: ahead(told) };
    expect(mistakes({ ...asMessage, [en]: ahead(question) })).toEqual([
      `${en}:25 — "ask": this part is a message in az.md. Take “Question: ” from its heading.`,
    ]);
  });
});

describe("the mark of a text", () => {
  const text = "# Bir\n\nİki.\n";

  it("changes with any word, but not with empty lines at the end", () => {
    expect(markOf(text)).toMatch(/^[0-9a-f]{10}$/);
    expect(markOf(`${text}\n\n`)).toBe(markOf(text));
    expect(markOf(text.replace("İki", "Iki"))).not.toBe(markOf(text));
  });

  it.each([
    ["has no head", "# One\n", "# One\n"],
    ["has an old mark", "---\ntranslates: 0000000000\n---\n\n# One\n", "# One\n"],
    ["has an empty head", "---\n---\n\n# One\n", "# One\n"],
    [
      "speaks of translates: in its text",
      "# One\n\ntranslates: two\n",
      "# One\n\ntranslates: two\n",
    ],
  ])("is put into a translation that %s, and stays the same the next time", (_, before, body) => {
    const after = withMark(before, text);
    expect(after).toBe(`---\ntranslates: ${markOf(text)}\n---\n\n${body}`);
    expect(withMark(after, text)).toBe(after);
  });

  it("leaves other lines of the head for the check to refuse", () => {
    expect(withMark("---\nauthor: me\n---\n# One\n", text)).toBe(
      `---\ntranslates: ${markOf(text)}\nauthor: me\n---\n# One\n`,
    );
  });
});
