import type { ReactNode } from "react";
import type { OpenProps, PaperProps, Strings } from "../contract";
import { OpenAnswers } from "../open-paper";
import type { Choice, ScenarioQuestion, Scene } from "./question";
import { mixed, Story, sceneWord } from "./story";

interface ScenesProps {
  readonly question: ScenarioQuestion;
  readonly strings: Strings;
  /** The ways on from a scene. */
  readonly ways: (scene: Scene, place: number) => ReactNode;
}

/** As in a game book: numbered scenes one below the other. */
function Scenes({ question, strings, ways }: ScenesProps) {
  return (
    <ol className="grid gap-8">
      {question.scenes.map((scene, place) => (
        <li key={scene.id} className="grid gap-2">
          <p className="font-bold">
            {sceneWord(strings, place + 1)}. {scene.title}
          </p>
          <Story {...scene} />
          {scene.choices.length === 0 ? (
            <p className="font-bold">{strings.end}</p>
          ) : (
            ways(scene, place)
          )}
        </li>
      ))}
    </ol>
  );
}

/** After each choice stands the number to go on with. */
export function ScenarioPaper({ question, strings }: PaperProps<ScenarioQuestion>) {
  const ways = (scene: Scene) => (
    <ul className="paper-options">
      {mixed(scene, question.id).map(([index, { text, to }]) => (
        <li key={index}>
          {text} → <b>{sceneWord(strings, to + 1)}</b>
        </li>
      ))}
    </ul>
  );
  return <Scenes question={question} strings={strings} ways={ways} />;
}

/** Each choice opens what is said to it, and the number to go on with. */
export function OpenScenario(props: OpenProps<ScenarioQuestion>) {
  const { question, strings, words, seed, group } = props;
  const ways = (scene: Scene, place: number) => {
    const answers = mixed(scene, seed).map(([index, { text, safe, feedback, to }]) => ({
      ...{ id: `${index}`, text, safe, verdict: safe ? words.safe : words.safer },
      feedback: (
        <>
          {feedback} → <b>{sceneWord(strings, to + 1)}</b>
        </>
      ),
    }));
    return <OpenAnswers answers={answers} group={`${group}-${place}`} />;
  };
  return <Scenes question={question} strings={strings} ways={ways} />;
}

const safeFirst = (choices: readonly Choice[]) =>
  [...choices].sort((a, b) => Number(b.safe) - Number(a.safe));

/** Scene by scene: the safe choices with their reasons, then why the others are not. */
export function ScenarioPaperKey({ question, strings, words }: PaperProps<ScenarioQuestion>) {
  return (
    <ol className="grid gap-3">
      {question.scenes.map(({ id, title, choices }, place) =>
        choices.length === 0 ? null : (
          <li key={id}>
            <p className="font-bold">
              {sceneWord(strings, place + 1)}. {title}
            </p>
            <ul className="paper-key">
              {safeFirst(choices).map(({ text, safe, feedback }) => (
                <li key={text}>
                  {safe ? "✓" : "–"} <b>{text}</b> — {safe ? words.safe : words.safer} {feedback}
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ol>
  );
}
