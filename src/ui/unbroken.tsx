/**
 * A number and the ending that hangs on it ("102-yə") stay on one line: torn apart they read as a dash. One element
 * around it all, so that a row of boxes sees one item.
 */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <span>
      {text.split(/(\d+-\p{L}+)/u).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={part} className="whitespace-nowrap">
            {part}
          </span>
        ),
      )}
    </span>
  );
}
