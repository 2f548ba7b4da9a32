import { fileAt, withSlash } from "./address";
import { readAnyEmergency, readEmergency } from "./emergency-first";
import { fromCopies, markedCopies } from "./kept";
import { missingPage } from "./missing-page";
import type { Place } from "./site-index";

/** The network's answer; with something else at hand, not for ever, and no server's excuse. */
async function fromNetwork(place: Place, request: Request, older: Response | null) {
  if (!older) return place.fetch(request);
  const late = new Promise<Response>((done) => setTimeout(() => done(older), place.site.pageWait));
  const sent = place.fetch(request).then((sent) => (sent.status < 500 ? sent : older));
  return Promise.race([sent, late]);
}

const isListed = ({ site }: Place, file: string) =>
  Object.values(site.packs).some(({ files }) => files.includes(file));

/**
 * A page: this version's copy, else the network, else any copy there is, else the saved page that
 * says it is not here. An emergency page is kept before there is a copy.
 */
async function answerPage(place: Place, request: Request, file: string): Promise<Response> {
  const copies = await markedCopies(place).catch(() => []);
  const present = copies.filter((copy) => copy.present);
  const kept = (await fromCopies(place, present, file)) ?? (await readEmergency(place, file));
  if (kept) return kept;
  if (!file.endsWith(".html") && isListed(place, `${file}/index.html`))
    return Response.redirect(withSlash(new URL(request.url)), 301);
  const older = (await fromCopies(place, copies, file)) ?? (await readAnyEmergency(place, file));
  try {
    return await fromNetwork(place, request, older);
  } catch (error) {
    const page = older ?? (await missingPage(place, copies, file));
    if (page) return page;
    throw error;
  }
}

/** A picture, a font or a script, of any version: its name says which. Else the network. */
async function answerAsset(place: Place, request: Request, file: string): Promise<Response> {
  const copies = await markedCopies(place).catch(() => []);
  return (await fromCopies(place, copies, file)) ?? place.fetch(request);
}

/** The answer to a request, or null when it is none of the worker's business. */
export function answerTo(place: Place, request: Request): Promise<Response> | null {
  const file = request.method === "GET" ? fileAt(new URL(request.url), place.base) : null;
  if (file === null) return null;
  return request.mode === "navigate"
    ? answerPage(place, request, file)
    : answerAsset(place, request, file);
}
