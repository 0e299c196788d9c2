package io.baton.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies bearers as Quarkus OIDC does, and remembers for a few seconds who a good one stands for: a page sends the same bearer with
 * each of its requests, and checking an RSA signature costs more than most answers. Only what passed every check is remembered,
 * never beyond the bearer's own end; a bearer that differs in one character is another one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedBearers implements HttpAuthenticationMechanism {

    private static final long MOST = 10_000;
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Duration memory;
    private final Cache<String, Remembered> remembered;

    RememberedBearers(
            OidcAuthenticationMechanism oidc,
            Clock clock,
            @ConfigProperty(name = "baton.security.bearer-memory", defaultValue = "10s") Duration memory) {
        this.oidc = oidc;
        this.clock = clock;
        this.memory = memory;
        this.remembered =
                Caffeine.newBuilder().expireAfterWrite(memory).maximumSize(MOST).build();
    }

    private record Remembered(SecurityIdentity identity, Instant until) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (memory.isZero() || header == null || !header.startsWith(BEARER)) {
            return oidc.authenticate(request, providers);
        }
        Remembered known = remembered.getIfPresent(header);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        return oidc.authenticate(request, providers).invoke(identity -> remember(header, identity));
    }

    private void remember(String header, SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken bearer) {
            Instant until = Instant.ofEpochSecond(bearer.getExpirationTime());
            remembered.put(header, new Remembered(withoutRequest(identity), until));
        }
    }

    /** The person alone: the identity that OIDC makes keeps the request it came with. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder person = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                person.addAttribute(name, value);
            }
        });
        return person.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
