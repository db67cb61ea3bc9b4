/** Stands in until the screen itself is here. */
export function StageScreen() {
  return <main />;
}
