import { createHash } from "node:crypto";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands inside a page. */
interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * The content security policy of a page: nothing but its own files, its own style and the one early
 * script, both known by their hash. No `unsafe-*`. `frame-ancestors` cannot stand in a page: servers send it.
 */
export function pagePolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sha).join(" ")}`.trim(),
    `style-src ${styles.map(sha).join(" ") || "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The policy of a page that is one file: it asks for nothing at all, not even a file beside it.
 */
export function filePolicy({ styles, scripts }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(sha).join(" ") || "'none'"}`,
    `style-src ${styles.map(sha).join(" ") || "'none'"}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
