"use client";

import { shuffle } from "@/base/random";
import { CircleCheck, Lightbulb } from "@/ui/icons";
import type { AnswerProps } from "../contract";
import type { Matches, MatchingQuestion, Pair } from "./question";
import { Thing } from "./thing";

/** How a card is marked: what was chosen, and what would have belonged to the thing. */
function verdictOn(pair: Pair, card: string, chosen: string | null | undefined, reveal: boolean) {
  if (card === chosen) return card === pair.id ? "safe" : "unsafe";
  return card === pair.id && reveal ? "missed" : undefined;
}

/**
 * A group of native radio buttons for each thing: every text is there in full, which the closed box of
 * a `<select>` would cut off. The cards stand in the same order in all groups.
 */
export function MatchingAnswer(props: AnswerProps<MatchingQuestion, Matches>) {
  const { question, answer, onAnswer, grade, reveal, seed, strings } = props;
  const cards = shuffle(question.pairs, seed);
  const words = { safe: strings.right, unsafe: strings.other, missed: strings.answer };
  const choose = (row: number, id: string) =>
    onAnswer({ chosen: answer.chosen.map((before, index) => (index === row ? id : before)) });
  return (
    <>
      <p className="mb-2 text-soft">{strings.hint}</p>
      <div className="grid gap-4">
        {question.pairs.map((pair, row) => {
          const name = `${question.id}-${pair.id}`;
          const chosen = answer.chosen[row];
          return (
            <div key={pair.id} role="radiogroup" aria-labelledby={name} className="matching-row">
              <div id={name} className="font-bold">
                <Thing {...pair} />
              </div>
              <ul className="grid gap-2">
                {cards.map(({ id, match }) => {
                  const verdict = grade ? verdictOn(pair, id, chosen, reveal) : undefined;
                  return (
                    <li key={id}>
                      <label className="option" data-verdict={verdict}>
                        <input
                          type="radio"
                          name={name}
                          value={id}
                          checked={chosen === id}
                          disabled={grade !== null}
                          onChange={() => choose(row, id)}
                        />
                        <span className="flex-1 basis-24">
                          {match}
                          {verdict && <b className="block">{words[verdict]}</b>}
                        </span>
                        {verdict && (verdict === "unsafe" ? <Lightbulb /> : <CircleCheck />)}
                      </label>
                    </li>
                  );
                })}
              </ul>
            </div>
          );
        })}
      </div>
    </>
  );
}
