import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";

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

const kind = z.strictObject({
  id: z.string().regex(idPattern, idMistake),
  title: localized,
  /** How the teacher runs it. */
  how: localized,
  /** Words to say to the class. */
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
