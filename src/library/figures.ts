import { z } from "zod";
import { idMistake, idPattern } from "./attributes";
import { distinct } from "./distinct";
import { localized } from "./localized";
import { sourced } from "./sourced";

const figure = z.strictObject({
  ...sourced,
  id: z.string().regex(idPattern, idMistake),
  /** The number as it is written in each language, with its words ("more than 3,400"). */
  figure: localized,
  meaning: localized,
  /** Who said it and when, for the reader. */
  said: localized,
});

/** How many people had been killed and injured since the series began, up to a month. */
const row = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "is not a month|Write year and month like this: 2026-01."),
  killed: z.int().min(0),
  injured: z.int().min(0),
});

type Row = z.infer<typeof row>;

/** Totals up to a month can only grow; a row that is less is a slip of the pen. */
function growing(rows: readonly Row[], context: z.RefinementCtx): void {
  rows.forEach((now, index) => {
    const before = rows[index - 1];
    if (!before) return;
    const later = now.month > before.month;
    if (later && now.killed >= before.killed && now.injured >= before.injured) return;
    context.addIssue({
      code: "custom",
      path: [index, "month"],
      message: later
        ? `the totals of ${now.month} are smaller than those of ${before.month}|Each row counts everybody since the series began.`
        : `${now.month} does not come after ${before.month}|Put the rows in the order of their months.`,
    });
  });
}

/** content/figures.yml: the few figures adults are shown, each with who said it and when. */
export const figuresSchema = z.strictObject({
  figures: z.array(figure).superRefine(distinct("id")),
  series: z.strictObject({
    ...sourced,
    said: localized,
    rows: z.array(row).min(2).superRefine(growing),
  }),
});

export type Figures = z.infer<typeof figuresSchema>;

/** The series of totals that the page for adults draws. */
export type Series = Figures["series"];
