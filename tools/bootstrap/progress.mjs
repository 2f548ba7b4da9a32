import { formatSeconds } from "./say.mjs";

/**
 * Does a long piece of work and shows that it goes on: in a terminal one line whose seconds count
 * up; elsewhere (a log, a pipe) one line at the start and one at the end. Work that throws or
 * gives back false has failed.
 * @template T
 * @param {string} title what is being done, as a sentence without its full stop
 * @param {() => Promise<T>} work
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} [output]
 * @returns {Promise<T>}
 */
export async function withProgress(title, work, output = process.stdout) {
  const started = Date.now();
  const line = () => `${title} … ${formatSeconds(Date.now() - started)}`;
  const show = () => output.write(`\r\x1b[2K${line()}`);
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  if (output.isTTY) {
    show();
    timer = setInterval(show, 1000);
  } else {
    output.write(`${title} …\n`);
  }
  /** @param {string} word */
  const finish = (word) => {
    clearInterval(timer);
    output.write(`${output.isTTY ? "\r\x1b[2K" : ""}${line()}, ${word}\n`);
  };
  try {
    const result = await work();
    finish(result === false ? "failed" : "done");
    return result;
  } catch (error) {
    finish("failed");
    throw error;
  }
}
