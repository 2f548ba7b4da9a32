/**
 * What is in a file that was chosen on the device. What files say of it themselves (`file.text()`) is younger
 * than the oldest browsers; answers of the network have always said it.
 */
export const bytesIn = (file: Blob): Promise<ArrayBuffer> => new Response(file).arrayBuffer();

/** The same, read as UTF-8. */
export const textIn = (file: Blob): Promise<string> => new Response(file).text();
