/** Stands in until the screen itself is here. */
export function ReportScreen() {
  return <main />;
}
