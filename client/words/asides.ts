/** The words of what a participant opens beside the turn: passing a role, a reality check, parking; loaded with each. */

export const passWords = {
  title: "Pass this role on?",
  about: "Someone else at the table takes it at once, and you take theirs. Nobody asks why.",
  confirm: "Pass it on",
  keep: "Keep it",
};

export const realityWords = {
  title: "A reality check",
  about: (job: string) => `You do this for a living. What would a real ${job} say differently?`,
  label: "In one line",
  send: "Put it on the board",
};

export const parkWords = {
  title: "Park it",
  about: "Something you can’t settle at this table? Park it here and go on. It comes back in the debrief.",
  send: "Park it",
};
