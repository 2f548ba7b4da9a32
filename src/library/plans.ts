import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";
import type { Complain } from "./problem";
import { lineWith } from "./yaml-file";

/** What a step of a plan shows of the lesson it is a plan of. */
export const shownInSteps = [
  "talk",
  "main-message",
  "main-messages",
  "messages",
  "steps",
  "role-play",
  "both-role-plays",
  "three-questions",
  "questions",
] as const;

/** The question a class begins with: in the lessons it names, or in all that no other names. */
const opener = localized.extend({
  lessons: z.array(z.string().regex(idPattern, idMistake)).min(1).optional(),
});

type Opener = z.infer<typeof opener>;

/** One opener is for all lessons, and none has two of its own. */
function opening(openers: readonly Opener[], context: z.RefinementCtx): void {
  const forAll = openers.filter(({ lessons }) => lessons === undefined).length;
  if (forAll !== 1)
    context.addIssue({
      code: "custom",
      message: `${forAll} openers name no lessons|Write one for all lessons that have none of their own.`,
    });
  const named = openers.flatMap(({ lessons = [] }, index) =>
    lessons.map((id, at) => ({ id, path: [index, "lessons", at] })),
  );
  named.forEach(({ id, path }, index) => {
    if (named.findIndex((one) => one.id === id) === index) return;
    context.addIssue({ code: "custom", path, message: `“${id}” stands twice|Keep one of them.` });
  });
}

const kind = z.strictObject({
  id: z.string().regex(idPattern, idMistake),
  title: localized,
  /** How the teacher runs it. */
  how: localized,
  /** Whether it begins with the opener of the lesson. */
  opens: z.literal(true).optional(),
  /** Words to say to the class, after the opener. */
  say: z.array(localized),
  shows: z.array(z.enum(shownInSteps)),
});

const plan = z.strictObject({
  minutes: z.int().min(1),
  steps: z.array(z.strictObject({ kind: z.string(), minutes: z.int().min(1) })).min(1),
});

type Kind = z.infer<typeof kind>;
type PlanInFile = z.infer<typeof plan>;

/** A plan is as long as its steps together, and made of kinds that are described. */
function adding(
  { kinds, plans }: { readonly kinds: readonly Kind[]; readonly plans: readonly PlanInFile[] },
  context: z.RefinementCtx,
): void {
  plans.forEach(({ minutes, steps }, index) => {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== minutes)
      context.addIssue({
        code: "custom",
        path: ["plans", index, "minutes"],
        message: `the steps of the plan of ${minutes} minutes take ${sum}|Make them add up.`,
      });
    steps.forEach((step, at) => {
      if (kinds.some(({ id }) => id === step.kind)) return;
      context.addIssue({
        code: "custom",
        path: ["plans", index, "steps", at, "kind"],
        message: `there is no kind of step “${step.kind}”|Describe it under kinds, or use one of those.`,
      });
    });
  });
}

/** content/plans.yml: the plans of a lesson by their minutes, and the words all of them have in common. */
export const plansSchema = z
  .strictObject({
    openers: z.array(opener).min(1).superRefine(opening),
    kinds: z.array(kind).superRefine(distinct("id")),
    plans: z.array(plan).min(1).superRefine(distinct("minutes")),
    needs: z.array(localized),
    /** What is settled and said before the lesson. */
    before: z.array(localized),
    /** So that every child takes part. */
    everyone: z.array(localized),
    avoid: z.array(localized),
  })
  .superRefine(adding);

/** The plans, checked. */
export type Plans = z.infer<typeof plansSchema>;

/** A step's words and what it shows. */
export type PlanKind = Plans["kinds"][number];

export type Shown = (typeof shownInSteps)[number];

/** What is said to the class in a step of a lesson's plan: the lesson's opener, if the step has one, comes first. */
export function saidIn(
  { openers }: Pick<Plans, "openers">,
  { opens, say }: Pick<PlanKind, "opens" | "say">,
  lesson: string,
): readonly PlanKind["say"][number][] {
  if (!opens) return say;
  const own = openers.filter(({ lessons }) => lessons?.includes(lesson));
  const [first] = [...own, ...openers.filter(({ lessons }) => lessons === undefined)];
  if (!first) throw new Error("Plans without an opener for all lessons were let through.");
  return [first, ...say];
}

/** Reports each opener for a lesson that is not there: the lesson meant would begin with another's question. */
export function checkOpeners(
  { openers }: Pick<Plans, "openers">,
  folders: readonly string[],
  text: string,
  complain: Complain,
): void {
  for (const id of openers.flatMap(({ lessons = [] }) => lessons)) {
    if (folders.includes(id)) continue;
    const toDo = "Use the name of a folder in content/lessons.";
    complain(lineWith(id, text), `there is no lesson “${id}”`, toDo);
  }
}
