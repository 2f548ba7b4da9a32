/**
 * Registers the site's worker. Fails where there are no workers: plain http, a file, a sandboxed
 * frame (where even asking for them throws), a host that sends something else for sw.js.
 * @param script the script that asks; it stands in scripts/, one folder below the site's root
 */
export async function registerWorker(script: string): Promise<ServiceWorkerRegistration> {
  const site = new URL("../", script);
  return navigator.serviceWorker.register(new URL("sw.js", site), { scope: site.pathname });
}
