"use client";

import { useState } from "react";
import { fill } from "@/base/fill";
import { ArrowDown, ArrowUp, CircleCheck, Lightbulb } from "@/ui/icons";
import type { AnswerProps, Strings } from "../contract";
import type { OrderingQuestion, StepOrder } from "./question";
import { startOrder, stepsIn } from "./rules";

interface MoveProps {
  readonly name: string;
  readonly by: -1 | 1;
  /** True at the end of the list. Not `disabled`: a button that is loses the focus. */
  readonly off: boolean;
  readonly onMove: (by: -1 | 1, pressed: Element) => void;
}

function Move({ name, by, off, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="button button-quiet ordering-move"
      aria-label={name}
      aria-disabled={off || undefined}
      onClick={(event) => !off && onMove(by, event.currentTarget)}
    >
      {by < 0 ? <ArrowUp /> : <ArrowDown />}
    </button>
  );
}

/** How a step was judged, in words: where it belongs is told only to who is not asked again. */
function verdictWords(safe: boolean, place: number, reveal: boolean, strings: Strings): string {
  if (safe) return strings.inPlace ?? "";
  return reveal ? fill(strings.place ?? "", { n: place }) : (strings.notInPlace ?? "");
}

/**
 * Steps as rows with a button up and a button down. A row stays where it is and the words move through
 * the rows, so the focus, which goes along with the moved step, is never lost on the way.
 */
export function OrderingAnswer(props: AnswerProps<OrderingQuestion, StepOrder>) {
  const { question, answer, onAnswer, grade, reveal, seed, strings } = props;
  const [said, say] = useState("");
  const order = answer.order ?? startOrder(question, seed);
  const total = order.length;

  const move = (from: number, by: -1 | 1, pressed: Element) => {
    const next = [...order];
    next.splice(from + by, 0, ...next.splice(from, 1));
    const row = pressed.closest("li");
    const other = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    other?.querySelectorAll("button")[by < 0 ? 0 : 1]?.focus();
    const [step = { text: "" }] = stepsIn(question, [order[from] ?? ""]);
    say(fill(strings.moved ?? "", { step: step.text, n: from + by + 1, total }));
    onAnswer({ order: next });
  };

  return (
    <>
      <p className="mb-2 text-soft">{strings.hint}</p>
      <ol className="grid gap-2">
        {stepsIn(question, order).map(({ id, text }, index) => {
          const verdict = grade?.parts[index]?.verdict;
          const safe = verdict === "safe";
          const place = question.steps.findIndex((step) => step.id === id) + 1;
          const Icon = safe ? CircleCheck : Lightbulb;
          const words = verdictWords(safe, place, reveal, strings);
          return (
            <li key={question.steps[index]?.id} className="option flex-wrap" data-verdict={verdict}>
              <b className="ordering-place">{index + 1}</b>
              <span className="flex-1 basis-32">
                <span data-step>{text}</span>
                {grade && <b className="block">{words}</b>}
              </span>
              {grade ? (
                <Icon />
              ) : (
                <span className="ms-auto flex">
                  <Move
                    name={fill(strings.up ?? "", { step: text })}
                    by={-1}
                    off={index === 0}
                    onMove={(by, pressed) => move(index, by, pressed)}
                  />
                  <Move
                    name={fill(strings.down ?? "", { step: text })}
                    by={1}
                    off={index === total - 1}
                    onMove={(by, pressed) => move(index, by, pressed)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p aria-live="polite" className="visually-hidden">
        {!grade && said}
      </p>
    </>
  );
}
