import type { LinkCheck } from "./check-link";
import type { Goal } from "./goals";
import { village } from "./link";
import { type Measure, type Summary, times, weights } from "./measures";
import { load, type NginxNumbers, type NothingMeasured } from "./nginx-load";
import type { Peer, Peers } from "./peers";
import { slowDown } from "./phone";
import type { SubjectId } from "./sample";
import { formatNumber, formatRatio, formatSpread, markdownTable } from "./table";

const columns: readonly SubjectId[] = ["floor", "ours", "plain"];
const head = ["", "floor", "Safe Step", "Next's plain export", "ours ÷ floor", "plain ÷ ours"];

function rows(measures: readonly Measure[], summary: Summary): string[][] {
  return measures
    .filter(({ id }) => columns.some((subject) => (summary[id][subject]?.most ?? 0) > 0))
    .map(({ id, title, unit }) => {
      const { floor, ours, plain } = summary[id];
      const cells = columns.map((subject) => formatSpread(summary[id][subject], unit));
      // A shift that is next to nothing has no ratio worth reading.
      const ratios =
        unit === "shift"
          ? ["–", "–"]
          : [formatRatio(ours?.median, floor?.median), formatRatio(plain?.median, ours?.median)];
      return [title, ...cells, ...ratios];
    });
}

/** A sentence a goal, with its verdict first. */
export const goalLines = (goals: readonly Goal[]): string[] =>
  goals.map(({ holds, text }) => `${holds ? "Holds" : "**Does not hold**"}: ${text}`);

/** What was measured of one lesson. */
interface LessonResults {
  readonly lesson: string;
  readonly locale: string;
  readonly runs: number;
  readonly summary: Summary;
  readonly goals: readonly Goal[];
}

/** The section of one lesson. */
export function lessonSection({ lesson, locale, runs, summary, goals }: LessonResults): string {
  return `## Lesson ${lesson} in "${locale}", ${runs} runs

${goalLines(goals)
  .map((line) => `- ${line}`)
  .join("\n")}

${markdownTable(head, rows(times, summary))}

Bytes as sent, with their headers:

${markdownTable(head, rows(weights, summary))}`;
}

function peerSection({ date, browser, floor, peers }: Peers): string {
  const bytes = (number: number) => formatNumber(number);
  const row = (peer: Peer) => [
    peer.name,
    bytes(peer.lessonBytes),
    bytes(peer.lessonScript),
    String(peer.requests),
    formatRatio(peer.readable, floor.readable),
    bytes(peer.quizBytes),
    formatRatio(peer.answered, floor.answered),
    bytes(peer.secondBytes),
  ];
  const titles = [
    "",
    "lesson, bytes",
    "of it script",
    "requests",
    "readable ÷ its floor",
    "quiz, bytes",
    "first answer ÷ its floor",
    "second page, bytes",
  ];
  return `## Others

Measured elsewhere, on ${date} in ${browser}, on the same kind of line and phone: a lesson of 350 words with one picture
and a quiz of ten questions, built in each as its documentation says. Their floor is a hand-written page of that lesson
(readable after ${floor.readable} s) and of that quiz (first answer after ${floor.answered} s). Seconds of different machines are not
compared; ratios to the floor are. There a lesson and its quiz are two pages.

${markdownTable(titles, [floor, ...peers].map(row))}`;
}

function nginxSection(nginx: Results["nginx"], path: string): string {
  if (nginx.missing !== undefined) return "";
  return `
## One small nginx

nginx ${nginx.version} with [hosting/nginx.conf](../hosting/nginx.conf), one worker, on loopback without TLS; wrk asks on ${load.connections} kept
connections for ${load.seconds} s for \`${path}\` (sent with ${nginx.encoding}), on the same processor.

${markdownTable(
  ["requests a second", "MB a second", "latency, half below", "latency, 99 of 100 below", "failed"],
  [
    [
      formatNumber(nginx.perSecond),
      formatNumber(nginx.bytesPerSecond / 1e6, 1),
      `${formatNumber(nginx.p50, 1)} ms`,
      `${formatNumber(nginx.p99, 1)} ms`,
      formatNumber(nginx.failed),
    ],
  ],
)}
`;
}

/** All that a run of the benchmark found. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  /** Why times cannot be trusted, or nothing. */
  readonly warning: string;
  readonly check: LinkCheck;
  /** How many times slower the slowed browser was. */
  readonly cpu: number;
  readonly sections: readonly string[];
  readonly peers: Peers;
  readonly nginx: NginxNumbers | NothingMeasured;
  /** The path of the page nginx was asked for. */
  readonly nginxPath: string;
}

/** The page docs/performance.md. */
export function performancePage(results: Results): string {
  const { date, machine, warning, check, cpu, sections, peers, nginx, nginxPath } = results;
  return `# How fast it is

Written by \`npm run bench\` on ${date}; no claim about speed stands elsewhere. Times depend on the machine
(${machine})
and on what else it does: compare the ratios, which come from the same run.
${warning && `\n> **${warning}**\n`}
## How it is measured

- **Three sites**, one server: this site as it is shipped; *plain*, Next's own export of the same content
  (\`PLAIN_EXPORT=1\`); the *floor*, hand-written HTML with the same words and pictures, and a hand-written page of the questions
  whose one short script shows the answer. HTTP/2 over TLS 1.3, brotli, the headers of \`npm start\`.
- **One line** for all connections: ${village.bitsPerSecond / 1000} kbit/s each way, ${village.roundTrip} ms round trip, nothing lost, no slow start (that
  favours heavy pages); a TCP handshake costs a round trip, a TLS handshake another. Checked before this run:
  ${formatNumber(check.kbits)} kbit/s, ${formatNumber(check.roundTrip)} ms, first answer on a new connection after ${formatNumber(check.newConnection)} ms.
- **One phone**: Chromium, 360×640 at two dots a pixel, main thread slowed ${slowDown} times (checked: ${formatNumber(cpu, 1)} times). *Cold* is a
  new browser context: nothing cached, no connection open. Runs go in turn, each begins with another site.
- **Can be read**: the browser reports the heading and the sentence under it as painted (Element Timing), and a frame was drawn
  with the whole first message in the page. Counted from the start of the navigation, like all times.
- **First answer**: on a first visit straight to the questions, a script in the page chooses the first option the moment it is
  there, presses the button a frame later where there is one (an answer of ours opens what is said to it by HTML alone), and
  stops when a frame with the whole verdict was drawn.
- **Second lesson**: five seconds after the first was there; its bytes are counted on the line, whether the page or its worker asked, and may hold the beginning of the copy. **Third**: after the whole language was kept on the device, the line cut.
- Pictures further down load when the reader comes near; with the floor all load at once. What the worker fetches in
  the background for later stands in a line of its own and in no other.

Medians of all runs, in brackets the least and the most.

${sections.join("\n\n")}

${peerSection(peers)}
${nginxSection(nginx, nginxPath)}`;
}
