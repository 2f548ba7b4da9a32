import { fill } from "@/base/fill";
import type { Form } from "@/classroom/class-check";
import { spacedCode } from "@/classroom/short-code";
import { variantSeed } from "@/classroom/worksheet";
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
        {code && <b> · {spacedCode(code)}</b>}
      </Tag>
      <p>{lessons.join(" · ")}</p>
    </div>
  );
}

/** How to answer, where the paper form does not say so itself. */
const hintOf = (words: Strings | undefined) =>
  words?.hint && !words.paper ? <p className="worksheet-hint">{words.hint}</p> : null;

/** A pupil's sheet: a place for the number, then the questions. Nothing names a child. */
export function Sheet(props: SheetProps) {
  const { questions, variant, typeStrings, words, strings } = props;
  return (
    <article className="worksheet">
      <Head {...props} as="h2" />
      <p className="worksheet-number">{strings.number}</p>
      <ol>
        {questions.map((question, index) => (
          <li key={question.id} className="worksheet-question">
            <h3>
              {index + 1}. {question.prompt}
            </h3>
            {hintOf(typeStrings[question.type])}
            <PaperForm
              question={question}
              strings={typeStrings[question.type] ?? {}}
              words={words}
              seed={variantSeed(variant)}
            />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The key of one variant, on a sheet of its own. */
export function KeySheet(props: SheetProps) {
  const { questions, variant, typeStrings, words, strings } = props;
  return (
    <article className="worksheet worksheet-key">
      <h2>{strings.key}</h2>
      <Head {...props} as="p" />
      <ol>
        {questions.map((question, index) => (
          <li key={question.id} className="worksheet-question">
            <h3>
              {index + 1}. {question.prompt}
            </h3>
            <PaperKey
              question={question}
              strings={typeStrings[question.type] ?? {}}
              words={words}
              seed={variantSeed(variant)}
            />
          </li>
        ))}
      </ol>
    </article>
  );
}
