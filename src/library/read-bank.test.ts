import { describe, expect, it } from "vitest";
import { compileLibrary } from "./compile";
import { bank, bankMistakes, everyBankText, inEveryBankText, withBank } from "./testing/bank-files";
import { type Change, type Changes, contentFiles, folder, put } from "./testing/content-files";

const [az, en, ru] = [`${bank}/az.md`, `${bank}/en.md`, `${bank}/ru.md`];
const use =
  "Use #id, pair=…, form=…, idea=…, see=…, type=… and critical; the folder names the rule.";
const both = "Write both for a pair, or none: a question without them is for review only.";
const equal = "Make them equal: the same decision, as difficult, in another story.";
const layout = "The bank has content/bank/<door>/<rule>/ with az.md, en.md and ru.md.";
const like = "Write see=lesson/message, for example see=k1/tell.";

/** The bank's folder under another name. */
function moved(to: string): Changes {
  return {
    ...everyBankText(null),
    ...Object.fromEntries(
      [az, en, ru].map((file) => [file.replace(bank, to), withBank()[file] as string]),
    ),
  };
}

describe("the sound bank", () => {
  it("yields its questions in three languages, and no mistake", () => {
    const { library, problems } = compileLibrary(contentFiles(withBank()));
    expect(problems).toEqual([]);
    expect(library?.bank.map(({ id, pair, form, idea }) => [id, pair, form, idea])).toEqual([
      ["can", "metal", "a", "touch-once"],
      ["pipe", "metal", "b", "touch-once"],
      ["toy", "toys", "a", "looks-harmless"],
      ["doll", "toys", "b", "looks-harmless"],
      ["box", null, null, null],
    ]);
    const [can] = library?.bank ?? [];
    expect(can).toMatchObject({
      door: "child",
      rule: "leave-it",
      see: { lesson: "k1", message: "leave" },
      questions: { ru: { id: "can", rule: "leave-it", critical: true, type: "single" } },
    });
  });
});

