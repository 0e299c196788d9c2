package io.baton.systemtest.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who owns which route, what is public, and what can not be reached at all. */
class GatewayRoutesTest {

    /** Route to owner; the longest prefix wins. */
    private static final Map<String, List<String>> OWNERS = Map.of(
            "token-service",
            List.of(
                    "/token",
                    "/create-room",
                    "/list-rooms",
                    "/api/rooms",
                    "/api/calls",
                    "/api/calls/1/supervision",
                    "/api/admin/dead-letters",
                    "/api/livekit",
                    "/api/livekit/token",
                    "/api/voice/realtime",
                    "/api/voice/conversation"),
            "transfer-service",
            List.of(
                    "/transfer",
                    "/generate-summary",
                    "/move-caller",
                    "/api/transfers",
                    "/api/transfers/1/accept",
                    "/api/agents",
                    "/api/queues",
                    "/api/live"),
            "leads-service",
            List.of(
                    "/api/admin/leads",
                    "/api/admin/scripts",
                    "/api/contacts",
                    "/api/quotes",
                    "/api/invoices",
                    "/api/contracts",
                    "/api/contract-templates",
                    "/api/consultations",
                    "/api/songs",
                    "/api/playlists"),
            "conversation-service",
            List.of(
                    "/api/conversations",
                    "/api/conversation-summaries",
                    "/api/timeline",
                    "/api/context",
                    "/api/assistant",
                    "/api/assistant/mcp",
                    "/api/assistant/visitor",
                    "/api/admin-assistant",
                    "/api/admin-assistant/chat",
                    "/api/notifications"),
            "telephony-service",
            List.of(
                    "/api/voice/incoming-call",
                    "/api/twilio",
                    "/api/phone-calls",
                    "/api/messages",
                    "/api/sip",
                    "/api/livekit/outbound-call"));

    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new Gateway();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    static Stream<Arguments> routes() {
        return OWNERS.entrySet().stream()
                .flatMap(owner -> owner.getValue().stream().map(route -> Arguments.of(route, owner.getKey())));
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @MethodSource("routes")
    void aRouteAndAllBelowItReachItsOwner(String route, String owner) throws Exception {
        for (String path : Arrays.asList(route, route + "/0197/x", route + "?limit=2")) {
            Answer answer = gateway.send(gateway.signedIn("GET", path));

            assertThat(answer.service()).as(path).isEqualTo(owner);
            assertThat(answer.body().path("path").asText()).isEqualTo(path);
        }
    }

    @ParameterizedTest(name = "{0} needs a bearer")
    @MethodSource("routes")
    void withoutABearerNothingIsReached(String route, String owner) throws Exception {
        int before = gateway.service(owner).requests();

        for (String path : List.of(route, route + "/0197/x")) {
            gateway.send(gateway.request("GET", path)).isProblem(401, "unauthorized");
        }

        assertThat(gateway.service(owner).requests()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} {1} is public")
    @CsvSource({
        "GET,  /health,                     token-service",
        "GET,  /,                           console",
        "GET,  /agent,                      console",
        "GET,  /supervisor,                 console",
        "GET,  /events,                     console",
        "GET,  /signed-in,                  console",
        "GET,  /room/support-call-001,      console",
        "GET,  /assets/index-a_B3.js,       console",
        "GET,  /config.json,                console",
        "GET,  /widget.js,                  console",
        "GET,  /docs,                       token-service",
        "GET,  /docs/swagger-ui.css,        token-service",
        "GET,  /docs/openapi/token-service, token-service",
        "GET,  /docs/openapi/transfer-service, transfer-service",
        "GET,  /docs/openapi/leads-service, leads-service",
        "GET,  /docs/openapi/conversation-service, conversation-service",
        "GET,  /rtc,                        livekit",
        "GET,  /rtc/v1,                     livekit",
        "GET,  /rtc/validate,               livekit",
        "POST, /api/livekit/public-token,   token-service",
        "POST, /api/livekit/webhook,        token-service",
        "POST, /api/voice/realtime,         token-service",
        "POST, /api/voice/conversation,     token-service",
        "POST, /api/assistant/visitor/chat, conversation-service",
        "POST, /api/assistant/visitor/history, conversation-service",
        "POST, /api/assistant/visitor/proposals/0197/confirm, conversation-service",
        "POST, /api/voice/incoming-call,    telephony-service",
        "POST, /api/twilio/voice/status,    telephony-service",
    })
    void aPublicRouteNeedsNoBearer(String method, String path, String owner) throws Exception {
        assertThat(gateway.send(gateway.request(method, path)).service()).isEqualTo(owner);
    }

    @ParameterizedTest(name = "{0} {1} is not public")
    @CsvSource({
        "GET,    /api/livekit/public-token",
        "POST,   /api/livekit/public-token/x",
        "POST,   /api/livekit/token",
        "DELETE, /api/voice/realtime",
        "POST,   /api/voice/realtime/x",
        "POST,   /api/voice/conversation/x",
        "GET,    /api/assistant/visitor/history",
        "POST,   /api/assistant/visitors/chat",
        "POST,   /api/assistant/functions/search_contacts",
        "GET,    /api/twilio/calls",
        "POST,   /api/livekit/outbound-call",
        "POST,   /health/x",
    })
    void whatLooksPublicButIsNotNeedsABearer(String method, String path) throws Exception {
        Answer answer = gateway.send(gateway.request(method, path));

        assertThat(answer.status()).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/config",
                "/index.html",
                "/tokens",
                "/api",
                "/api/",
                "/api/leads",
                "/api/unknown",
                "/transfers",
                "/internal",
                "/internal/calls",
                "/internal/calls/1/matrix",
                "/internal;a=b/calls",
                "/q",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/q/dev",
                "/twirp/livekit.RoomService/ListRooms",
                "/agent/worker",
                "/agents",
                "/assets/",
                "/rtcx",
                "/realms/baton",
                "/healthz"
            })
    void whatNobodyOwnsIsNotFound(String path) throws Exception {
        int before = requests();

        gateway.send(gateway.signedIn("GET", path)).isProblem(404, "route_not_found");
        gateway.send(gateway.request("GET", path)).isProblem(404, "route_not_found");

        assertThat(requests()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/token/../internal/calls",
                "/token/./../internal/calls",
                "/token//../..//internal/calls",
                "//internal/calls",
                "/token/%2e%2e/internal/calls",
                "/token/%2E%2E/internal/calls",
                "/token/.%2e/q/metrics",
                "/token%2f..%2finternal%2fcalls",
                "/token/..%2finternal/calls",
                "/token%5c..%5cinternal",
                "/token\\..\\internal\\calls",
                "/token/..;/internal/calls",
                "/token;/../internal/calls",
                "/token/x;y=z/internal",
                "/docs/../q/metrics",
                "/docs/openapi/token-service/../../../q/metrics",
                "/rtc/../twirp/livekit.RoomService/ListRooms",
                "/rtc/%2e%2e/twirp/livekit.RoomService/ListRooms",
                "/rtc%2f..%2ftwirp",
                "/health/../internal",
                "/token/%00/../../internal",
                "/token/../../../../internal",
                "http://token/internal/calls",
                "http://token/token/../internal/calls",
                "/INTERNAL/calls",
                "/%69nternal/calls",
                "/%69nternal%2fcalls",
            })
    void noSpellingLeadsInside(String path) throws Exception {
        int before = requests();

        String answer = gateway.sendRaw("GET " + path + " HTTP/1.1\r\nauthorization: Bearer "
                + gateway.issuer().token());

        assertThat(answer).containsPattern("^HTTP/1.1 (400|404|301|307) ?");
        assertThat(requests()).isEqualTo(before);
    }

    /** What stays encoded is data for the service, which decodes once: never a way up. */
    @Test
    void aPathEncodedTwiceIsLeftAlone() throws Exception {
        Answer answer = gateway.send(gateway.signedIn("GET", "/token/%252e%252e/internal"));

        assertThat(answer.service()).isEqualTo("token-service");
        assertThat(answer.body().path("path").asText()).isEqualTo("/token/%252e%252e/internal");
    }

    @Test
    void theDocumentsAreTheServicesOwn() throws Exception {
        Answer document = gateway.send(gateway.request("GET", "/docs/openapi/transfer-service?format=json"));

        assertThat(document.service()).isEqualTo("transfer-service");
        assertThat(document.body().path("path").asText()).isEqualTo("/q/openapi?format=json");
    }

    @Test
    void theDocumentationCanBeSwitchedOff() throws Exception {
        try (Gateway closed = new Gateway(Map.of("DOCS_ENABLED", "false"), List.of())) {
            for (String path :
                    List.of("/docs", "/docs/", "/docs/openapi/token-service", "/docs/openapi/transfer-service")) {
                closed.send(closed.request("GET", path)).isProblem(404, "route_not_found");
            }
        }
    }

    private static int requests() {
        return Stream.concat(OWNERS.keySet().stream(), Stream.of("livekit", "console"))
                .mapToInt(owner -> gateway.service(owner).requests())
                .sum();
    }
}
