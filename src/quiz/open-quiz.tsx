import type { PaperWords, Strings } from "@/question-types/contract";
import type { Question, QuestionType } from "@/question-types/rules";
import { OpenForm } from "@/question-types/views";
import { Drawing } from "@/ui/drawing";
import { pageSeed } from "./player";

interface OpenQuizProps {
  readonly questions: readonly Question[];
  readonly typeStrings: Partial<Record<QuestionType, Strings>>;
  /** The word that opens the key of a question whose answers do not open by themselves. */
  readonly answer: string;
  readonly words: PaperWords;
}

/**
 * All questions, each with answers that open what is said to them: answered by HTML alone, before the
 * player's script has come and where none runs. The player goes on from the first one: its answers are
 * named "q0" (src/export/island-scripts.ts looks which is open).
 */
export function OpenQuiz({ questions, typeStrings, answer, words }: OpenQuizProps) {
  return (
    <ol className="open-quiz">
      {questions.map((question, place) => (
        <li key={question.id}>
          <h3>{question.prompt}</h3>
          {question.picture && <Drawing {...question.picture} />}
          <OpenForm
            question={question}
            strings={typeStrings[question.type] ?? {}}
            words={words}
            answer={answer}
            group={`q${place}`}
            seed={pageSeed(question.id)}
          />
        </li>
      ))}
    </ol>
  );
}
