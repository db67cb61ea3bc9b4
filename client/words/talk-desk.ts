/** The cockpit's words for talking to the room: the spotlight, calling everyone back, visits, call links, own notes. */
export const spotlightWords = {
  put: "Put on the stage",
  take: "Take off the stage",
  isOn: (group: string) => `${group} is on the stage.`,
  isOff: (group: string) => `${group} is off the stage.`,
  onStage: "on stage",
  nowOn: "On the stage",
};
