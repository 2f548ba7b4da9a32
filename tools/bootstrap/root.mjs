import { fileURLToPath } from "node:url";

/** The folder of the project, with its separator at the end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
