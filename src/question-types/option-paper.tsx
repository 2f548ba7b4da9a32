import { shuffle } from "@/base/random";
import type { OpenProps, PaperProps, PaperWords, Strings } from "./contract";
import { OpenAnswers } from "./open-paper";
import { mixedOptions, type Option, type OptionsQuestion } from "./options";

/** The options as a variant of the worksheet has them, each with its letter. */
function onPaper({ question, words, seed }: PaperProps<OptionsQuestion>) {
  const options = seed ? shuffle(question.options, `${seed} ${question.id}`) : question.options;
  return options.map((option: Option, index) => {
    const letter = words.letters?.[index];
    return { ...option, named: letter ? <b>{letter}. </b> : null };
  });
}

/** Options as on a worksheet: an empty box before each. */
export function OptionPaper(props: PaperProps<OptionsQuestion>) {
  return (
    <ul className="paper-options">
      {onPaper(props).map(({ id, text, named }) => (
        <li key={id}>
          {named}
          {text}
        </li>
      ))}
    </ul>
  );
}

const verdictOf = (safe: boolean, strings: Strings, words: PaperWords) =>
  safe ? (strings.safe ?? words.safe) : words.safer;

/** The key: each safe option with the reason, then what to know about the others. */
export function OptionPaperKey(props: PaperProps<OptionsQuestion>) {
  const { strings, words } = props;
  const safeFirst = onPaper(props).sort((a, b) => Number(b.safe) - Number(a.safe));
  return (
    <ul className="paper-key">
      {safeFirst.map(({ id, text, safe, feedback, named }) => (
        <li key={id}>
          {safe ? "✓" : "–"} {named}
          <b>{text}</b> — {verdictOf(safe, strings, words)} {feedback}
        </li>
      ))}
    </ul>
  );
}

type Props = OpenProps<OptionsQuestion>;

/** Options with what is said to each. */
const opened = (options: readonly Option[], { strings, words }: Props) =>
  options.map((option) => ({ ...option, verdict: verdictOf(option.safe, strings, words) }));

/** Options to open, one at a time. */
export function OpenOne(props: Props) {
  const options = mixedOptions(props.question, props.seed);
  return <OpenAnswers answers={opened(options, props)} group={props.group} />;
}

/** The same in their author's order. */
export function OpenInPlace(props: Props) {
  return <OpenAnswers answers={opened(props.question.options, props)} group={props.group} />;
}

/** Options to open, as many as one likes: each is judged by itself. */
export function OpenMany(props: Props) {
  return <OpenAnswers answers={opened(mixedOptions(props.question, props.seed), props)} />;
}
