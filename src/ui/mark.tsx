/** The mark: a house with a road leading to it, the safe way home. The same drawing as assets/brand/mark.svg. */
export function Mark({ size = 40 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 64 64">
      <rect width="64" height="64" rx="15" fill="#0A5560" />
      <path
        d="M34 8.5 54.5 26.5H50.5V38.5H17.5V26.5H13.5Z"
        fill="#FFFBF2"
        stroke="#FFFBF2"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d="M28 40V30a6 6 0 0 1 12 0V40C40 46.5 29.5 46.5 29.5 52.5C29.5 57 39.5 58.5 43 64H18.5C17 59.5 12.5 57.5 12.5 52.5C12.5 46 28 46.5 28 40Z"
        fill="#FFC247"
      />
    </svg>
  );
}
