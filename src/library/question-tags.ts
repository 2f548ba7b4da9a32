import { idPattern } from "./attributes";
import type { Section } from "./markdown";
import type { Complain } from "./problem";

/** A check before and a check after never repeat a question: each form has its own. */
export const forms = ["a", "b"] as const;

export type Form = (typeof forms)[number];

/**
 * What the braces of a question say to whoever counts and chooses questions. It stands beside the
 * question, not in it: a learner's device has no use for it.
 */
export interface QuestionTags {
  readonly pair: string | null;
  readonly form: Form | null;
  /** The misconception it tests: an id of content/misconceptions.yml. */
  readonly idea: string | null;
}

/** Reads the tags of a question; only the bank has pairs and forms. */
export function readTags(
  section: Section,
  ideas: readonly string[],
  complainAtLine: Complain,
): QuestionTags {
  const id = section.attributes?.id ?? null;
  const complain = (wrong: string, toDo: string) => complainAtLine(section.line, wrong, toDo, id);
  const value = (name: string) => section.attributes?.values.get(name) || null;
  const [idea, pair, written] = [value("idea"), value("pair"), value("form")];
  if (idea !== null && !ideas.includes(idea))
    complain(`there is no misconception “${idea}”`, "Use an id from content/misconceptions.yml.");
  if (pair !== null && !idPattern.test(pair))
    complain(`“pair=${pair}” is not an id`, "Use small Latin letters, digits and hyphens.");
  const form = forms.find((known) => known === written) ?? null;
  if (written !== null && form === null)
    complain(`“form=${written}” is no form`, "Write form=a or form=b.");
  const toDo = "Write both for a pair, or none: a question without them is for review only.";
  if (pair !== null && written === null) complain("“pair=” stands without “form=”", toDo);
  if (pair === null && written !== null) complain("“form=” stands without “pair=”", toDo);
  return { idea, pair, form };
}

/** The tags of the questions by id, in their order. */
export function readAllTags(
  asked: readonly Section[],
  ideas: readonly string[],
  complain: Complain,
): ReadonlyMap<string, QuestionTags> {
  const tags = new Map<string, QuestionTags>();
  for (const section of asked) {
    const id = section.attributes?.id ?? "";
    const read = readTags(section, ideas, complain);
    // An id that stands twice was reported: the first one keeps it.
    if (!tags.has(id)) tags.set(id, read);
  }
  return tags;
}
