import { z } from "zod";
import { sourced } from "./sourced";

const step = z.string().min(1);

const situation = z.strictObject({
  situation: z.string().min(1),
  steps: z.tuple([step, step, step, step]),
});

/** content/algorithm/<locale>.yml: A is "you see something unknown", B "you are inside, or not sure". */
export const algorithmSchema = z.strictObject({ ...sourced, a: situation, b: situation });

export type Algorithm = z.infer<typeof algorithmSchema>;

/** Which of the two situations. */
export type AlgorithmName = "a" | "b";
