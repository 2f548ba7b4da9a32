import { parse } from "yaml";
import { algorithmSchema } from "../algorithm";
import type { Canonical } from "../canonical";

/** The shared files of the tests' content folder, and the canonical words that are in them. */

const sourced = "source: An official page\nasOf: 2026-11-23\nconfirmedBy: null\n";

const rules = {
  a: ["Hands off!", "Keep away!", "Turn back by the road.", "Tell somebody. Call 112 or 102."],
  b: ["Halt!", "Don't move a foot.", "Shout loudly.", "Wait there."],
} as const;

const list = (lines: readonly string[]) => lines.map((line) => `    - ${line}\n`).join("");

const algorithm = `${sourced}a:
  situation: You see a thing.
  rules:
${list(rules.a)}b:
  situation: You are not sure.
  rules:
${list(rules.b)}lines:
  safe-way: { child: "They showed you this way.", adult: "An officially open way.", confirmedBy: null }
  no-adult: { child: "Nobody is near?", confirmedBy: null }
`;

const named = "  az: ad\n  en: name\n  ru: имя\n";

const name = "{ az: ad, en: name, ru: имя }";

const contact = (number: string, shownTo: string) => `- number: "${number}"
  service: ${name}
  facts: ${name}
  shownTo: ${shownTo}
  source: An official page
  asOf: 2026-11-23
  confirmedBy: null
`;

/** Rules, numbers, figures, words, signs, plans and the algorithms. */
export const sharedFiles: Readonly<Record<string, string>> = {
  "content/rules.yml": ["leave-it", "tell-adult", "go-back"]
    .map((id) => `- id: ${id}\n  doors: []\n${named}`)
    .join(""),
  "content/misconceptions.yml": "[]\n",
  "content/contacts.yml":
    contact("112", "everyone") + contact("102", "everyone") + contact("805", "adults"),
  "content/figures.yml": `figures:
  - id: since-2020
    figure: ${name}
    meaning: ${name}
    said: ${name}
    source: An official page
    asOf: 2026-01-12
    confirmedBy: null
series:
  source: An official page
  asOf: 2026-01-12
  confirmedBy: null
  said: ${name}
  rows:
    - { month: "2022-06", killed: 3, injured: 8 }
    - { month: "2023-12", killed: 4, injured: 9 }
`,
  "content/glossary.yml": `- id: sign
  term: ${name}
  meaning: ${name}
  explainedIn: { lesson: k1, message: tell }
`,
  "content/signs.yml": `${sourced}signs:
  - id: red
    kind: official
    name: ${name}
    alt: ${name}
    meaning: ${name}
    toDo: ${name}
`,
  "content/signs/red.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">\n<path d="M0 0h7"/>\n</svg>\n',
  "content/plans.yml": `kinds:
  - { id: ask, title: ${name}, how: ${name}, opens: true, say: [${name}], shows: [talk] }
  - { id: play, title: ${name}, how: ${name}, say: [], shows: [role-play] }
plans:
  - minutes: 10
    steps:
      - { kind: ask, minutes: 4 }
      - { kind: play, minutes: 6 }
needs: [${name}]
before: [${name}]
everyone: [${name}]
avoid: [${name}]
openers:
  - ${name}
`,
  "content/edition.yml": "number: 2\ndate: 2026-11-30\n",
  "content/algorithm/az.yml": algorithm,
  "content/algorithm/en.yml": algorithm,
  "content/algorithm/ru.yml": algorithm,
};

const numberOf = (number: string, shownTo: "everyone" | "adults") => {
  const text = { az: "ad", en: "name", ru: "имя" };
  const source = { source: "An official page", asOf: "2026-11-23", confirmedBy: null };
  return { ...source, number, service: text, facts: text, shownTo };
};

/** The same words as data, for tests of a single part. */
export const canonical = {
  reader: "child",
  algorithm: algorithmSchema.parse(parse(algorithm)),
  contacts: [numberOf("112", "everyone"), numberOf("102", "everyone"), numberOf("805", "adults")],
} as unknown as Canonical;
