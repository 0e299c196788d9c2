package io.baton.leads.consultation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How consultations are held. */
@ConfigMapping(prefix = "baton.consultation")
public interface ConsultationSettings {

    /** Whose clock counts when nobody says. */
    @WithDefault("Europe/Berlin")
    ZoneId zone();
}
