/**
 * Grades what our own server sends for pages of the finished export by the rules of MDN's HTTP
 * Observatory (scripts/security/observatory.mjs) and fails under 130 points. Two of its rules are about
 * https, which this machine does not have: they are judged as on a host with https that leads plain http
 * there and adds the header such hosts add (HTTPS_ONLY_HEADERS), as hosting/nginx.conf and _headers do.
 *
 * The most one can have is 140: five points more are for names in the browsers' own list of https sites,
 * which is for the owner of the name to ask for, and five for `integrity` on scripts, which a folder
 * opened as files could not load.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { grade } from "./security/observatory.mjs";
import { HTTPS_ONLY_HEADERS } from "./tasks/headers.mjs";
import { PlainError, runCommand } from "./tasks/plain-error.mjs";
import { say } from "./tasks/say.mjs";
import { createSiteServer } from "./tasks/site-server.mjs";

const least = 130;
const pages = ["/", "/az/", "/en/lessons/k1/", "/ru/emergency/", "/az/settings/", "/az/about/"];
const root = fileURLToPath(new URL("..", import.meta.url));

const inSmallLetters = (headers) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function gradePage(address) {
  const response = await fetch(address);
  if (response.status !== 200) throw new PlainError(`${address} answers ${response.status}.`);
  const headers = {
    ...Object.fromEntries(response.headers),
    ...inSmallLetters(HTTPS_ONLY_HEADERS),
  };
  const transport = { https: true, redirectsToHttps: true };
  return grade({ headers, html: await response.text(), transport });
}

function sayPoints({ results }) {
  for (const { test, points, why } of results) {
    say(`${String(points > 0 ? `+${points}` : points).padStart(5)}  ${test}: ${why}`);
  }
}

await runCommand(async () => {
  const folder = join(root, "out");
  if (!existsSync(join(folder, "sw.js"))) {
    throw new PlainError('There is no finished site in out/. Run "npm run build" first.');
  }
  const server = createSiteServer({ folder });
  await new Promise((done) => server.listen(0, "localhost", done));
  try {
    const origin = `http://localhost:${server.address().port}`;
    const poor = [];
    for (const [index, page] of pages.entries()) {
      const graded = await gradePage(origin + page);
      if (index === 0) sayPoints(graded);
      say(`${String(graded.score).padStart(5)}  ${page}`);
      if (graded.score < least) poor.push(page);
      if (graded.score < least && index > 0) sayPoints(graded);
    }
    if (poor.length > 0) {
      throw new PlainError(`${poor.join(", ")}: fewer than ${least} points. The list says why.`);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
