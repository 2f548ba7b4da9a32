import {
  ASK_FIRST,
  CAMERA_PAGES,
  CAMERA_PERMISSIONS,
  FOR_EVER,
  HASHED_NAME,
  HTTPS_ONLY_HEADERS,
  SECURITY_HEADERS,
  SHOWN_FILES,
  SHOWN_FOLDERS,
  TEXT_TYPES,
} from "../serve/headers";

/** Types of what is not text; nginx's own list is not read, so both servers say the same. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  ico: "image/x-icon",
  jpg: "image/jpeg",
  mp3: "audio/mpeg",
  png: "image/png",
  webp: "image/webp",
  woff2: "font/woff2",
  zip: "application/zip",
};

/** A regular expression of ours, as nginx wants it: in quotes, since { } would end a word. */
const pattern = (source: string): string => `"~${source}"`;

const escapeDots = (name: string): string => name.replaceAll(".", "\\.");

const shown = `^/((${SHOWN_FOLDERS.join("|")})/|(${SHOWN_FILES.map(escapeDots).join("|")})$)`;

const header = ([name, value]: readonly [name: string, value: string]): string =>
  `  add_header ${name} ${value.startsWith("$") ? value : `"${value}"`} always;`;

function headerLines(): string[] {
  const httpsOnly = Object.keys(HTTPS_ONLY_HEADERS).map((name): [string, string] => [
    name,
    "$safe_step_https_only",
  ]);
  const lines: readonly (readonly [string, string])[] = [
    ...Object.entries({
      ...SECURITY_HEADERS,
      "Permissions-Policy": "$safe_step_permissions",
    }),
    ...httpsOnly,
    ["Cross-Origin-Resource-Policy", "$safe_step_resource"],
    ["Cache-Control", "$safe_step_cache"],
  ];
  return lines.map(header);
}

/** One line a type: `text/html html;`. Two endings of one type stand together. */
function typeLines(): string[] {
  const types = new Map<string, string[]>();
  for (const [ending, type] of Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES })) {
    types.set(type, [...(types.get(type) ?? []), ending]);
  }
  return [...types].sort().map(([type, endings]) => `    ${type} ${endings.join(" ")};`);
}

const textTypes = [...new Set(Object.values(TEXT_TYPES))]
  .filter((type) => type !== "text/html") // nginx has it anyway and warns about a second one
  .sort()
  .join(" ");

/** The configuration of nginx: a file for its conf.d folder, complete but for the root. */
export function nginxConf(locales: readonly string[]): string {
  return `# Safe Step on nginx. Put this file into /etc/nginx/conf.d/ and the folder out/ to the path named at "root".
# Written by "npm run hosting" from tools/serve/headers.ts: change it there.

map $uri $safe_step_cache {
  default "${ASK_FIRST}";
  ${pattern(HASHED_NAME.source)} "${FOR_EVER}";
}

# A page in a sandboxed frame has no origin: what pages show comes from another site there.
map $uri $safe_step_resource {
  default "same-origin";
  ${pattern(shown)} "cross-origin";
}

# One page may ask for the camera: the teacher reads pupils' picture codes there.
map $uri $safe_step_permissions {
  default "${SECURITY_HEADERS["Permissions-Policy"]}";
  ${pattern(CAMERA_PAGES.source.replaceAll("\\/", "/"))} "${CAMERA_PERMISSIONS}";
}

# The page for unknown addresses, in the language of the address.
map $uri $safe_step_missing {
  default /404.html;
${locales.map((locale) => `  ${pattern(`^/${locale}/`)} /${locale}/404/index.html;`).join("\n")}
}

# Sent over https only, also when https ends at a proxy in front of this server.
map "$scheme $http_x_forwarded_proto" $safe_step_https_only {
  default "";
  "~https" "${Object.values(HTTPS_ONLY_HEADERS).join("; ")}";
}

server {
  listen 80;
  server_name _;
  root /var/www/safe-step;

  # With https, and this server's own certificate:
  # listen 443 ssl http2;
  # ssl_certificate /etc/ssl/safe-step.pem;
  # ssl_certificate_key /etc/ssl/private/safe-step.key;
  # if ($scheme = http) { return 301 https://$host$request_uri; }

  # The compressed copies that the build wrote beside every text.
  gzip_static on;
  gzip_vary on;
  # With Debian's package libnginx-mod-http-brotli-static, a seventh less to send:
  # brotli_static on;

  server_tokens off;
  absolute_redirect off;
  index index.html;

  types {
${typeLines().join("\n")}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textTypes};

  # A location with an add_header of its own would lose all of these: add none.
${headerLines().join("\n")}

  error_page 403 404 =404 $safe_step_missing;

  location / {
    try_files $uri $uri/ =404;
  }

  # Compressed copies go out in place of their file, never by their own name; hidden files never.
  location ~ (\\.(br|gz)$|/\\.(?!well-known/)) {
    return 404;
  }

  if ($request_method !~ ^(GET|HEAD)$) {
    return 405;
  }
}
`;
}
