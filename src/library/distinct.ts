import type { z } from "zod";

/**
 * For `superRefine` of a list: reports what stands in it twice.
 *
 * @param key the name of the field that must differ; null where the entries themselves must
 */
export function distinct<T>(key: (keyof T & string) | null) {
  return (entries: readonly T[], context: z.RefinementCtx): void => {
    const values = entries.map((entry) => (key === null ? entry : entry[key]));
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      const path = key === null ? [index] : [index, key];
      context.addIssue({
        code: "custom",
        path,
        message: `“${value}” stands twice|Keep one of them.`,
      });
    });
  };
}
