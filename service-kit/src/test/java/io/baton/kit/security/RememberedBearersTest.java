package io.baton.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class RememberedBearersTest {

    /** Who was found out by verifying a bearer, once for each time. */
    private static final List<String> VERIFIED = new CopyOnWriteArrayList<>();

    /** Quarkus asks it after each verification. */
    @ApplicationScoped
    static class Witness implements SecurityIdentityAugmentor {

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
            VERIFIED.add(
                    identity.getPrincipal() == null
                            ? ""
                            : identity.getPrincipal().getName());
            return Uni.createFrom().item(identity);
        }
    }

    @Test
    void verifiesTheSameBearerOnce() {
        String bearer = IdentityResource.bearer("rita", "agent");

        for (int i = 0; i < 3; i++) {
            me(bearer).statusCode(200).body("name", equalTo("rita"), "roles", equalTo(List.of("agent")));
        }

        assertThat(VERIFIED).filteredOn("rita"::equals).hasSize(1);
    }

    @Test
    void eachBearerStandsForItsOwnPerson() {
        me(IdentityResource.bearer("rolf", "agent")).statusCode(200).body("name", equalTo("rolf"));
        me(IdentityResource.bearer("rosa", "supervisor"))
                .statusCode(200)
                .body("name", equalTo("rosa"), "roles", equalTo(List.of("supervisor")));
    }

    @Test
    void refusesTheSameBearerWithAnotherSignature() {
        String bearer = IdentityResource.bearer("ruth", "agent");
        me(bearer).statusCode(200);
        int middle = (bearer.lastIndexOf('.') + bearer.length()) / 2;
        char other = bearer.charAt(middle) == 'A' ? 'B' : 'A';

        me(bearer.substring(0, middle) + other + bearer.substring(middle + 1)).statusCode(401);
        me(bearer.substring(0, bearer.lastIndexOf('.') + 1)).statusCode(401);
        me(bearer).statusCode(200);
    }

    @Test
    void forgetsABearerThatHasEnded() {
        String bearer = IdentityResource.bearer("rudi", Duration.ofSeconds(2), "agent");
        me(bearer).statusCode(200);

        await().atMost(Duration.ofSeconds(6)).untilAsserted(() -> me(bearer).statusCode(401));
    }

    private static ValidatableResponse me(String bearer) {
        return given().auth().oauth2(bearer).get("/kit/me").then();
    }
}
