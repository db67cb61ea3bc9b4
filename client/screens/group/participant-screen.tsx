/** Stands in until the screen itself is here. */
export function ParticipantRunning() {
  return <main />;
}
