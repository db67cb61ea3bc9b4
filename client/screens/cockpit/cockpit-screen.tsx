/** Stands in until the screen itself is here. */
export function CockpitScreen() {
  return <main />;
}
