/**
 * How many tests may pass only when they are tried again. A busy machine lets one fail now and then; more than
 * that are tests, or pages, that do not always hold.
 */
export const mostFlaky = 3;

/** What is read of a suite in Playwright's report: a file, or a part of one. */
export interface PlaywrightSuite {
  readonly title: string;
  readonly specs?: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/**
 * The tests of a Playwright report that failed and passed when they were tried again.
 * @returns "axe.spec.ts:38 › axe finds nothing in a quiz in en"
 */
export function flakyTests({ suites = [] }: Pick<PlaywrightSuite, "suites">): string[] {
  const look = (
    { specs = [], suites: inner = [] }: PlaywrightSuite,
    titles: readonly string[],
  ): string[] => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === "flaky"))
      .map(({ file, line, title }) => [`${file}:${line}`, ...titles, title].join(" › ")),
    ...inner.flatMap((suite) => look(suite, [...titles, suite.title])),
  ];
  return suites.flatMap((suite) => look(suite, []));
}

/**
 * What is said of them below their step.
 * @returns a line each; empty when there are none
 */
export function describeFlaky(flaky: readonly string[]): string {
  if (flaky.length === 0) return "";
  const head =
    flaky.length > mostFlaky
      ? `${flaky.length} tests passed only when tried again, and ${mostFlaky} may: all of them count as failed.`
      : "Passed only when tried again:";
  return [head, ...flaky.map((name) => `  ${name}`)].join("\n");
}
