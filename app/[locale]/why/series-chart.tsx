import type { Series } from "@/library/figures";

interface SeriesChartProps {
  readonly rows: Series["rows"];
  /** What the chart says, in words. */
  readonly label: string;
  readonly killed: string;
  readonly injured: string;
  /** "Jun" */
  readonly monthName: (month: string) => string;
}

/** Units of the drawing: a month is as high as any other, so the gaps between the bars are true. */
const wide = 300;
const monthHeight = 9;
const bar = 14;
const top = 38;
const axis = 76;
/** The longest bar; its numbers still stand on the drawing beside it. */
const longest = 150;
/** The series counts from here. */
const start = { year: 2020, month: 11 };

const monthsIn = (year: number, month: number) => (year - start.year) * 12 + month - start.month;

/** Bars of the totals, one a row, going down a time axis; the numbers stand at their ends. */
export function SeriesChart({ rows, label, killed, injured, monthName }: SeriesChartProps) {
  const places = rows.map((row) => {
    const [year = 0, month = 0] = row.month.split("-").map(Number);
    return { ...row, y: top + monthsIn(year, month) * monthHeight };
  });
  const scale = longest / Math.max(...rows.map((row) => row.killed + row.injured));
  const end = places.at(-1)?.y ?? top;
  const lastYear = Number(rows.at(-1)?.month.slice(0, 4));
  const years = Array.from({ length: lastYear - start.year + 1 }, (_, index) => start.year + index);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${wide} ${end + 20}`}
      role="img"
      aria-label={label}
      fontSize="14"
    >
      <rect className="chart-killed" x="1" y="3" width="12" height="12" />
      <text x="20" y="14">
        {killed}
      </text>{" "}
      <rect className="chart-injured" x={wide / 2} y="3" width="12" height="12" />
      <text x={wide / 2 + 19} y="14">
        {injured}
      </text>{" "}
      <line x1={axis} y1={top - 6} x2={axis} y2={end + 14} />
      {years.map((year) => {
        const y = top + Math.max(0, monthsIn(year, 1)) * monthHeight;
        return (
          <g key={year}>
            <line x1="0" y1={y} x2={wide} y2={y} />
            <text x="0" y={y + 14}>
              {year}
            </text>{" "}
          </g>
        );
      })}
      {places.map(({ month, y, ...row }) => (
        <g key={month}>
          <text x={axis - 6} y={y + 4.5} textAnchor="end">
            {monthName(month)}
          </text>{" "}
          <rect
            className="chart-killed"
            x={axis}
            y={y - bar / 2}
            width={row.killed * scale}
            height={bar}
          />
          <rect
            className="chart-injured"
            x={axis + row.killed * scale}
            y={y - bar / 2}
            width={row.injured * scale}
            height={bar}
          />
          <text x={axis + (row.killed + row.injured) * scale + 6} y={y + 4.5}>
            {row.killed} + {row.injured}
          </text>{" "}
        </g>
      ))}
    </svg>
  );
}
