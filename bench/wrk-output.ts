const inMilliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };
const inBytes: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };

/** What wrk measured. */
export interface WrkNumbers {
  readonly perSecond: number;
  readonly bytesPerSecond: number;
  /** Milliseconds in which half of the answers came, and 99 of 100. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** What a pattern holds in brackets; what is not there is no number, and so no wrk has said this. */
function held(pattern: RegExp, text: string): readonly [string, string] {
  const [, one, other = ""] = pattern.exec(text) ?? [];
  if (one === undefined) throw new Error(`wrk says something else than ${pattern}:\n${text}`);
  return [one, other];
}

/** The numbers in what `wrk --latency` says. */
export function readWrk(text: string): WrkNumbers {
  const latency = (percent: number) => {
    const line = new RegExp(`^\\s*${percent}%\\s+([\\d.]+)(us|ms|s)\\s*$`, "m");
    const [number, unit] = held(line, text);
    return Number(number) * (inMilliseconds[unit] ?? Number.NaN);
  };
  const [transfer, unit] = held(/Transfer\/sec:\s+([\d.]+)(B|KB|MB|GB)/, text);
  const otherAnswers = Number(/Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? 0);
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text);
  const broken = (errors ?? []).slice(1).reduce((sum, number) => sum + Number(number), 0);
  return {
    perSecond: Number(held(/Requests\/sec:\s+([\d.]+)/, text)[0]),
    bytesPerSecond: Number(transfer) * (inBytes[unit] ?? Number.NaN),
    p50: latency(50),
    p99: latency(99),
    failed: otherAnswers + broken,
  };
}
