package io.baton.token.call;

import io.smallrye.mutiny.Uni;

/** Asks supervisors over into another home room. */
public interface HomeRoomGuide {

    /** Invites the supervisor of a call into its home room; there is no harm in doing so twice. */
    Uni<Void> invite(Call call, Supervision supervision);
}
