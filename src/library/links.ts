/** The official portals a lesson may link to. A new one is a decision, recorded in docs/decisions/. */
export const allowedHosts = ["yolumuzqarabaga.az"] as const;

/** Whether a lesson may link to the address: https, and one of the official portals. */
export function isAllowedLink(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const host = url.hostname.replace(/^www\./, "");
  return url.protocol === "https:" && (allowedHosts as readonly string[]).includes(host);
}