const inAz: [name: string, change: Change, expected: string[]][] = [
  [
    "a question names its rule",
    put("{#box ", "{#box rule=leave-it "),
    [`37 — "box": “rule=” is not known in the braces of the heading. ${use}`],
  ],
  [
    "a flag is unknown",
    put("{#box ", "{#box urgent "),
    [`37 — "box": “urgent” is not known in the braces of the heading. ${use}`],
  ],
  [
    "a question has no id",
    (text) => text.replace("{#box ", "{"),
    ["37 — “Sual: A box lies there.” has no id. Add one in braces: {#like-this}."],
  ],
  [
    "its id is none",
    put("#box", "#Box_1"),
    ["37 — “Box_1” is not an id. Use small Latin letters, digits and hyphens."],
  ],
  [
    "two questions of a file have one id",
    put("#box", "#can"),
    ['37 — "can": the id stands twice. Give each part its own.'],
  ],
  [
    "its type is unknown",
    put("{#box ", "{#box type=riddle "),
    [
      '37 — "box": there is no question type “riddle”. Use one of: single, multiple, true-false, matching, ordering, scenario, picture.',
    ],
  ],
  [
    "nothing says what to read again",
    put(" see=k1/tell", ""),
    [`37 — "box": the question names no part of a lesson to read again. ${like}`],
  ],
  [
    "see= names a message without its lesson",
    put("see=k1/tell", "see=tell"),
    [`37 — "box": “see=tell” is not a part of a lesson. ${like}`],
  ],
  [
    "see= names a lesson that does not exist",
    put("see=k1/tell", "see=k9/tell"),
    ['37 — "box": there is no lesson “k9”. Use the name of a folder of content/lessons.'],
  ],
  [
    "see= names a message that does not exist",
    put("see=k1/tell", "see=k1/shout"),
    ['37 — "box": the lesson “k1” has no message “shout”. Use the id of one.'],
  ],
  [
    "the misconception is unknown",
    put("{#box ", "{#box idea=magic "),
    ['37 — "box": there is no misconception “magic”. Use an id from content/misconceptions.yml.'],
  ],
  [
    "a pair's name is no id",
    (text) => text.replaceAll("pair=toys", "pair=Toys"),
    [
      '19 — "toy": “pair=Toys” is not an id. Use small Latin letters, digits and hyphens.',
      '28 — "doll": “pair=Toys” is not an id. Use small Latin letters, digits and hyphens.',
    ],
  ],
  [
    "a form is neither a nor b",
    put("{#doll pair=toys form=b", "{#doll pair=toys form=c"),
    [
      '19 — "toy": the pair “toys” has no form b. Write the same decision in another story, or take pair= and form= out.',
      '28 — "doll": “form=c” is no form. Write form=a or form=b.',
    ],
  ],
  [
    "a form stands without its pair",
    put("{#box ", "{#box form=a "),
    [`37 — "box": “form=” stands without “pair=”. ${both}`],
  ],
  [
    "a pair stands without its form",
    put("{#box ", "{#box pair=boxes "),
    [`37 — "box": “pair=” stands without “form=”. ${both}`],
  ],
  [
    "a pair has one question",
    put("{#box ", "{#box pair=boxes form=b "),
    [
      '37 — "box": the pair “boxes” has no form a. Write the same decision in another story, or take pair= and form= out.',
    ],
  ],
  [
    "a pair has three questions",
    put("{#box ", "{#box pair=toys form=b "),
    [
      '37 — "box": the pair “toys” has more than one form b. A pair is one question of form a and one of form b: name a pair of its own.',
    ],
  ],
  [
    "form b stands first",
    (text) =>
      text
        .replace("pair=toys form=a", "pair=toys form=x")
        .replace("pair=toys form=b", "pair=toys form=a")
        .replace("form=x", "form=b"),
    ['19 — "toy": form b of the pair “toys” does not follow its form a. Put it right after.'],
  ],
  [
    "something stands between the forms",
    (text) => {
      const [can = "", pipe = "", toy = "", doll = "", box = ""] = text.split(/(?=^## )/m);
      return [can, pipe, toy, box, "\n", doll].join("");
    },
    ['37 — "doll": form b of the pair “toys” does not follow its form a. Put it right after.'],
  ],
  [
    "the forms test different misconceptions",
    put("{#doll pair=toys form=b idea=looks-harmless", "{#doll pair=toys form=b idea=touch-once"),
    [`28 — "doll": its idea is “touch-once”, that of form a “looks-harmless”. ${equal}`],
  ],
  [
    "only one form tests a misconception",
    put("{#doll pair=toys form=b idea=looks-harmless", "{#doll pair=toys form=b"),
    [`28 — "doll": its idea is “none”, that of form a “looks-harmless”. ${equal}`],
  ],
  [
    "only one form is critical",
    put("form=b idea=touch-once see=k1/leave critical", "form=b idea=touch-once see=k1/leave"),
    [`10 — "pipe": its critical mark is “no”, that of form a “yes”. ${equal}`],
  ],
  [
    "the forms are asked in two types",
    put("form=b idea=looks-harmless", "form=b type=multiple idea=looks-harmless"),
    [`28 — "doll": its type is “multiple”, that of form a “single”. ${equal}`],
  ],
  [
    "a picture stands in a question",
    put(
      "{#can pair=metal form=a idea=touch-once see=k1/leave critical}\n",
      (() => {
        const braces = "{#can pair=metal form=a idea=touch-once see=k1/leave critical}";
        return `${braces}\n\n![A can](can.svg)\n`;
      })(),
    ),
    [
      '3 — "can": a picture stands here (“can.svg”). Say it in words: questions of the bank have no pictures.',
    ],
  ],
  [
    "a title stands first",
    (text) => `# Metal things\n\n${text}`,
    ["1 — this does not belong to a question. A file of the bank holds nothing else: take it out."],
  ],
  [
    "a text stands first",
    (text) => `Five questions.\n\n${text}`,
    ["1 — this does not belong to a question. A file of the bank holds nothing else: take it out."],
  ],
  [
    "a part is not a question",
    (text) => `${text}\n## Leave it {#leave}\n\nIt stays there.\n`,
    ['46 — "leave": this part is not a question. Begin its heading with “Sual: ”, or take it out.'],
  ],
  [
    "the file asks nothing",
    "",
    ["1 — there is no question here. Write one, or remove the folder."],
  ],
  [
    "an option has no feedback",
    put("- [ ] I take the box\n  > Leave it there. It may hurt you.\n", "- [ ] I take the box\n"),
    [
      '39 — "box": the option “I take the box” has no feedback. Write it below the option as “  > …”.',
    ],
  ],
  [
    "a step of the algorithm is typed by hand",
    put("Leave it there. It may hurt you.", "Hands off! It may hurt you."),
    ["4 — “Hands off!” is typed by hand. Write {{a1}}: its words come from one place."],
  ],
  [
    "a number is typed by hand",
    put("Leave it there. It may hurt you.", "Leave it there. Call 112."),
    ["4 — the number 112 is typed by hand. Write {{112}}: it comes from one place."],
  ],
  [
    "az.md carries a mark",
    (text) => `---\ntranslates: 0000000000\n---\n\n${text}`,
    ["2 — “translates” may not stand at the head of this file. Remove the line."],
  ],
];

describe("the author of the bank is told when", () => {
  it.each(inAz)("%s", (_, change, expected) => {
    const told = bankMistakes({ [az]: change });
    const ofAz = told.filter((line) => line.startsWith(`${az}:`));
    expect(ofAz).toEqual(expected.map((mistake) => `${az}:${mistake}`));
  });

  it("a mistake stands in every language, of every language", () => {
    expect(bankMistakes(everyBankText(put("see=k1/tell", "see=k1/shout")))).toEqual(
      inEveryBankText('37 — "box": the lesson “k1” has no message “shout”. Use the id of one.'),
    );
  });

  it("see= names a lesson behind another door", () => {
    const teen = { [`${folder}/lesson.yml`]: put("door: child", "door: teen") };
    expect(bankMistakes(teen)).toContain(
      `${az}:37 — "box": the lesson “k1” is behind the door “teen”. Use a lesson of the door “child”.`,
    );
  });

  it("nothing more where the lesson of see= could not be read", () => {
    const told = bankMistakes({ [`${folder}/lesson.yml`]: put("minutes: 5", "minutes: 0") });
    expect(told.filter((line) => line.includes("content/bank"))).toEqual([]);
  });
});

describe("the author of a translation of the bank is told when", () => {
  const stale =
    "the Azerbaijani text has changed since this was translated. Compare the two, then run: npm run translated -- bank/child/leave-it";
  const cases: [name: string, change: Change, expected: string[]][] = [
    [
      "it carries no mark of today's text",
      (text) => `---\ntranslates: 0000000000\n---\n\n${text}`,
      [`1 — ${stale}`],
    ],
    [
      "a question is missing",
      (text) => text.slice(0, text.indexOf("## Question: A box")),
      ['1 — "box": this part of az.md is missing in en.md. Translate it.'],
    ],
    [
      "another option is safe",
      put("- [x] I leave the box there", "- [ ] I leave the box there"),
      [
        '41 — "box": no option is marked [x]. Mark exactly one; for several safe ones write type=multiple.',
      ],
    ],
    [
      "the answer key is another",
      (text) =>
        text
          .replace("- [ ] I take the box", "- [x] I take the box")
          .replace("- [x] I leave the box", "- [ ] I leave the box"),
      [
        '41 — "box": its answer key is “single: [x] [ ] [ ]”, in az.md “single: [ ] [x] [ ]”. Make them equal.',
      ],
    ],
    [
      "the forms are exchanged",
      (text) =>
        text
          .replace("pair=toys form=a", "pair=toys form=x")
          .replace("pair=toys form=b", "pair=toys form=a")
          .replace("form=x", "form=b"),
      [
        '23 — "toy": its form is “b”, in az.md “a”. Make them equal.',
        '32 — "doll": its form is “a”, in az.md “b”. Make them equal.',
      ],
    ],
    [
      "a pair, a misconception, a part to read again differ",
      put(
        "{#doll pair=toys form=b idea=looks-harmless see=k1/leave}",
        "{#doll pair=dolls form=b idea=touch-once see=k1/tell}",
      ),
      [
        '32 — "doll": its see is “k1/tell”, in az.md “k1/leave”. Make them equal.',
        '32 — "doll": its pair is “dolls”, in az.md “toys”. Make them equal.',
        '32 — "doll": its idea is “touch-once”, in az.md “looks-harmless”. Make them equal.',
      ],
    ],
    [
      "it is not critical",
      put(
        "#pipe pair=metal form=b idea=touch-once see=k1/leave critical",
        "#pipe pair=metal form=b idea=touch-once see=k1/leave",
      ),
      ['14 — "pipe": its critical mark is “no”, in az.md “yes”. Make them equal.'],
    ],
  ];

  it.each(cases)("%s", (_, change, expected) => {
    expect(bankMistakes({ [en]: change })).toEqual(expected.map((line) => `${en}:${line}`));
  });
});

describe("whoever sorts the files of the bank is told when", () => {
  const cases: [name: string, changes: Changes, expected: string[]][] = [
    [
      "a language is missing",
      { [ru]: null },
      [`${ru}:1 — the file is missing. Every folder of the bank has az.md, en.md and ru.md.`],
    ],
    [
      "a file is wrongly named",
      { [`${bank}/design.md`]: "Why" },
      [`${bank}/design.md:1 — nothing reads this file. Remove it, or mend its name. ${layout}`],
    ],
    [
      "a file stands too high",
      { "content/bank/child/az.md": "Why" },
      [
        `content/bank/child/az.md:1 — nothing reads this file. Remove it, or mend its name. ${layout}`,
      ],
    ],
    [
      "a door is unknown",
      moved("content/bank/kids/leave-it"),
      [
        "content/bank/kids/leave-it:1 — “kids” is not a door of the bank. Use one of: child, teen, family.",
      ],
    ],
    [
      "a rule is unknown",
      moved("content/bank/child/sing"),
      ["content/bank/child/sing:1 — there is no rule “sing”. Use an id from content/rules.yml."],
    ],
    [
      "a rule is not asked at the door",
      moved("content/bank/child/go-back"),
      [
        "content/bank/child/go-back:1 — content/rules.yml does not ask for the rule “go-back” at the door “child”. Take the folder out, or add the door to the rule there.",
      ],
    ],
    [
      "a lesson of the door has a question with the same id",
      everyBankText(put("#box", "#grass")),
      [`${az}:37 — "grass": the lesson “k1” has a question with this id. Give it its own.`],
    ],
    [
      "another rule of the door has a question with the same id",
      {
        "content/rules.yml": (text) => text.replaceAll("[]", "[child]"),
        ...Object.fromEntries(
          [az, en, ru].map((file) => [
            file.replace("leave-it", "go-back"),
            (withBank()[file] as string).replace(/#(can|pipe|toy|doll)/g, "#other-$1"),
          ]),
        ),
      },
      [
        'content/bank/child/go-back/az.md:37 — "box": content/bank/child/leave-it has a question with this id. Give it its own.',
      ],
    ],
  ];

  it.each(cases)("%s", (_, changes, expected) => {
    expect(bankMistakes(changes)).toEqual(expected);
  });
});

describe("the author of a lesson is told when", () => {
  it("the misconception of a question is unknown", () => {
    const change = put("{#old rule=leave-it", "{#old idea=magic rule=leave-it");
    expect(bankMistakes({ [`${folder}/az.md`]: change })[0]).toBe(
      `${folder}/az.md:39 — "old": there is no misconception “magic”. Use an id from content/misconceptions.yml.`,
    );
  });

  it("a translation names another misconception", () => {
    const change = put("{#old rule=leave-it", "{#old idea=touch-once rule=leave-it");
    expect(bankMistakes({ [`${folder}/en.md`]: change })).toEqual([
      `${folder}/en.md:43 — "old": its idea is “touch-once”, in az.md “none”. Make them equal.`,
    ]);
  });

  it("a question of a lesson claims a form", () => {
    const change = put("{#old rule=leave-it", "{#old form=a pair=old rule=leave-it");
    expect(bankMistakes({ [`${folder}/en.md`]: change })[0]).toMatch(
      /“(form|pair)=” is not known in the braces of the heading/,
    );
  });
});
