/** The place the print room keeps for the files, as the build writes it. */
const place = /<div (?=[^>]*\bid="?pdf-files"?)[^>]*><\/div>/;

/** A file to offer; its size is written as readers read it. */
export interface OfferedFile {
  readonly name: string;
  readonly title: string;
  readonly size: string;
}

/** The list of files of a print room. */
export interface Offer {
  readonly heading: string;
  readonly files: readonly OfferedFile[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Puts the list of files into the finished print room of a language. */
export function offerFiles(html: string, { heading, files }: Offer): string {
  if (!place.test(html)) throw new Error("The print room has no place for the files any more.");
  const lines = files.map(
    ({ name, title, size }) =>
      `<li><a class="tap" href="../../../files/print/${encodeURI(name)}">${escaped(title)}</a> (PDF, ${escaped(size)})`,
  );
  const list = `<div id="pdf-files"><h2 class="mb-2 text-[1.2em]">${escaped(heading)}</h2><ul>${lines.join("")}</ul></div>`;
  return html.replace(place, () => list);
}
