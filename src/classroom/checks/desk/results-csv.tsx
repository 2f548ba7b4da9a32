import { fill } from "@/base/fill";
import { type Report, type Round, reportRows } from "@/classroom/checks/class-report";
import { dayOf, fileName, type Separator, separatorFor, writeCsv } from "@/classroom/checks/csv";
import { saveText } from "@/ui/save-text";
import type { ClassChecksProps } from "./data";

interface ResultsCsvProps {
  readonly label: string;
  readonly round: Round;
  readonly report: Report;
  readonly page: ClassChecksProps;
}

/** The results as a table for a spreadsheet. */
export function ResultsCsv({ label, round, report, page }: ResultsCsvProps) {
  const { strings, ruleTitles, locale } = page;
  const own = separatorFor(navigator.language, locale);
  const save = (separator: Separator) => {
    const columns = [strings.csvAnswered, strings.csvSafe, strings.csvShare];
    const of = (form: string) => columns.map((column) => fill(column, { form }));
    const rows = reportRows(report, (rule) => ruleTitles[rule] ?? rule, [
      strings.csvRule,
      ...of(strings.before),
      ...of(strings.after),
    ]);
    const { code, startedAt } = round.after ?? round.before ?? { code: "", startedAt: 0 };
    const name = fileName([strings.fileName, label, code, dayOf(startedAt)], "csv");
    saveText(name, writeCsv(rows, separator), "text/csv;charset=utf-8");
  };
  return (
    <p className="row">
      <button type="button" className="button" onClick={() => save(own)}>
        {strings.csv}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => save(own === ";" ? "," : ";")}
      >
        {strings.csvOther}
      </button>
    </p>
  );
}
