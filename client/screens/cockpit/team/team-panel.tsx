/** People who facilitate: who has a link, one's own, an invitation, and what they did last. */

import { useKeys } from "../use-keys.ts";
import { OwnLink } from "./own-link.tsx";
import { TeamActs } from "./team-acts.tsx";
import { TeamInvitation } from "./team-invitation.tsx";
import { TeamPeople } from "./team-people.tsx";
import { useLinks } from "./use-links.ts";

export function TeamPanel() {
  const keys = useKeys();
  const { addresses } = useLinks();
  const [address = window.location.origin] = addresses;
  return (
    <div className="grid gap-x-9 gap-y-7 lg:grid-cols-2">
      <p role="status" className="text-16 font-semibold empty:absolute lg:col-span-2">
        {keys.said}
      </p>
      <div className="grid content-start gap-7">
        <TeamPeople keys={keys} />
        <TeamInvitation keys={keys} address={address} />
      </div>
      <div className="grid content-start gap-7">
        <OwnLink keys={keys} address={address} />
        <TeamActs />
      </div>
    </div>
  );
}
