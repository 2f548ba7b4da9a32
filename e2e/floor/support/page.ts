import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { until } from "../../../src/question-types/testing/hand";
import { pressOf } from "./keys";
import { FloorLocator } from "./locator";
import { lowered } from "./lowered";
import type { Point } from "./point-to-press";
import type { Session } from "./session";

/** The pages go away under a call that was on its way: it is to be made again. */
const navigated =
  /context was destroyed|Cannot find (default execution )?context|navigated or closed/;

/** A page of an old browser, driven as a reader does: by presses, touches and keys of the browser itself. */
export class FloorPage {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  readonly keyboard = {
    press: async (name: string): Promise<void> => {
      for (const event of pressOf(name)) await this.#session.send("Input.dispatchKeyEvent", event);
    },
    type: async (text: string): Promise<void> => {
      for (const character of text)
        await this.#session.send("Input.dispatchKeyEvent", { type: "char", text: character });
    },
  };

  /** What the page complained of so far. */
  get complaints(): readonly string[] {
    return this.#session.complaints;
  }

  locator(selector: string): FloorLocator {
    return new FloorLocator(this, [{ by: "css", selector }]);
  }

  getByRole(...[role, how]: Parameters<FloorLocator["getByRole"]>): FloorLocator {
    return this.locator("body").getByRole(role, how);
  }

  /** Opens an address and waits until all of it is here. */
  async goto(address: string): Promise<void> {
    await this.loading(async () => {
      const { errorText, loaderId } = await this.#session.send("Page.navigate", { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      // Only the part after "#" changed.
      return loaderId !== undefined;
    });
  }

  async reload(): Promise<void> {
    await this.loading(() => this.#session.send("Page.reload").then(() => true));
  }

  /** Does what leads to another page, and waits for that. */
  async loading(act: () => Promise<unknown>): Promise<void> {
    const before = this.#session.loads;
    if ((await act()) === false) return;
    await until(async () => this.#session.loads > before, "the next page", 30_000);
  }

  resize(width: number, height: number): Promise<void> {
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    return this.#session.send("Emulation.setDeviceMetricsOverride", size);
  }

  /** Runs a text of script in the page; once more where the page went away meanwhile. */
  async run<R>(expression: string): Promise<R> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#run<R>(expression);
      } catch (error) {
        if (tries > 20 || !navigated.test(String(error))) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }

  async #run<R>(expression: string): Promise<R> {
    const { result, exceptionDetails } = await this.#session.send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (!exceptionDetails) return result.value as R;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** Runs a function in the page. It may use nothing from outside itself but what it is given. */
  evaluate<A extends readonly unknown[], R>(run: (...given: A) => R, ...given: A): Promise<R> {
    return this.run<R>(`${lowered(run)}(...${JSON.stringify(given)})`);
  }

  async mouse([x, y]: Point): Promise<void> {
    const at = { x, y, button: "left", clickCount: 1 };
    await this.#session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    await this.#session.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at });
    await this.#session.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at });
  }

  async touch([x, y]: Point): Promise<void> {
    const touch = (type: string, touchPoints: object[]) =>
      this.#session.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", [{ x, y }]);
    await touch("touchEnd", []);
  }

  /** Keeps a picture of the screen in the folder FLOOR_SHOTS names; without one nobody looks at them. */
  async screenshot(path: string): Promise<void> {
    if (!process.env.FLOOR_SHOTS) return;
    const { data } = await this.#session.send("Page.captureScreenshot");
    const file = join(process.env.FLOOR_SHOTS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  /** Takes the network away, or gives it back. */
  offline(yes: boolean): Promise<void> {
    const network = { offline: yes, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    return this.#session.send("Network.emulateNetworkConditions", network);
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}
