/** The official portals a lesson may link to. A new one is a decision, recorded in docs/decisions/. */
export const allowedHosts = ["yolumuzqarabaga.az"] as const;

/** Whether a lesson may link to the address: https, and one of the official portals. */
export function isAllowedLink(address: string): boolean {
  // Without both slashes a browser reads “https:name” as a page of this site.
  if (!/^https:\/\//i.test(address)) return false;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.username !== "" || url.password !== "" || url.port !== "") return false;
  const host = url.hostname.replace(/^www\./, "");
  return (allowedHosts as readonly string[]).includes(host);
}
