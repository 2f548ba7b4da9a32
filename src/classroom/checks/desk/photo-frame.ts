import type { Frame } from "@/classroom/checks/read-frame";

/** Not larger than this: a decoder needs no more, and old phones refuse large canvases. */
const longestSide = 1600;

/** The file as an address in itself: the only one of a chosen file that the page's policy lets a picture have. */
const readAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

const loadPicture = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => reject(new Error("no picture"));
    picture.src = address;
  });

/**
 * The dots of a chosen photo. By an element of the page: createImageBitmap takes no files before Safari 15.
 *
 * @returns null where the file is no picture, or cannot be read
 */
export async function frameOfPhoto(file: Blob): Promise<Frame | null> {
  try {
    const picture = await loadPicture(await readAddress(file));
    const { naturalWidth, naturalHeight } = picture;
    const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(naturalHeight * scale));
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
  } catch {
    return null;
  }
}
