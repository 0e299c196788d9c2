package io.baton.conversation.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** For whom functions run, as a bearer says it. */
class CallersTest {

    @Test
    void knowsSessionsApartWithoutKeepingThem() {
        Caller desk = Callers.of(identity(new Bearer(Map.of("sid", "session-1"))));
        Caller again = Callers.of(identity(new Bearer(Map.of("sid", "session-1", "jti", "another"))));
        Caller phone = Callers.of(identity(new Bearer(Map.of("sid", "session-2"))));

        assertThat(desk.place()).isEqualTo(again.place()).isNotEqualTo(phone.place());
        assertThat(desk.place().toString()).doesNotContain("session");
        assertThat(desk.audience()).isEqualTo(Audience.AGENT);
        assertThat(desk.name()).isEqualTo("alice");
    }

    @Test
    void isNowhereWithoutASession() {
        assertThat(Callers.of(identity(new Bearer(Map.of()))).place()).isNull();
        assertThat(Callers.of(identity(new QuarkusPrincipal("alice"))).place()).isNull();
    }

    private static SecurityIdentity identity(Principal principal) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRole("agent")
                .build();
    }

    private record Bearer(Map<String, String> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "alice";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
