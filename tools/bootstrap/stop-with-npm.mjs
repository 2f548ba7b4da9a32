/**
 * Ends this process when npm has gone. npm passes a request to stop on to the shell between them,
 * and some shells end without telling the program they started: the server would stay behind and
 * hold its port. Started without npm, a process lives on as it likes.
 * @param {{ env?: Readonly<Record<string, string | undefined>>, parent?: () => number, stop?: () => void }} [self]
 * @returns {NodeJS.Timeout | undefined}
 */
export function stopWithNpm({
  env = process.env,
  parent = () => process.ppid,
  // As a signal, so that whoever listens for one can close what is open.
  stop = () => process.kill(process.pid, "SIGTERM"),
} = {}) {
  if (!env.npm_lifecycle_event) return undefined;
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    stop();
  }, 500);
  // Watching alone must not keep the process alive.
  return timer.unref();
}
