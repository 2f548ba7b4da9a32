"use client";

import { useId, useState } from "react";
import { Drawing } from "@/ui/drawing";
import { CircleCheck, Lightbulb } from "@/ui/icons";
import type { AnswerProps } from "../contract";
import { type ManyChoices, toggled } from "../options";
import { numbered } from "./numbered";
import type { PictureQuestion, Place } from "./question";

/** A position in the picture, which a style attribute may not give (the page's policy forbids them). */
const put = (place: Place) => (element: HTMLElement | null) => {
  element?.style.setProperty("left", `${place.x}%`);
  element?.style.setProperty("top", `${place.y}%`);
};

/**
 * The picture with numbered rings over it, and the same places as a list of native checkboxes. A ring
 * is one more label of its checkbox: for hand and eye only, as the list says the same in words.
 */
export function PictureAnswer(props: AnswerProps<PictureQuestion, ManyChoices>) {
  const { question, answer, onAnswer, grade, reveal, seed, strings } = props;
  const id = useId();
  const [focused, setFocused] = useState("");
  const places = numbered(question.options, seed).map((place) => {
    const verdict = grade?.parts.find(({ part }) => part === place.id)?.verdict;
    const shown = verdict === "missed" && !reveal ? undefined : verdict;
    return { ...place, shown, marked: answer.chosen.includes(place.id) };
  });
  const said = { safe: strings.found, unsafe: strings.wrong, missed: strings.right };
  return (
    <>
      <div className="picture-ground mb-3">
        <Drawing {...question.ground} />
        {places.map((place) => (
          <label
            key={place.id}
            ref={put(place)}
            htmlFor={id + place.id}
            className="picture-place"
            data-marked={place.marked || undefined}
            data-focused={focused === place.id || undefined}
            data-verdict={place.shown}
            aria-hidden="true"
          >
            <span>{place.n}</span>
          </label>
        ))}
      </div>
      <p className="mb-2 text-soft">{strings.hint}</p>
      <ul className="grid gap-2">
        {places.map(({ id: place, n, text, marked, shown }) => (
          <li key={place}>
            <label className="option" data-verdict={shown}>
              <input
                type="checkbox"
                id={id + place}
                aria-labelledby={`${id + place}-name`}
                value={place}
                checked={marked}
                disabled={grade !== null}
                onChange={() => onAnswer(toggled(question, answer, place))}
                onFocus={() => setFocused(place)}
                onBlur={() => setFocused("")}
              />
              <span id={`${id + place}-name`} className="flex-1">
                {n}. {text}
              </span>
              {shown && (shown === "unsafe" ? <Lightbulb /> : <CircleCheck />)}
              {shown && <span className="visually-hidden">{said[shown]}</span>}
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
