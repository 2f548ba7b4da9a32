import type { PaperWords, Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { PaperForm, PaperKey } from "@/question-types/views";
import { Drawing } from "@/ui/drawing";

interface PaperQuizProps {
  readonly questions: readonly Question[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  /** The word that opens the answer. */
  readonly answer: string;
  readonly words: PaperWords;
}

/** All questions as on paper, each with its answer in a `<details>`: what is read where no script runs. */
export function PaperQuiz({ questions, typeStrings, answer, words }: PaperQuizProps) {
  return (
    <ol className="grid gap-8">
      {questions.map((question) => {
        const strings = typeStrings[question.type] ?? {};
        return (
          <li key={question.id} className="grid gap-3">
            <h3 className="text-[1.125em]">{question.prompt}</h3>
            {question.picture && <Drawing {...question.picture} />}
            <PaperForm question={question} strings={strings} words={words} />
            <details className="card px-4 py-2">
              <summary className="min-h-12 content-center font-bold">{answer}</summary>
              <PaperKey question={question} strings={strings} words={words} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
