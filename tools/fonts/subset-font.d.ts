/** What is used of a package that brings no types. */
declare module "subset-font" {
  /** A font as it is asked for. */
  interface SubsetOptions {
    readonly targetFormat?: "truetype" | "woff2";
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    readonly noLayoutClosure?: boolean;
    readonly dropTables?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }

  /** The font with the letters of the text only; with all of them where `keepAllGlyphs` says so. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
