/** A link as a QR code: dark on paper in either scheme, since cameras want it so. Scales with its container. */
import { memo } from "react";
import { encode } from "uqr";

export interface QrCodeProps {
  readonly text: string;
  /** "QR code to join at …". */
  readonly label: string;
}

export const QrCode = memo(function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: 2, ecc: "M" });
  const modules = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block w-full"
    >
      <rect width={size} height={size} fill="#f6f0e4" />
      <path d={modules} fill="#16130f" />
    </svg>
  );
});
