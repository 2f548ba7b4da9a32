import { writeDecimal } from "@/base/decimal-mark";
import { fill } from "@/base/fill";
import {
  type Report,
  type Round,
  type RuleLine,
  reportOf,
  wholeShare,
} from "@/classroom/checks/class-report";
import type { Count } from "@/classroom/checks/tally";
import type { ClassChecksProps } from "./data";
import { itemById } from "./data";
import { ResultsCsv } from "./results-csv";

interface ResultsProps {
  readonly label: string;
  readonly round: Round;
  readonly page: ClassChecksProps;
}

/** Two bars, before above after: their lengths are said in words beside them. */
function Bars({ line }: { readonly line: RuleLine }) {
  const [before, after] = [wholeShare(line.before), wholeShare(line.after)];
  return (
    <svg className="bars" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <path className="bar-all" d="M0 0h100v6H0zM0 8h100v6H0z" />
      {before !== null && <path className="bar-before" d={`M0 0h${before}v6H0z`} />}
      {after !== null && <path className="bar-after" d={`M0 8h${after}v6H0z`} />}
    </svg>
  );
}

function Share({ count, page }: { readonly count: Count | null; readonly page: ClassChecksProps }) {
  const { strings } = page;
  if (!count) return <>{strings.notAsked}</>;
  return <>{fill(strings.share, { share: wholeShare(count) ?? 0, ...count })}</>;
}

function gainWords({ gain }: Report, { strings, locale }: ClassChecksProps): readonly string[] {
  if (gain.kind === "too-few") return [strings.tooFew];
  const whole = (value: number) => Math.round(value);
  if (gain.kind === "full-before") return [fill(strings.fullBefore, { after: whole(gain.after) })];
  return [
    fill(strings.gain, { gain: writeDecimal(gain.gain, locale) }),
    fill(strings.gainHow, { before: whole(gain.before), after: whole(gain.after) }),
  ];
}

/** What a class learned: the gain, each rule before and after, the hardest three, the table to save. */
export function Results({ label, round, page }: ResultsProps) {
  const { strings, ruleTitles, ideaTitles, doors } = page;
  const report = reportOf(round);
  const [first, ...more] = gainWords(report, page);
  return (
    <section aria-labelledby="results" className="grid gap-3">
      <h4 id="results" className="text-[1.15em]">
        {strings.results}
      </h4>
      <p className="font-bold">{first}</p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <table className="results">
        <thead>
          <tr>
            <th scope="col">{strings.rule}</th>
            <th scope="col">{strings.before}</th>
            <th scope="col">{strings.after}</th>
          </tr>
        </thead>
        <tbody>
          {report.rules.map((line) => (
            <tr key={line.rule}>
              <th scope="row">
                {ruleTitles[line.rule] ?? line.rule}
                <Bars line={line} />
              </th>
              <td>
                <Share count={line.before} page={page} />
              </td>
              <td>
                <Share count={line.after} page={page} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.hardest.length > 0 && (
        <>
          <h5 className="font-bold">{strings.hardest}</h5>
          <ol className="grid list-decimal gap-2 ps-6">
            {report.hardest.map(({ question, count }) => {
              const idea = question.idea && ideaTitles[question.idea];
              return (
                <li key={question.id}>
                  {itemById(doors, question.id)?.prompt ?? question.id}{" "}
                  <span className="text-soft">
                    (<Share count={count} page={page} />)
                  </span>
                  {idea && <p>{fill(strings.ideaBehind, { idea })}</p>}
                </li>
              );
            })}
          </ol>
        </>
      )}
      <ResultsCsv label={label} round={round} report={report} page={page} />
    </section>
  );
}
