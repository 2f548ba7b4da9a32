import { shuffle } from "@/base/random";
import type { PaperProps } from "../contract";
import type { MatchingQuestion, Pair } from "./question";
import { Thing } from "./thing";

/** The pairs as their matches stand on paper: never in the order of the things. */
function onPaper({ id, pairs }: MatchingQuestion, seed = id): readonly Pair[] {
  const mixed = shuffle(pairs, seed);
  const isMixed = mixed.some((pair, index) => pair !== pairs[index]);
  return isMixed ? mixed : [...mixed.slice(1), ...mixed.slice(0, 1)];
}

/** Two lists: the things with numbers, each with an empty box, and what belongs to them with letters. */
export function MatchingPaper({ question, strings, seed }: PaperProps<MatchingQuestion>) {
  const [things, matches] = question.heads;
  return (
    <>
      <p>{strings.paper}</p>
      <div className="matching-paper">
        <div>
          <p className="font-bold">{things}</p>
          <ol className="paper-options">
            {question.pairs.map((pair, index) => (
              <li key={pair.id}>
                <b>{index + 1}.</b> <Thing {...pair} />
              </li>
            ))}
          </ol>
        </div>
        <div>
          <p className="font-bold">{matches}</p>
          <ul className="grid gap-2">
            {onPaper(question, seed).map(({ id, match }, index) => (
              <li key={id}>
                <b>{strings.letters?.[index]}.</b> {match}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** The pairs, by number and letter and in words, with the reasons. */
export function MatchingPaperKey({ question, strings, seed }: PaperProps<MatchingQuestion>) {
  const matches = onPaper(question, seed);
  return (
    <ul className="paper-key">
      {question.pairs.map((pair, index) => (
        <li key={pair.id}>
          <b>
            {index + 1} – {strings.letters?.[matches.indexOf(pair)]}.
          </b>{" "}
          {pair.thing}: <b>{pair.match}</b> — {pair.feedback}
        </li>
      ))}
    </ul>
  );
}
