/**
 * Names of newer browsers that a script may use since it asks whether they are there, or does without
 * when they fail. Each with the place that asks.
 */
const reasons = {
  BarcodeDetector:
    "app/_islands/class-checks/use-camera.ts: without it the site's own reader reads",
  "AbortSignal.timeout": "src/offline/emergency-first.ts asks for it",
  exitFullscreen: "app/_islands/lesson-show/full-screen.ts: called when the screen is full only",
  moveBefore: "Preact asks for it at each move",
  requestFullscreen:
    "app/_islands/lesson-show/full-screen.ts: asked; otherwise the show fills the window",
  resize: "a function of the reader of QR codes, which is named like one of newer lists of bytes",
  showModal: "app/_islands/lesson-show/dialog.ts: asked; otherwise shown by its attribute",
  toBase64: "the writer of QR codes asks for it",
};

/** @type {ReadonlySet<string>} */
export const askedFirst = new Set(Object.keys(reasons));
