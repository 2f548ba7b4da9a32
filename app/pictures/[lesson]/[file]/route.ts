import { loadLibrary } from "@/library/load";
import { loadExamples } from "@/library/type-examples";

/** The pictures of the lessons, signs and the author's guide, each under a name that carries a hash of the drawing. */
export const dynamic = "force-static";
export const dynamicParams = false;

function allPictures() {
  const { lessons, signs } = loadLibrary();
  const ofSigns = signs.signs.map(({ picture }) => picture);
  return [...[...lessons, ...loadExamples()].flatMap(({ pictures }) => pictures), ...ofSigns];
}

export function generateStaticParams() {
  return allPictures().map(({ lesson, servedAs }) => ({ lesson, file: servedAs }));
}

interface Context {
  readonly params: Promise<{ lesson: string; file: string }>;
}

export async function GET(_: Request, { params }: Context) {
  const { lesson, file } = await params;
  const picture = allPictures().find((p) => p.lesson === lesson && p.servedAs === file);
  if (!picture) return new Response("Not found", { status: 404 });
  return new Response(picture.svg, { headers: { "Content-Type": "image/svg+xml" } });
}
