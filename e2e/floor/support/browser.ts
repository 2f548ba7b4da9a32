import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage, type PageHow } from "./open-page";
import type { FloorPage } from "./page";
import { Pipe } from "./pipe";

/** A browser on this machine, as vitest hands it to the tests. */
export interface BrowserPlace {
  /** "72", or "today". */
  readonly version: string;
  readonly program: string;
  /** Folder of libraries it brings along; empty when it takes the system's. */
  readonly libraries: string;
}

const flags = [
  "--headless",
  "--no-sandbox",
  // Without its helper for new processes, which wants rights that containers do not give. Not in one single
  // process: 89 then waits a minute for a graphics card.
  "--no-zygote",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  "--remote-debugging-pipe",
];

/** Programs that run: an old browser does not end by itself when nobody is left to talk to it. */
const running = new Set<ChildProcess>();

process.once("exit", () => {
  for (const program of running) program.kill("SIGKILL");
});
// As vitest ends its processes; without a listener they would end without "exit".
process.once("SIGTERM", () => process.exit(143));

/**
 * A Chromium of any age, driven by the DevTools protocol: today's Playwright does not speak to the old ones.
 * One that ended is started again for the next page, and this is said.
 */
export class Browser {
  readonly place: BrowserPlace;
  #program: ChildProcess | null = null;
  #pipe: Pipe | null = null;
  readonly #folder = mkdtempSync(join(tmpdir(), "floor-"));

  constructor(place: BrowserPlace) {
    this.place = place;
  }

  /** A new page with a storage of its own, as on a device that never was here. */
  async newPage(how: PageHow): Promise<FloorPage> {
    return openPage(this.#started(), how);
  }

  #started(): Pipe {
    if (this.#pipe && !this.#pipe.ended) return this.#pipe;
    const { version, libraries } = this.place;
    if (this.#pipe) console.warn(`Chromium ${version} ${this.#pipe.ended} and was started again.`);
    const all = [...flags, `--user-data-dir=${this.#folder}`, "about:blank"];
    const program = spawn(this.place.program, all, {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
      env: { ...process.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) },
    });
    running.add(program);
    program.once("exit", () => running.delete(program));
    this.#program = program;
    this.#pipe = new Pipe(program);
    return this.#pipe;
  }

  /** Ends the browser and takes away what it wrote. */
  async close(): Promise<void> {
    const program = this.#program;
    if (program && program.exitCode === null && program.signalCode === null) {
      const gone = new Promise((done) => program.once("exit", done));
      program.kill("SIGKILL");
      await gone;
    }
    // Its processes may still be writing while they go.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
