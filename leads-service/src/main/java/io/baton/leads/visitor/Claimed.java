package io.baton.leads.visitor;

import java.util.UUID;

/**
 * What a visitor said, as it was taken: their own words, and nothing of what is known otherwise.
 *
 * @param contactId the contact, for the service that asked; no visitor is shown it
 */
public record Claimed(UUID contactId, String name, String email, String phone, String company, String language) {

    static Claimed of(UUID contactId, Claim claim) {
        return new Claimed(contactId, claim.name(), claim.email(), claim.phone(), claim.company(), claim.language());
    }
}
