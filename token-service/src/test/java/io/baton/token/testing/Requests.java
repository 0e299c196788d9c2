package io.baton.token.testing;

import static io.restassured.RestAssured.given;

import io.baton.kit.testing.IdentityResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests as people and services send them. */
public final class Requests {

    private Requests() {}

    /** As an agent. */
    public static RequestSpecification agent(String username) {
        return as(username, "agent");
    }

    /** As transfer-service. */
    public static RequestSpecification service() {
        return as("service-account-transfer-service", "service");
    }

    /** As somebody with these roles. */
    public static RequestSpecification as(String username, String... roles) {
        return anonymous().auth().oauth2(IdentityResource.bearer(username, roles));
    }

    /** Without a bearer. */
    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** A room name nobody has used. */
    public static String freshRoom() {
        return "room-" + UUID.randomUUID();
    }
}
