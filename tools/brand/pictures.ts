/** What is drawn of the brand: every icon and preview picture, each as a page of the size of the picture. */

const road = "#0A5560";
const hill = "#0F6370";
const paper = "#FFFBF2";

/** The words of a preview picture. */
export interface Preview {
  readonly name: string;
  readonly line: string;
}

/** What a link to the site shows in a message, by language. The name breaks where the spaces are. */
export const previews: Readonly<Record<string, Preview>> = {
  az: {
    name: "Təhlükəsiz Addım",
    line: "Mina təhlükəsizliyi: uşaqlar, müəllimlər və ailələr üçün dərslər",
  },
  en: { name: "Safe Step", line: "Mine safety lessons for children, teachers and families" },
  ru: { name: "Безопасный шаг", line: "Минная безопасность: уроки для детей, учителей и семей" },
};

/** The fonts a preview needs, by their names in public/fonts/. */
export const fontsOf = (locale: string): string[] =>
  [400, 700].map((weight) => `andika-${weight}-${locale}.woff2`);

/** The mark on a full square, for systems that cut their own corners. */
function squareIcon(shapes: string, transform: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
    <rect width="64" height="64" fill="${road}" />
    <g transform="${transform}">${shapes}</g>
  </svg>`;
}

const iconPage = (svg: string): string =>
  `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`;

/** 1200 × 630: the name on the left, the mark as tall as the picture on the right. */
function previewPage(
  locale: string,
  { name, line }: Preview,
  shapes: string,
  fontFaces: string,
): string {
  return `<html lang="${locale}"><meta charset="utf-8"><style>${fontFaces}
    * { margin: 0; box-sizing: border-box; }
    body { width: 1200px; height: 630px; overflow: hidden; background: ${road}; color: ${paper};
      font-family: "Andika"; }
    svg { position: absolute; inset: 0; }
    main { position: absolute; inset: 0 auto 0 80px; width: 600px; display: flex;
      flex-direction: column; justify-content: center; gap: 26px; padding-bottom: 64px; }
    h1 { font-size: 88px; line-height: 1.12; }
    p { font-size: 36px; line-height: 1.4; text-wrap: balance; }
  </style><body>
    <svg viewBox="0 0 1200 630" width="1200" height="630">
      <path fill="${hill}" d="M0 630V602C260 598 430 556 560 492S720 398 880 390S1120 384 1200 402V630Z" />
      <g transform="translate(612 28.4) scale(9.4)">${shapes}</g>
    </svg>
    <main><h1>${name}</h1><p>${line}</p></main>`;
}

/** A picture to draw: a page of its size in dots. */
export interface BrandPicture {
  /** Below public/; pictures of one .ico have the same. */
  readonly path: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Every picture, from assets/brand/mark.svg and the @font-face rules of each language's letters. */
export function brandPictures(mark: string, fontFaces: (locale: string) => string): BrandPicture[] {
  const shapes = (mark.match(/<path[^>]*\/>/g) ?? []).join("");
  const icon = (path: string, size: number, svg: string): BrandPicture => ({
    path,
    html: iconPage(svg),
    width: size,
    height: size,
  });
  // Nine tenths, standing on the lower edge: the house stays inside the circle of 80 % that
  // every mask keeps, and the road still runs out of the picture.
  const maskable = squareIcon(shapes, "translate(3.2 6.4) scale(0.9)");
  return [
    ...[16, 32, 48].map((size) => icon("favicon.ico", size, mark)),
    icon("icons/icon-192.png", 192, mark),
    icon("icons/icon-512.png", 512, mark),
    icon("icons/icon-maskable-512.png", 512, maskable),
    icon("apple-touch-icon.png", 180, squareIcon(shapes, "")),
    ...Object.entries(previews).map(([locale, preview]) => ({
      path: `og/${locale}.png`,
      html: previewPage(locale, preview, shapes, fontFaces(locale)),
      width: 1200,
      height: 630,
    })),
  ];
}
