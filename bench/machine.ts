import { readFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";

/** The name of the operating system as it calls itself. */
function systemName(): string {
  try {
    const [, name] =
      /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8")) ?? [];
    return name ?? type();
  } catch {
    return type();
  }
}

/** What is told of the machine of a measurement and of the browser's version, and nothing else. */
export function describeMachine(browser: string): string {
  const cores = cpus();
  return [
    `${cores.length} cores of ${cores[0]?.model.trim() ?? "an unnamed processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    systemName(),
    `Node.js ${process.versions.node}`,
    `Chromium ${browser}`,
  ].join(", ");
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What all cores did since the machine started, in milliseconds. */
function coreTimes(): { readonly idle: number; readonly total: number } {
  const all = cpus().map(({ times }) => times);
  return {
    idle: sum(all.map(({ idle }) => idle)),
    total: sum(all.flatMap((times) => Object.values(times))),
  };
}

/** Looks for a few seconds, while nothing is measured, how much others do on this machine: from 0 (nothing) to 1. */
export async function busyShare(): Promise<number> {
  const before = coreTimes();
  await new Promise((done) => setTimeout(done, 3000));
  const after = coreTimes();
  return 1 - (after.idle - before.idle) / (after.total - before.total);
}

/** How quiet the machine was, and how slow. */
interface MachineState {
  /** What busyShare() found. */
  readonly busy: number;
  /** How many times slower the slowed browser was. */
  readonly cpu: number;
}

/** A warning when times cannot be trusted, or nothing; `wanted` is how many times slower it was to be. */
export function doubt({ busy, cpu }: MachineState, wanted: number): string {
  if (busy <= 0.2 && Math.abs(cpu / wanted - 1) <= 0.15) return "";
  return (
    `Other programs took ${Math.round(busy * 100)} % of this machine before the run, and the slowed browser ` +
    `was ${cpu.toFixed(1)} times slower instead of ${wanted}: the times below and all that is said of ` +
    "them are uncertain. Bytes and requests are exact. Run it again on a quiet machine."
  );
}
