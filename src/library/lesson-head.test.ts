import { describe, expect, it } from "vitest";
import { compileLibrary, readDraft } from "./compile";
import { type Change, contentFiles, folder, mistakes, put } from "./testing/content-files";

const long = "Words and words and words. ".repeat(7).trim();

/** What is told of az.md, as "line — …". */
const cases: [name: string, change: Change, expected: string[]][] = [
  [
    "there is no title",
    put("# A thing on the road\n", ""),
    ["1 — the lesson has no title. Begin it with “# …”."],
  ],
  [
    "there is a second title",
    put("## Tell an adult {#tell rule=tell-adult}\n", "# Two\n\n## Tell {#tell rule=tell-adult}\n"),
    ["14 — the lesson has a second title. Use “##” for its parts."],
  ],
  [
    "the title stands below the summary",
    put("# A thing on the road\n", "Look here.\n\n# A thing on the road\n"),
    [
      "3 — the title does not stand first. Move it to the top.",
      "5 — the summary has more than one paragraph. Keep one.",
    ],
  ],
  [
    "the title is empty",
    put("# A thing on the road", "#"),
    ["1 — the title is empty. Write it after “#”."],
  ],
  [
    "the title holds markup",
    put("# A thing on the road", "# A [thing](https://yolumuzqarabaga.az)"),
    ["1 — this is plain text, but has a link in it. Take it out."],
  ],
  [
    "the title names an unknown word",
    put("# A thing on the road", "# Say {{a5}}"),
    [
      "1 — “{{a5}}” is not known. Use {{a1}}–{{a4}}, {{b1}}–{{b4}}, {{situation-a}}, {{situation-b}}, {{safe-way}}, {{no-adult}}, {{112}}, {{102}}.",
    ],
  ],
  [
    "there is no summary",
    put("What do you do when you see something unknown?\n", ""),
    ["1 — the lesson has no summary. Write one paragraph under the title."],
  ],
  [
    "the file is empty",
    "",
    [
      "1 — the lesson has no title. Begin it with “# …”.",
      "1 — the lesson has no summary. Write one paragraph under the title.",
      "1 — the part “Söhbət” is missing. Add “## Söhbət {#talk}” before the questions.",
      "1 — the part “Rol oyunu” is missing. Add “## Rol oyunu {#role-play}” before the questions.",
      "1 — the lesson has 0 questions. Give it 3 to 6.",
      "1 — lesson.yml calls the lesson critical, but none of its questions is. Mark the deciding ones: {#… critical}.",
      "1 — lesson.yml promises the rule “leave-it”, but no message teaches it. Add rule=leave-it to a message, or take it out of lesson.yml.",
      "1 — lesson.yml promises the rule “tell-adult”, but no message teaches it. Add rule=tell-adult to a message, or take it out of lesson.yml.",
      "1 — the messages have 0 words together. Lessons of this door have 60 to 150.",
    ],
  ],
  [
    "the summary has two paragraphs",
    put("something unknown?\n", "something unknown?\n\nDo you leave it?\n"),
    ["5 — the summary has more than one paragraph. Keep one."],
  ],
  [
    "the summary is too long",
    put("What do you do when you see something unknown?", long),
    ["3 — the summary has 188 characters. Shorten it: 160 at the most."],
  ],
  [
    "the summary holds markup",
    put("something unknown?", "something **unknown**?"),
    ["3 — this is plain text, but has bold in it. Take it out."],
  ],
  [
    "something else stands under the summary",
    put("something unknown?\n", "something unknown?\n\n<!-- later -->\n\n- one\n"),
    [
      "5 — raw HTML stands before the first part. Only the title and the summary stand there.",
      "7 — a list stands before the first part. Only the title and the summary stand there.",
    ],
  ],
  [
    "a small heading stands before the first part",
    put("something unknown?\n", "something unknown?\n\n### First\n"),
    ["5 — a small heading stands before the first part. Use “##”."],
  ],
  [
    "the Azerbaijani text says what it translates",
    (text) => `---\ntranslates: 1234567890\n---\n\n${text}`,
    ["2 — “translates” may not stand at the head of this file. Remove the line."],
  ],
  [
    "the head of the file names something unknown",
    (text) => `---\n# who wrote it\nauthor: me\n---\n\n${text}`,
    ["3 — “author” may not stand at the head of this file. Remove the line."],
  ],
  [
    "the head of the file is not a name and a value",
    (text) => `---\nhello\n---\n\n${text}`,
    ["2 — the head of the file is not “translates: …”. Remove what stands there."],
  ],
  [
    "the head of the file is not YAML",
    (text) => `---\ntranslates: [a\n---\n\n${text}`,
    [
      "2 — this is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]). Mend the line; a text with signs in it stands in quotes.",
    ],
  ],
];

describe("the author is told when", () => {
  it.each(cases)("%s", (_, change, expected) => {
    const file = `${folder}/az.md`;
    const told = mistakes({ [file]: change }).filter((line) => line.startsWith(file));
    expect(told).toEqual(expected.map((line) => `${file}:${line}`));
  });
});

describe("the head of a lesson", () => {
  it("puts the canonical words into title and summary", () => {
    const change = (text: string) =>
      put("something unknown?", "Call {{112}}: {{b1}}")(put("# A thing", "# {{a1}}")(text));
    const lesson = compileLibrary(contentFiles({ [`${folder}/az.md`]: change })).library
      ?.lessons[0];
    expect(lesson?.texts.az.title).toBe("Hands off! on the road");
    expect(lesson?.texts.az.summary).toBe("What do you do when you see Call 112: Halt!");
  });

  it.each(["0123456789", "12e4567890", "1234567890"])(
    "reads the mark %s as text, though YAML could take it for a number",
    (mark) => {
      const change = (text: string) => `---\ntranslates: ${mark}\n---\n\n${text}`;
      const files = contentFiles({ [`${folder}/en.md`]: change });
      expect(readDraft(files).library?.lessons[0]?.texts.en.translates).toBe(mark);
    },
  );
});
