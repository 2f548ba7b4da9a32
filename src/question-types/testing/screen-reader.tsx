import { virtual } from "@guidepup/virtual-screen-reader";
import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import { type Locale, locales } from "@/i18n/locales";
import { type Answer, emptyAnswer, grade, type Question, type QuestionType } from "../rules";
import { AnswerForm } from "../views";
import { exampleQuestion, exampleStrings } from "./example-question";

/** A virtual screen reader on the answer form of a type's example: hears, moves and acts. */

interface Held {
  answer: Answer;
}

interface FormProps {
  readonly question: Question;
  readonly locale: Locale;
  /** Null while the learner answers. */
  readonly checked: Answer | null;
  readonly held: Held;
}

/** The form as the player holds it: in a fieldset, the answer outside. */
function Form({ question, locale, checked, held }: FormProps) {
  const [answer, setAnswer] = useState(held.answer);
  held.answer = answer;
  return (
    <fieldset>
      <legend>
        <h3>{question.prompt}</h3>
      </legend>
      <AnswerForm
        question={question}
        answer={answer}
        onAnswer={setAnswer}
        grade={checked === null ? null : grade(question, checked)}
        reveal
        seed="seed"
        strings={exampleStrings(question, locale)}
      />
    </fieldset>
  );
}

/** More phrases than any form has. */
const mostPhrases = 400;

/** What a reading test works with. */
export interface Reader {
  readonly question: Question;
  /** The answer as it stands in the form. */
  answer(): Answer;
  /** Everything from here to the end, phrase by phrase. */
  readAll(): Promise<string[]>;
  /** Everything from the top to the end once more. */
  readAgain(): Promise<string[]>;
  /** Goes on (from the top again after the end) until a phrase holds all the words, and gives the phrase. */
  moveTo(...words: readonly string[]): Promise<string>;
  /** Does the default action of what was read last: ticks, presses, opens. */
  act(): Promise<void>;
  /** Presses a key on what was read last. */
  press(key: string): Promise<void>;
  /** What was said last. */
  said(): Promise<string>;
  /** Everything said so far, also by live regions. */
  log(): Promise<string[]>;
}

const end = "end of document";

/**
 * The virtual reader takes what is ticked and chosen from the attributes, which say only how the form
 * began: real readers know the state. So it is written there after every act.
 */
async function showState(): Promise<void> {
  for (const input of document.querySelectorAll("input"))
    input.toggleAttribute("checked", input.checked);
  for (const option of document.querySelectorAll("option"))
    option.toggleAttribute("selected", option.selected);
  // The reader looks at the page anew when it has changed, which it hears of a moment later.
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Draws the example's form in the happy-dom page and starts the reader at its top. Give `checked` for
 * a graded form.
 */
export async function startReading(
  type: QuestionType,
  locale: Locale,
  checked: ((question: Question) => Answer) | null = null,
): Promise<Reader> {
  const question = exampleQuestion(type, locale);
  const graded = checked?.(question) ?? null;
  const held: Held = { answer: graded ?? emptyAnswer(question) };
  render(<Form question={question} locale={locale} checked={graded} held={held} />);
  await virtual.start({ container: document.body });
  const said = () => virtual.lastSpokenPhrase();
  async function moveTo(...words: readonly string[]): Promise<string> {
    for (let step = 0; step < mostPhrases; step += 1) {
      const phrase = await said();
      if (step > 0 && words.every((word) => phrase.includes(word))) return phrase;
      await virtual.next();
    }
    throw new Error(
      `No phrase holds “${words.join("”, “")}”:\n${(await virtual.spokenPhraseLog()).join("\n")}`,
    );
  }
  async function readAll(): Promise<string[]> {
    const phrases: string[] = [];
    for (let step = 0; step < mostPhrases; step += 1) {
      await virtual.next();
      const phrase = await said();
      if (phrase === end) return phrases;
      phrases.push(phrase);
    }
    throw new Error("The form has no end.");
  }
  return {
    question,
    answer: () => held.answer,
    readAll,
    async readAgain() {
      // After the end the reader begins at the top, which it announces as the document.
      if ((await said()) !== end) await readAll();
      await virtual.next();
      return readAll();
    },
    moveTo,
    async act() {
      await virtual.act();
      await showState();
    },
    async press(key) {
      await virtual.press(key);
      await showState();
    },
    said,
    log: () => virtual.spokenPhraseLog(),
  };
}

/** After each test: stops the reader and empties the page. */
export async function stopReading(): Promise<void> {
  await virtual.stop();
  cleanup();
}

/** The languages, as `it.each` takes them. */
export const readingLocales: readonly Locale[] = locales;
