import { writeProblem } from "./write-problem.mjs";

/**
 * An error whose message is written for the person at the keyboard: what happened, what to do.
 * The commands print it as it stands, without a stack.
 */
export class PlainError extends Error {
  /** @override */
  name = "PlainError";
}

/**
 * Runs a command's main function; a PlainError ends it with its sentence, and so does a
 * file or folder that cannot be written; any other error with its stack. All with exit code 1.
 * @param {() => Promise<void>} main
 * @returns {Promise<void>}
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    const plain = error instanceof PlainError ? error.message : writeProblem(error);
    const whole = error instanceof Error ? error.stack : error;
    process.stderr.write(`\n${plain ?? whole}\n`);
    // Not process.exit(): what is still being written to a pipe would be lost.
    process.exitCode = 1;
  }
}
