/** Lets a style carry custom properties, which React passes on as they are. */
import "react";

declare module "react" {
  interface CSSProperties {
    readonly [variable: `--${string}`]: string | number | undefined;
  }
}
