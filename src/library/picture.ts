import { createHash } from "node:crypto";
import type { Image } from "mdast";
import type { Picture } from "@/question-types/contract";
import type { Canonical } from "./canonical";
import type { ContentFiles } from "./files";
import { filledText } from "./plain-text";
import type { Complain } from "./problem";

/** A picture file of a lesson, as it is put on the web: its name carries a hash of what is in it. */
export interface PictureFile {
  readonly lesson: string;
  /** As in the lesson's folder. */
  readonly name: string;
  /** `name.hash.svg` */
  readonly servedAs: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Describes a picture file; null when it has no `viewBox`, from which its size is read. */
export function describePicture(lesson: string, name: string, svg: string): PictureFile | null {
  const box = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg);
  if (!box) return null;
  const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8);
  const servedAs = name.replace(/\.svg$/, `.${hash}.svg`);
  return { lesson, name, servedAs, svg, width: Number(box[1]), height: Number(box[2]) };
}

const forbidden =
  /<[\w-]+:|<script|<foreignObject|<!DOCTYPE|<!ENTITY|\son\w+\s*=|javascript:|attributeName\s*=\s*["'](?:xlink:)?href|(?:href|src)\s*=\s*["'](?!#)|@import|url\(\s*["']?(?!#)|:\/\//i;

/** The line on which a drawing names a script, or a document, font or picture elsewhere; null if none. */
function unsafeLine(svg: string): number | null {
  const names = /\sxmlns(?::\w+)?="[^"]*"/g;
  const own = svg.replace(names, (name) => name.replace(/[^\n]/g, " "));
  const found = forbidden.exec(own);
  return found ? own.slice(0, found.index).split("\n").length : null;
}

/** The pictures of a lesson by name; null for one that was reported. */
export type Pictures = ReadonlyMap<string, PictureFile | null>;

/** All pictures of a lesson's folder; a broken or unsafe one is reported. */
export function readPictures(
  lesson: string,
  files: ContentFiles,
  complainAt: (file: string) => Complain,
  folder = `content/lessons/${lesson}/`,
): Pictures {
  const pictures = new Map<string, PictureFile | null>();
  for (const [file, svg] of files) {
    const name = file.startsWith(folder) ? file.slice(folder.length) : "";
    if (!/^[^/]+\.svg$/.test(name)) continue;
    const described = describePicture(lesson, name, svg);
    if (!described)
      complainAt(file)(
        1,
        "the picture has no viewBox that begins at 0",
        'Write it as viewBox="0 0 400 300".',
      );
    const unsafe = unsafeLine(svg);
    if (unsafe !== null) {
      complainAt(file)(
        unsafe,
        "the picture holds a script or points outside itself",
        "Draw it with shapes and colours only.",
      );
    }
    pictures.set(name, unsafe === null ? described : null);
  }
  return pictures;
}

/** The picture a Markdown image names; null when it was reported. */
export function resolvePicture(
  image: Image,
  pictures: Pictures,
  canonical: Canonical,
  within: string | null,
  complain: Complain,
): Picture | null {
  const line = image.position?.start.line ?? 1;
  const alt = filledText(image.alt ?? "", line, canonical, within, complain);
  const url = image.url.length > 60 ? `${image.url.slice(0, 60)}…` : image.url;
  if (alt === "") {
    complain(
      line,
      `the picture “${url}” has no description`,
      "Write what it shows between the square brackets.",
      within,
    );
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.url)) {
    complain(
      line,
      `the picture “${url}” is not a file of this lesson`,
      "Put the drawing into the lesson's folder.",
      within,
    );
    return null;
  }
  if (!image.url.endsWith(".svg")) {
    complain(line, `the picture “${url}” is not an SVG drawing`, "Draw it as *.svg.", within);
    return null;
  }
  const file = pictures.get(image.url);
  if (file === undefined) {
    complain(
      line,
      `there is no picture “${url}” in the lesson's folder`,
      "Mend the name or add the drawing.",
      within,
    );
    return null;
  }
  if (file === null) return null;
  return {
    src: `/pictures/${file.lesson}/${file.servedAs}`,
    alt,
    width: file.width,
    height: file.height,
  };
}
