import {
  ASK_FIRST,
  CAMERA_PERMISSIONS,
  FOR_EVER,
  HASHED_FOLDERS,
  HTTPS_ONLY_HEADERS,
  SECURITY_HEADERS,
  SHOWN_FILES,
  SHOWN_FOLDERS,
} from "../serve/headers";

/**
 * `_headers` and `_redirects`, as Netlify, Cloudflare Pages and others read them from the folder they
 * publish. Their rules: a path may end in one "*", nothing may follow it; where several paths fit, all
 * their headers are sent, and two values of one header may come out joined. So no header is named for
 * two paths that fit the same file, but for the camera's pages, where the later value holds, joined or not.
 */

/** Values by the names of headers. */
type HeaderValues = Readonly<Record<string, string>>;

/** A path, which may end in "*", and the headers of what it fits. */
type HeaderRule = readonly [path: string, headers: HeaderValues];

const notice = (sign: string): string =>
  `${sign} Written by "npm run hosting" from tools/serve/headers.ts: change it there.`;

const rule = ([path, headers]: HeaderRule): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * Headers by path, those of every file first. What is not named for a file (the pages' Cache-Control) is the host's
 * own default.
 */
function headerRules(locales: readonly string[]): [everywhere: HeaderRule, ...HeaderRule[]] {
  const own = { "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": ASK_FIRST };
  const ownPaths = [
    "/",
    "/index.html",
    "/404.html",
    "/sw.js",
    "/kill-switch/*",
    "/files/*",
    ...locales.map((locale) => `/${locale}/*`),
  ];
  const folders = [...new Set([...HASHED_FOLDERS, ...SHOWN_FOLDERS])];
  return [
    ["/*", { ...SECURITY_HEADERS, ...HTTPS_ONLY_HEADERS }],
    ...ownPaths.map((path): HeaderRule => [path, own]),
    ...locales.map(
      (locale): HeaderRule => [
        `/${locale}/classroom/checks/*`,
        { "Permissions-Policy": CAMERA_PERMISSIONS },
      ],
    ),
    ...folders.map(
      (folder): HeaderRule => [
        `/${folder}/*`,
        {
          "Cross-Origin-Resource-Policy": SHOWN_FOLDERS.includes(folder)
            ? "cross-origin"
            : "same-origin",
          "Cache-Control": HASHED_FOLDERS.includes(folder) ? FOR_EVER : ASK_FIRST,
        },
      ],
    ),
    ...SHOWN_FILES.map(
      (path): HeaderRule => [
        `/${path}`,
        { "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": ASK_FIRST },
      ],
    ),
  ];
}

export function headersFile(locales: readonly string[]): string {
  const rules = headerRules(locales).map(rule);
  return `${notice("#")}\n\n${rules.join("\n\n")}\n`;
}

/**
 * The 404 page of each language. Cloudflare Pages knows no such line, passes over it and shows
 * /404.html, which speaks all languages.
 */
export function redirectsFile(locales: readonly string[]): string {
  const lines = locales.map((locale) => `/${locale}/* /${locale}/404/index.html 404`);
  return `${notice("#")}\n${lines.join("\n")}\n`;
}

/** The table for hosts that are set up by hand, such as an object store: in docs/hosting.md. */
export function headersTable(locales: readonly string[]): string {
  const [[, everywhere], ...others] = headerRules(locales);
  const groups = new Map<string, string[]>();
  for (const [path, headers] of others) {
    if (!headers["Cache-Control"]) continue;
    const key = ["Cache-Control", "Cross-Origin-Resource-Policy"]
      .map((name) => `\`${headers[name]}\``)
      .join(" | ");
    groups.set(key, [...(groups.get(key) ?? []), `\`${path}\``]);
  }
  return [
    "| files | `Cache-Control` | `Cross-Origin-Resource-Policy` |",
    "|---|---|---|",
    ...[...groups].map(([values, paths]) => `| ${paths.join(" ")} | ${values} |`),
    "",
    "On the pages with the camera, beside the header of every answer or in its place:",
    "",
    "| pages | `Permissions-Policy` |",
    "|---|---|",
    ...others
      .filter(([, headers]) => headers["Permissions-Policy"])
      .map(([path, headers]) => `| \`${path}\` | \`${headers["Permissions-Policy"]}\` |`),
    "",
    "On every answer:",
    "",
    "| header | value |",
    "|---|---|",
    ...Object.entries(everywhere).map(([name, value]) => `| \`${name}\` | \`${value}\` |`),
  ].join("\n");
}
