const inMilliseconds = { us: 0.001, ms: 1, s: 1000 };
const inBytes = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };

/**
 * The numbers in what `wrk --latency` says.
 * @param {string} text
 * @returns {{ perSecond: number, bytesPerSecond: number, p50: number, p99: number, failed: number }}
 *   p50, p99: milliseconds
 */
export function readWrk(text) {
  const latency = (percent) => {
    const [, number, unit] = new RegExp(`^\\s*${percent}%\\s+([\\d.]+)(us|ms|s)\\s*$`, "m").exec(
      text,
    );
    return Number(number) * inMilliseconds[unit];
  };
  const [, transfer, unit] = /Transfer\/sec:\s+([\d.]+)(B|KB|MB|GB)/.exec(text);
  const otherAnswers = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0);
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text);
  const broken = (errors ?? []).slice(1).reduce((sum, number) => sum + Number(number), 0);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]),
    bytesPerSecond: Number(transfer) * inBytes[unit],
    p50: latency(50),
    p99: latency(99),
    failed: otherAnswers + broken,
  };
}
