import type { Door } from "../../src/base/doors";
import { type Locale, locales } from "../../src/i18n/locales";
import { forAdultsWords } from "../../src/library/for-adults";
import { questionWord } from "../../src/library/question";
import { trueFalseStrings } from "../../src/question-types/true-false/strings";

/**
 * The files of a lesson that is still to be written. Everything an author has to write stands in
 * {braces}, and the content check refuses braces: no skeleton can slip onto the site.
 */

/** The first letter of a lesson's id → its door. */
export const doorLetters: Readonly<Record<string, Door>> = {
  k: "child",
  y: "teen",
  f: "family",
  t: "teacher",
};

const facts = (door: Door, order: number) => `door: ${door}
order: ${order} # the place inside the door, 1 is first
minutes: 5 # reading and answering together
rules: [first-rule, second-rule] # ids from content/rules.yml; each is taught by a message and asked about
critical: false # true: complete only when every critical question was answered safely
`;

const design = `# What this lesson is for

## Objectives

- {what the learner can do afterwards}

## Misconceptions tested

- {what many people believe}

## Out of scope

- {what this lesson leaves out, and why}
`;

const head = (locale: Locale) => (locale === "az" ? "" : "---\ntranslates: not-yet\n---\n\n");

const rolePlay = (locale: Locale) => `
## ${forAdultsWords["role-play"][locale]} {#role-play}

{the situation an adult reads aloud: where the child stands, what there is}

1. {what the child shows first}
2. {what the child shows then}

{what to look for, or to say kindly}
`;

const text = (locale: Locale, door: Door) => {
  const question = questionWord[locale];
  const { true: yes, false: no } = trueFalseStrings[locale];
  return `${head(locale)}# {the title of the lesson}

{the summary: one sentence that says what the lesson is about, at most 160 characters}

## {the first message: the safe act in a few words} {#first-message rule=first-rule}

![{what the picture shows, for who cannot see it}](first-picture.svg)

{the safe act first, then the reason, in a few short sentences}

## {the second message: another safe act} {#second-message rule=second-rule}

![{what the picture shows, for who cannot see it}](second-picture.svg)

{the sentences before the steps; take the line below away where they do not belong}

{{algorithm-a}}

## ${forAdultsWords.talk[locale]} {#talk}

{one or two sentences to the adult: what to ask or do together}
${door === "child" || door === "teen" ? rolePlay(locale) : ""}
## ${question}: {a story in which the unsafe act is tempting, then what the learner is asked} {#first-question rule=first-rule}

- [ ] {an unsafe idea in a few words}
  > {the safe act first, then why this idea is unsafe; never a reproach}
- [x] {the safe choice, about as long as the others}
  > {why this is right; the page puts the praise before it}
- [ ] {another unsafe idea}
  > {the safe act first, then why this idea is unsafe; never a reproach}

## ${question}: {a question with several right answers} {#second-question rule=second-rule type=multiple}

- [x] {one part of the safe answer}
  > {why it belongs there}
- [ ] {an unsafe idea}
  > {the safe act first, then the reason}
- [x] {another part of the safe answer}
  > {why it belongs there}

## ${question}: {a sentence many people believe; is it true?} {#third-question rule=first-rule type=true-false}

- [ ] ${yes}
  > {the safe act first, then why it is not true}
- [x] ${no}
  > {why it is not true}
`;
};

/** The files of a new lesson by name. */
export function lessonSkeleton(door: Door, order: number): ReadonlyMap<string, string> {
  return new Map([
    ["lesson.yml", facts(door, order)],
    ["design.md", design],
    ...locales.map((locale) => [`${locale}.md`, text(locale, door)] as const),
  ]);
}
