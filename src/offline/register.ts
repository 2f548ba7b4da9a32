/**
 * Every page's one script: asks the browser to keep the site for reading without a network. Where
 * there are no workers (plain http, a file, a frame) the page works all the same.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && "serviceWorker" in navigator) {
  const site = new URL("../", script.src);
  navigator.serviceWorker.register(new URL("sw.js", site), { scope: site.pathname }).catch(() => {});
}
