import { describe, expect, it } from "vitest";
import { compileLibrary, readDraft } from "./compile";
import {
  type Changes,
  contentFiles,
  everyText,
  folder,
  inEveryText,
  mistakes,
  put,
} from "./testing/content-files";

const facts = `${folder}/lesson.yml`;

/** A second lesson: the files of the first one under another name. */
function copyOf(id: string, changes: Changes = {}): Changes {
  const copies = [...contentFiles()].flatMap(([file, text]) =>
    file.startsWith(`${folder}/`) ? [[file.replace("/k1/", `/${id}/`), text] as const] : [],
  );
  return { ...Object.fromEntries(copies), ...changes };
}

const inOrder = (order: number) =>
  put("order: 1", `order: ${order}`)(contentFiles().get(facts) ?? "");

/** The second lesson at a place of its own. */
const copyAt = (order: number, id = `k${order}`, door = "child"): Changes =>
  copyOf(id, {
    [`content/lessons/${id}/lesson.yml`]: inOrder(order).replace("child", door),
  });

describe("the sound content folder", () => {
  it("yields a library and no mistake", () => {
    const { library, problems } = compileLibrary(contentFiles());
    expect(problems).toEqual([]);
    expect(library?.lessons.map((lesson) => lesson.id)).toEqual(["k1"]);
    const [lesson] = library?.lessons ?? [];
    expect(lesson?.texts.ru.messages.map((message) => message.id)).toEqual(["leave", "tell"]);
    expect(lesson?.texts.az.questions.map(({ id, type }) => [id, type])).toEqual([
      ["grass", "single"],
      ["whom", "multiple"],
      ["old", "true-false"],
    ]);
    expect(lesson?.pictures.map((picture) => picture.name)).toEqual(["thing.svg", "talk.svg"]);
  });

  it("puts the lessons in the order of their places", () => {
    const { library } = compileLibrary(contentFiles(copyAt(2, "a-second")));
    expect(library?.lessons.map((lesson) => lesson.id)).toEqual(["k1", "a-second"]);
  });

  it("has room for a ninth and a tenth lesson at a door, in their order", () => {
    const nine = [10, 9, 8, 7, 6, 5, 4, 3, 2].map((order) => copyAt(order));
    const { library, problems } = readDraft(contentFiles(Object.assign({}, ...nine)));
    expect(problems).toEqual([]);
    expect(library?.lessons.map(({ id }) => id)).toEqual([
      ...["k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10"],
    ]);
  });

  it("has any number of lessons at a door that no class check asks about", () => {
    expect(mistakes(copyAt(11, "f11", "family")).join()).not.toContain("class check");
  });

  it("sends an unsafe answer to the message of its rule, or to the one that see= names", () => {
    const lesson = compileLibrary(contentFiles()).library?.lessons[0];
    expect(lesson?.texts.en.questions.map(({ id, see }) => [id, see])).toEqual([
      ["grass", "leave"],
      ["whom", "tell"],
      ["old", "tell"],
    ]);
  });
});

describe("several mistakes", () => {
  it("are all told in one run, by file and line, and yield no library", () => {
    const changes: Changes = {
      [facts]: put("[leave-it, tell-adult]", "[leave-it, tell-adult, sing]"),
      [`${folder}/az.md`]: put("> It stays where it is.", ">"),
      [`${folder}/ru.md`]: put("{{112}}", "112"),
      [`${folder}/talk.svg`]: "<svg/>",
    };
    const sings =
      "lesson.yml promises the rule “sing”, but no message teaches it. " +
      "Add rule=sing to a message, or take it out of lesson.yml.";
    expect(compileLibrary(contentFiles(changes)).library).toBeNull();
    expect(mistakes(changes)).toEqual([
      `${folder}/az.md:1 — ${sings}`,
      `${folder}/az.md:26 — "grass": the feedback of “I leave it there” is empty. Write the safe action, then the reason.`,
      `${folder}/en.md:1 — ${sings}`,
      `${folder}/lesson.yml:4 — there is no rule “sing”. Use an id from content/rules.yml.`,
      `${folder}/ru.md:1 — ${sings}`,
      `${folder}/ru.md:20 — the number 112 is typed by hand. Write {{112}}: it comes from one place.`,
      `${folder}/talk.svg:1 — the picture has no viewBox that begins at 0. Write it as viewBox="0 0 400 300".`,
    ]);
  });

  it("are told once where the same one is found twice", () => {
    const change = put("A **small** thing", "A <b>small</b> thing");
    expect(compileLibrary(contentFiles({ [`${folder}/az.md`]: change })).problems).toHaveLength(1);
  });
});

