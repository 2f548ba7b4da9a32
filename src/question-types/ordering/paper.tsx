import { fill } from "@/base/fill";
import type { PaperProps } from "../contract";
import type { OrderingQuestion } from "./question";
import { startOrder, stepsIn } from "./rules";

/** The steps in another order, an empty box for the number before each. */
export function OrderingPaper({ question, strings, seed }: PaperProps<OrderingQuestion>) {
  const steps = stepsIn(question, startOrder(question, seed ?? question.id));
  return (
    <>
      <p>{fill(strings.paper ?? "", { total: steps.length })}</p>
      <ul className="paper-options ordering-paper">
        {steps.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** The right order with the reasons. */
export function OrderingPaperKey({ question }: PaperProps<OrderingQuestion>) {
  return (
    <ol className="paper-key">
      {question.steps.map(({ id, text, feedback }, index) => (
        <li key={id}>
          {index + 1}. <b>{text}</b> — {feedback}
        </li>
      ))}
    </ol>
  );
}
