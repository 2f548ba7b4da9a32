/** The mark: a house with a road leading to it, the safe way home. The words stand beside it. */
export function Mark({ size = 40 }: { readonly size?: number }) {
  return <img src="/icon.svg" alt="" width={size} height={size} />;
}
