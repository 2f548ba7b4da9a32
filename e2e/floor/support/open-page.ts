import { FloorPage } from "./page";
import type { Pipe } from "./pipe";
import { Session } from "./session";

/** How a page is opened. */
export interface PageHow {
  readonly width: number;
  readonly height: number;
  /** True: a finger instead of a mouse. */
  readonly touch?: boolean;
  /** Scripts that run before those of each page. */
  readonly before?: readonly string[];
}

// Keeping a whole language on the device is work for seconds at every first page; what is not about that
// runs as on plain http under another name, where browsers offer no worker.
export const noWorker = 'Reflect.deleteProperty(Navigator.prototype, "serviceWorker");';

/** Opens an empty page in a context of its own. */
export async function openPage(pipe: Pipe, how: PageHow): Promise<FloorPage> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const { targetId } = await pipe.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
  });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const session = new Session(pipe, sessionId, browserContextId);
  for (const domain of ["Page", "Runtime", "Log", "Network"])
    await session.send(`${domain}.enable`);
  for (const source of how.before ?? [noWorker])
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source });
  if (how.touch) {
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
  }
  const page = new FloorPage(session);
  await page.resize(how.width, how.height);
  return page;
}
