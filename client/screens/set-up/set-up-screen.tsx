/** Stands in until the screen itself is here. */
export function SetUpScreen() {
  return <main />;
}