const missingShared = "the file is missing. Put it back: the whole site takes its words from it.";
const missingLesson = "the file is missing. Every lesson has lesson.yml, az.md, en.md and ru.md.";
const unread =
  "nothing reads this file. Remove it, or mend its name. A lesson has lesson.yml, az.md, en.md, ru.md, design.md and *.svg.";

const cases: [name: string, changes: Changes, expected: string[]][] = [
  ...[
    "rules",
    "misconceptions",
    "contacts",
    "figures",
    "glossary",
    "signs",
    "edition",
    "algorithm/az",
    "algorithm/en",
    "algorithm/ru",
  ].map((name): [string, Changes, string[]] => [
    `content/${name}.yml is missing`,
    { [`content/${name}.yml`]: null },
    [`content/${name}.yml:1 — ${missingShared}`],
  ]),
  ...["lesson.yml", "az.md", "en.md", "ru.md"].map((name): [string, Changes, string[]] => [
    `${name} of a lesson is missing`,
    { [`${folder}/${name}`]: null },
    [`${folder}/${name}:1 — ${missingLesson}`],
  ]),
  [
    "a canonical line is missing in one language",
    {
      "content/algorithm/ru.yml": (text: string) => text.replace(/ {2}no-adult: .*\n/, ""),
    },
    [
      "content/algorithm/ru.yml:1 — the line “no-adult (child)” of az.yml is missing. Write it.",
      "content/algorithm/ru.yml:1 — the line “no-adult (teen)” of az.yml is missing. Write it.",
    ],
  ],
  [
    "a file is wrongly named",
    { [`${folder}/English.md`]: "# Hello" },
    [`${folder}/English.md:1 — ${unread}`],
  ],
  [
    "a picture stands in a deeper folder",
    { [`${folder}/more/thing.svg`]: "<svg/>" },
    [`${folder}/more/thing.svg:1 — ${unread}`],
  ],
  [
    "the lesson's folder is ill-named",
    copyOf("K_2", { "content/lessons/K_2/lesson.yml": inOrder(2) }),
    [
      "content/lessons/K_2:1 — “K_2” is not a lesson id. Use small Latin letters, digits and hyphens.",
    ],
  ],
  [
    "two lessons claim one place",
    copyOf("k2"),
    [
      "content/lessons/k2/lesson.yml:2 — “k1” has the same door and order. Give each lesson its own place.",
    ],
  ],
  [
    "a lesson stands where no class check can ask about it",
    copyAt(11),
    [
      "content/lessons/k11/lesson.yml:2 — a class check has room for 10 lessons of the door “child”. Give it an order up to 10; for more lessons the code of a check needs a third layout (src/classroom/checks/check-layouts.ts).",
    ],
  ],
  [
    "a picture is not shown",
    { [`${folder}/extra.svg`]: '<svg viewBox="0 0 4 3"/>' },
    [`${folder}/extra.svg:1 — no part of the lesson shows this picture. Show it, or remove it.`],
  ],
  [
    "the lesson names a rule twice",
    { [facts]: put("[leave-it, tell-adult]", "\n  - leave-it\n  - tell-adult\n  - leave-it") },
    [`${facts}:7 — “leave-it” stands twice. Keep one of them.`],
  ],
  [
    "a message teaches a rule that the lesson does not name",
    everyText(put("{#leave rule=leave-it}", "{#leave rule=go-back}")),
    inEveryText(
      `1 — lesson.yml promises the rule “leave-it”, but no message teaches it. Add rule=leave-it to a message, or take it out of lesson.yml.`,
      `5 — "leave": the rule “go-back” is not in the lesson.yml of this lesson. Mend its name, or add it there.`,
      `21 — "grass": no message of the lesson teaches the rule “leave-it”. Add rule=leave-it to the message that does.`,
    ),
  ],
];

describe("the author is told the file, the line, what is wrong and what to do when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});
