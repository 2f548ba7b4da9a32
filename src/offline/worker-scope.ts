/** The few things of a service worker's world used here; TypeScript's own list excludes the page's. */

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Extendable {
  readonly data: unknown;
}

interface Tab {
  readonly id: string;
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window"; includeUncontrolled: boolean }): Promise<readonly Tab[]>;
  };
  skipWaiting(): Promise<void>;
  oninstall: ((event: Extendable) => void) | null;
  onactivate: ((event: Extendable) => void) | null;
  onfetch: ((event: Asked) => void) | null;
  onmessage: ((event: Told) => void) | null;
}

export const scope = self as unknown as WorkerScope;

/** Every open tab of the site, those without this worker too. */
export const openTabs = () => scope.clients.matchAll({ type: "window", includeUncontrolled: true });
