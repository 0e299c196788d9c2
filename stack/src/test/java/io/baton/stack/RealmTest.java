package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmTest {
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = JsonMapper.builder()
                .build()
                .readTree(Checkout.file("deploy/keycloak/baton-realm.json").toFile());
    }

    @Test
    void everyClientPutsTheAudienceIntoItsTokens() {
        assertThat(clients().keySet())
                .containsExactlyInAnyOrder(
                        "console", "swagger", "baton-cli", "token-service", "transfer-service", "conversation-service");
        clients().forEach((id, client) -> assertThat(client.findValuesAsText("included.custom.audience"))
                .as(id)
                .containsExactly("baton-api"));
    }

    @ParameterizedTest
    @CsvSource({
        // client, public, standard flow, password grant, service account
        "console, true, true, false, false",
        "swagger, true, true, false, false",
        "baton-cli, true, false, true, false",
        "token-service, false, false, false, true",
        "transfer-service, false, false, false, true",
        "conversation-service, false, false, false, true"
    })
    void everyClientMayDoOneThing(
            String id, boolean isPublic, boolean standard, boolean password, boolean serviceAccount) {
        JsonNode client = clients().get(id);

        assertThat(client.get("publicClient").asBoolean()).isEqualTo(isPublic);
        assertThat(client.get("standardFlowEnabled").asBoolean()).isEqualTo(standard);
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isEqualTo(password);
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isEqualTo(serviceAccount);
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        if (standard) {
            assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
        }
    }

    @Test
    void secretsComeFromTheEnvironment() {
        assertThat(realm.findValuesAsText("secret"))
                .containsExactlyInAnyOrder(
                        "${TOKEN_SERVICE_CLIENT_SECRET}",
                        "${TRANSFER_SERVICE_CLIENT_SECRET}",
                        "${CONVERSATION_SERVICE_CLIENT_SECRET}");
    }

    @Test
    void rolesContainEachOther() {
        Map<String, List<String>> contains = StreamSupport.stream(
                        realm.at("/roles/realm").spliterator(), false)
                .collect(Collectors.toMap(
                        role -> role.get("name").asText(), role -> texts(role.at("/composites/realm"))));

        assertThat(contains)
                .isEqualTo(Map.of(
                        "agent", List.of(),
                        "supervisor", List.of("agent"),
                        "admin", List.of("supervisor"),
                        "service", List.of()));
    }

    @Test
    void theDemoUsersHaveTheirRoles() {
        Map<String, List<String>> roles = StreamSupport.stream(
                        realm.get("users").spliterator(), false)
                .collect(
                        Collectors.toMap(user -> user.get("username").asText(), user -> texts(user.get("realmRoles"))));

        assertThat(roles)
                .isEqualTo(Map.of(
                        "alice", List.of("agent"),
                        "bob", List.of("agent"),
                        "sam", List.of("supervisor"),
                        "ada", List.of("admin"),
                        "service-account-token-service", List.of("service"),
                        "service-account-transfer-service", List.of("service"),
                        "service-account-conversation-service", List.of("service")));
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(600);
    }

    private static Map<String, JsonNode> clients() {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .collect(Collectors.toMap(client -> client.get("clientId").asText(), client -> client));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
