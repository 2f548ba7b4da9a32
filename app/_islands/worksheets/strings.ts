/** The words of the worksheets: keys of the namespace "worksheets", with `{n}`-like places. */
export const worksheetStringNames = [
  "lessons",
  "form",
  "formA",
  "formB",
  "variants",
  "print",
  "which",
  "both",
  "sheetsOnly",
  "keysOnly",
  "choose",
  "version",
  "head",
  "number",
  "key",
] as const;

export type WorksheetStrings = Readonly<Record<(typeof worksheetStringNames)[number], string>>;
