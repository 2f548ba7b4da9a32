import type { ReactNode } from "react";
import { fill } from "@/base/fill";
import type { Form } from "@/classroom/checks/class-check";
import { spacedCode } from "@/classroom/checks/short-code";
import { variantSeed } from "@/classroom/paper/worksheet";
import type { PaperWords, Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { PaperForm, PaperKey } from "@/question-types/views";
import type { WorksheetStrings } from "./strings";

export interface SheetProps {
  readonly questions: readonly Question[];
  readonly form: Form;
  readonly variant: number;
  readonly code: string | null;
  /** Titles of the lessons the questions are about. */
  readonly lessons: readonly string[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  readonly words: PaperWords;
  readonly strings: WorksheetStrings;
}

/** Which sheet it is; a heading where nothing else is one. */
function Head({ as: Tag, ...props }: SheetProps & { readonly as: "h2" | "p" }) {
  const { form, variant, code, lessons, words, strings } = props;
  const letter = words.letters?.[form === "a" ? 0 : 1] ?? "";
  return (
    <div>
      <Tag>
        <b>{fill(strings.head, { form: letter, variant })}</b>
        {code && <b translate="no"> · {spacedCode(code)}</b>}
      </Tag>
      <p>{lessons.join(" · ")}</p>
    </div>
  );
}

/** How to answer, where the paper form does not say so itself. */
const hintOf = (words: Strings | undefined) =>
  words?.hint && !words.paper ? <p className="worksheet-hint">{words.hint}</p> : null;

/** The questions of a sheet in their order, each with what stands below it. */
function Questions({
  questions,
  below,
}: {
  readonly questions: readonly Question[];
  readonly below: (question: Question) => ReactNode;
}) {
  return (
    <ol>
      {questions.map((question, index) => (
        <li key={question.id} className="worksheet-question">
          <h3>
            {index + 1}. {question.prompt}
          </h3>
          {below(question)}
        </li>
      ))}
    </ol>
  );
}

/** What a paper form or key of one question is drawn from. */
const paperProps = ({ variant, typeStrings, words }: SheetProps, question: Question) => ({
  question,
  strings: typeStrings[question.type] ?? {},
  words,
  seed: variantSeed(variant),
});

/** A pupil's sheet: a place for the number, then the questions. Nothing names a child. */
export function Sheet(props: SheetProps) {
  const { questions, typeStrings, strings } = props;
  return (
    <article className="worksheet">
      <Head {...props} as="h2" />
      <p className="worksheet-number">{strings.number}</p>
      <Questions
        questions={questions}
        below={(question) => (
          <>
            {hintOf(typeStrings[question.type])}
            <PaperForm {...paperProps(props, question)} />
          </>
        )}
      />
    </article>
  );
}

/** The key of one variant, on a sheet of its own. */
export function KeySheet(props: SheetProps) {
  return (
    <article className="worksheet worksheet-key">
      <h2>{props.strings.key}</h2>
      <Head {...props} as="p" />
      <Questions
        questions={props.questions}
        below={(question) => <PaperKey {...paperProps(props, question)} />}
      />
    </article>
  );
}
