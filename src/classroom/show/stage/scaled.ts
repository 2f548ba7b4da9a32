/** Letters larger than the smallest, as a style attribute may not say (the page's policy forbids them). */
export const scaled = (scale: number) => (element: HTMLElement | null) => {
  element?.style.setProperty("font-size", `${scale}em`);
};
