/**
 * The worker that ends all workers: deployed in place of sw.js it removes this site's copies and
 * itself from every browser that comes by, and leaves open pages as they are. It answers nothing,
 * so pages come from the network at once. See "Turning the offline copy off" in docs/hosting.md.
 */
import { namePrefix } from "./kept";
import { scope } from "./worker-scope";

async function end(): Promise<void> {
  const prefix = namePrefix(new URL("./", scope.location.href));
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix)) await caches.delete(name);
  }
  await scope.registration.unregister();
}

scope.oninstall = (event) => event.waitUntil(scope.skipWaiting());
scope.onactivate = (event) => event.waitUntil(end());
