/** A hand of five fingers, as many of them up as the vote says. Decoration beside its digit. */
const fingers = [13, 19, 22, 20, 15];

export function Hand({ value, size = 24 }: { readonly value: number; readonly size?: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 44 24"
      style={{ height: `${size / 16}rem`, width: `${(size * 44) / 24 / 16}rem` }}
      className="shrink-0 overflow-visible"
    >
      {fingers.map((height, index) => (
        <rect
          key={height}
          x={index * 9 + 1}
          y={23 - height}
          width={5.5}
          height={height}
          rx={2.75}
          strokeWidth={1.25}
          className={index < value ? "fill-current stroke-current" : "fill-none stroke-current"}
        />
      ))}
    </svg>
  );
}
