import { describe, expect, it } from "vitest";
import { typeNames } from "@/question-types/authoring";
import {
  type Changes,
  everyText,
  folder,
  inEveryText,
  mistakes,
  put,
} from "./testing/content-files";

const az = `${folder}/az.md`;
const use = "Use #id, rule=…, type=…, see=…, idea=… and critical.";
const names =
  "Use {{a1}}–{{a4}}, {{b1}}–{{b4}}, {{situation-a}}, {{situation-b}}, {{safe-way}}, {{no-adult}}, {{112}}, {{102}}.";
const whom = "{#whom rule=tell-adult type=multiple}";

const cases: [name: string, changes: Changes, expected: string[]][] = [
  ...(
    [
      ["colour=red", "“colour=” is not known in the braces of the heading", use],
      ["urgent", "“urgent” is not known in the braces of the heading", use],
      ["critical=yes", "“critical=” is not known in the braces of the heading", use],
      ["see=", "nothing stands after “see=”", "Write it, or remove it."],
      [
        "type=multiple",
        "“type=multiple” says something a second time in the braces of the heading",
        "Keep one of the two.",
      ],
      [
        "#who",
        "“#who” says something a second time in the braces of the heading",
        "Keep one of the two.",
      ],
    ] as const
  ).map(([written, wrong, toDo]): [string, Changes, string[]] => [
    `its braces say ${written}`,
    { [az]: put(whom, whom.replace("}", ` ${written}}`)) },
    [`${az}:28 — "whom": ${wrong}. ${toDo}`],
  ]),
  [
    "it names no rule",
    everyText(put(whom, "{#whom type=multiple}")),
    inEveryText(
      '28 — "whom": the question names no rule. Add rule=… with an id from content/rules.yml.',
    ),
  ],
  [
    "its type is unknown",
    { [az]: put("type=multiple", "type=many") },
    [
      `${az}:28 — "whom": there is no question type “many”. Use one of: ${typeNames.join(", ")}.`,
      `${folder}/talk.svg:1 — no part of the lesson shows this picture. Show it, or remove it.`,
    ],
  ],
  [
    "it asks nothing",
    { [az]: put("Sual: Whom do you tell? {", "Sual: {") },
    [`${az}:28 — "whom": the question asks nothing. Write what it asks after the colon.`],
  ],
  [
    "its heading holds markup",
    { [az]: put("Whom do you tell?", "*Whom* do you tell?") },
    [`${az}:28 — "whom": this is plain text, but has emphasis in it. Take it out.`],
  ],
  [
    "its heading names an unknown word",
    { [az]: put("Whom do you tell?", "Whom do you tell? {{a0}}") },
    [`${az}:28 — "whom": “{{a0}}” is not known. ${names}`],
  ],
  [
    "a whole algorithm stands in its feedback",
    { [az]: put("> She can call for help.", "> {{algorithm-b}}") },
    [
      `${az}:33 — "whom": “{{algorithm-b}}” stands inside other text. Give it a paragraph of its own in a message, with an empty line above and below.`,
    ],
  ],
  ...(
    [
      ["**My** mother", "bold"],
      ["My _mother_", "emphasis"],
      ["My <b>mother</b>", "raw HTML"],
      ["My `mother`", "code"],
      ["[My mother](https://yolumuzqarabaga.az)", "a link"],
      ["My ![mother](talk.svg)", "a picture"],
      ["My ~~mother~~", "struck-out text"],
    ] as const
  ).map(([text, called]): [string, Changes, string[]] => [
    `an option holds ${called}`,
    { [az]: put("- [x] My mother", `- [x] ${text}`) },
    [`${az}:32 — "whom": this is plain text, but has ${called} in it. Take it out.`],
  ]),
  ...(
    [
      ["# She can", "a heading"],
      ["- She can", "a list"],
      ["> She can", "a quote"],
      ["    She can", "code"],
    ] as const
  ).map(([text, called]): [string, Changes, string[]] => [
    `a feedback holds ${called}`,
    { [az]: put("  > She can", `  > ${text}`) },
    [`${az}:33 — "whom": this is plain text, but has ${called} in it. Take it out.`],
  ]),
  [
    "something else stands between heading and options",
    { [az]: put("- [ ] I take it home", "Think about it.\n\n- [ ] I take it home") },
    [
      `${az}:23 — "grass": something stands here that is not an option. After its heading and picture a question holds one list of options.`,
    ],
  ],
];

describe("the author of a question is told when", () => {
  it.each(cases)("%s", (_, changes, expected) => {
    expect(mistakes(changes)).toEqual(expected);
  });
});
