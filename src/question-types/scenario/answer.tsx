"use client";

import { useEffect, useRef } from "react";
import { ArrowLeft, ArrowRight, CircleCheck, Lightbulb } from "@/ui/icons";
import type { AnswerProps } from "../contract";
import type { PathTaken, ScenarioQuestion } from "./question";
import { walk } from "./rules";
import { mixed, Story, sceneWord } from "./story";

/** The decisions taken, in their order; once graded each says by icon, words and colour how it was. */
function Taken({ question, answer, grade, strings }: AnswerProps<ScenarioQuestion, PathTaken>) {
  return (
    <>
      <p className="font-bold">{strings.taken}</p>
      <ol className="grid gap-2">
        {walk(question, answer).steps.map(({ scene, choice }, place) => {
          const verdict = grade?.parts[place]?.verdict;
          return (
            <li key={scene.id} className="option" data-verdict={verdict}>
              <span className="flex-1">
                {place + 1}. {scene.title} → <b>{choice.text}</b>
              </span>
              {verdict === "safe" && <CircleCheck />}
              {verdict === "unsafe" && <Lightbulb />}
              {verdict && (
                <span className="visually-hidden">
                  {verdict === "safe" ? strings.safeChoice : strings.unsafeChoice}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** One scene at a time. A choice leads on at once, and the new scene's heading gets the focus. */
export function ScenarioAnswer(props: AnswerProps<ScenarioQuestion, PathTaken>) {
  const { question, answer, onAnswer, grade, seed, strings } = props;
  const { steps, scene } = walk(question, answer);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(steps.length);
  useEffect(() => {
    if (shown.current === steps.length) return;
    shown.current = steps.length;
    heading.current?.focus();
  }, [steps.length]);
  const ended = scene.choices.length === 0;
  return (
    <div key={scene.id} className="grid gap-3" data-scene={scene.id}>
      <h4 ref={heading} tabIndex={-1}>
        <span className="text-soft">{sceneWord(strings, steps.length + 1)}.</span> {scene.title}
      </h4>
      <Story {...scene} />
      {ended ? (
        <Taken {...props} />
      ) : (
        <>
          <p className="text-soft">{strings.hint}</p>
          <ul className="grid gap-2">
            {mixed(scene, seed).map(([index, { text }]) => (
              <li key={index}>
                <button
                  type="button"
                  className="option w-full text-start"
                  onClick={(event) => {
                    // The second tap of two in a hurry is not a decision in the next scene.
                    if (event.detail < 2) onAnswer({ path: [...answer.path, index] });
                  }}
                >
                  <span className="flex-1">{text}</span>
                  <ArrowRight />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && !grade && (
        <button
          type="button"
          className="button button-quiet justify-self-start"
          onClick={() => onAnswer({ path: answer.path.slice(0, -1) })}
        >
          <ArrowLeft />
          {strings.previous}
        </button>
      )}
    </div>
  );
}
