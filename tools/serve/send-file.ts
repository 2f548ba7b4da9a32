import type { Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { acceptedEncodings, type Encoding } from "./accepted-encodings";
import { type Part, partOf, statusFor } from "./conditions";
import { contentType, headersFor } from "./headers";

const ENDINGS = { br: ".br", gzip: ".gz" };

/** What makes a file not there: it has no such name, or was taken away by a build meanwhile. */
const GONE = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR"];

/** A file that is open, in the form it is sent in. */
interface OpenFile {
  readonly handle: FileHandle;
  readonly stats: Stats;
  readonly encoding?: Encoding;
}

/** The head of an answer, and which bytes follow it: none where `bytes` is not there. */
interface FileAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly bytes?: Partial<Part>;
}

/** Opens a file; undefined where there is none. */
async function openFile(path: string): Promise<OpenFile | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    if (!GONE.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
  await handle?.close();
  return undefined;
}

/** Opens the first form of a file that the reader takes: a compressed one, or the file as it is. */
async function openForm(
  path: string,
  accepted: readonly Encoding[],
): Promise<OpenFile | undefined> {
  for (const encoding of accepted) {
    const opened = await openFile(`${path}${ENDINGS[encoding]}`);
    if (opened) return { ...opened, encoding };
  }
  return await openFile(path);
}

/** The answer to what a request wants to know of a file. */
function answerFor(
  request: IncomingMessage,
  { stats, encoding }: OpenFile,
  headers: OutgoingHttpHeaders,
): FileAnswer {
  const { size, mtime } = stats;
  const etag = `"${size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}${encoding ?? ""}"`;
  const state = { etag, modified: mtime, size };
  const known = { ...headers, ETag: etag, "Last-Modified": mtime.toUTCString() };
  const status = statusFor(request.headers, state);
  if (status !== 200) return { status, headers: known };
  const part = request.method === "GET" ? partOf(request.headers, state) : undefined;
  if (part === null) {
    return { status: 416, headers: { ...known, "Content-Range": `bytes */${size}` } };
  }
  const whole = { ...known, ...contentOf(stats, encoding), "Accept-Ranges": "bytes" };
  if (!part) return { status: 200, headers: whole, bytes: {} };
  const { start, end } = part;
  const piece = { "Content-Range": `bytes ${start}-${end}/${size}` };
  const length = { "Content-Length": end - start + 1 };
  return { status: 206, headers: { ...whole, ...piece, ...length }, bytes: part };
}

const contentOf = ({ size }: Stats, encoding: Encoding | undefined) => ({
  "Content-Length": size,
  ...(encoding && { "Content-Encoding": encoding }),
});

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  handle: FileHandle,
  { status, headers, bytes }: FileAnswer,
): Promise<void> {
  response.writeHead(status, headers);
  if (request.method === "HEAD" || !bytes) {
    response.end();
    return handle.close();
  }
  try {
    await pipeline(handle.createReadStream(bytes), response);
  } catch (error) {
    // A reader who goes away in the middle is no mistake.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  }
}

/** A file to send. */
export interface WantedFile {
  /** Where it lies. */
  readonly file: string;
  /** Its address. */
  readonly path: string;
  /** It is the page for an address that there is not: whole, with status 404. */
  readonly missing?: boolean;
}

/**
 * Sends a file of a folder, compressed where its compressed copy lies beside it and the reader takes it,
 * or the part of it that was asked for.
 * @returns false when the file is not there (any more), and nothing was sent
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, path, missing = false }: WantedFile,
): Promise<boolean> {
  const opened = await openForm(file, acceptedEncodings(request.headers["accept-encoding"]));
  if (!opened) return false;
  const headers = { ...headersFor(path), "Content-Type": contentType(path) };
  const page = { ...headers, ...contentOf(opened.stats, opened.encoding) };
  const answer = missing
    ? { status: 404, headers: page, bytes: {} }
    : answerFor(request, opened, headers);
  await send(request, response, opened.handle, answer);
  return true;
}
