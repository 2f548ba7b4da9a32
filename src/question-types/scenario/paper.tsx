import type { PaperProps } from "../contract";
import type { Choice, ScenarioQuestion } from "./question";
import { mixed, Story, sceneWord } from "./story";

/** As in a game book: numbered scenes, and after each choice the number to go on with. */
export function ScenarioPaper({ question, strings }: PaperProps<ScenarioQuestion>) {
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
            <ul className="paper-options">
              {mixed(scene, question.id).map(([index, { text, to }]) => (
                <li key={index}>
                  {text} → <b>{sceneWord(strings, to + 1)}</b>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
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
                  {safe ? "✓" : "–"} <b>{text}</b> {safe ? words.safe : words.safer} {feedback}
                </li>
              ))}
            </ul>
          </li>
        ),
      )}
    </ol>
  );
}
