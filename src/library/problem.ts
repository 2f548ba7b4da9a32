/** A mistake in the content, told so that its author can mend it. */
export interface Problem {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The id of the question, message or entry, where the mistake is inside one. */
  readonly within: string | null;
  readonly wrong: string;
  readonly toDo: string;
}

/** Collects the problems of one file. */
export type Complain = (line: number, wrong: string, toDo: string, within?: string | null) => void;

/** A collector that puts what it hears about `file` into `problems`. */
export function complainAbout(file: string, problems: Problem[]): Complain {
  return (line, wrong, toDo, within = null) => {
    problems.push({ file, line, within: within === "" ? null : within, wrong, toDo });
  };
}

/** `file:line — "question-id": what is wrong. What to do.` */
export function formatProblem({ file, line, within, wrong, toDo }: Problem): string {
  const place = within === null ? "" : `"${within}": `;
  return `${file}:${line} — ${place}${wrong}. ${toDo}`;
}

/** The problems in the order of files and lines, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byText.values()].sort((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
}

/** All problems, one a line, in the order of files and lines, each told once. */
export function formatProblems(problems: readonly Problem[]): string {
  return inOrder(problems).map(formatProblem).join("\n");
}
