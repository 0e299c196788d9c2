package io.baton.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.security.KeycloakIssuer;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each service holds to its own OpenAPI document, whoever asks: made-up requests, good and bad, to every operation, and no answer that
 * stands nowhere: no server error, no other status, content type or shape, no other problem code.
 *
 * <p>It has its own people, call, transfer and queue, asks as from an address of its own, and takes away what came of it.
 */
@SystemTest
class ContractIT {

    enum Role {
        NOBODY,
        /** With what callers have, a token for a room: as a bearer it is worth nothing. */
        CALLER,
        AGENT,
        SUPERVISOR,
        ADMIN;

        String person() {
            return "contract-" + role();
        }

        String role() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Service {
        TOKEN,
        TRANSFER,
        LEADS,
        CONVERSATION
    }

    private static final Set<Role> PEOPLE = EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);

    /** Public routes count by address: 198.51.100.0/24 is for documentation. */
    private static final String ADDRESS = "198.51.100.7";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String QUEUE = "contract-test";

    private final Set<String> before = new HashSet<>();
    private RunningStack stack;
    private BatonApi admin;
    private String room;
    private Map<String, String> there;

    static Stream<Arguments> everybodyEverywhere() {
        return Stream.of(Service.values())
                .flatMap(service -> Stream.of(Role.values()).map(role -> Arguments.of(service, role)));
    }

    @BeforeEach
    void setTheScene(RunningStack running) {
        stack = running;
        admin = stack.as("ada");
        KeycloakIssuer keycloak = new KeycloakIssuer(stack);
        PEOPLE.forEach(role -> keycloak.person(role.person(), role.role()));
        before.addAll(queues());
        before.addAll(openCalls());
        room = "contract-" + UUID.randomUUID();
        BatonApi agent = stack.as(Role.AGENT.person());
        agent.post("/create-room", Map.of("room", room)).expect(200);
        agent.post(
                        "/transfer",
                        Map.of("fromRoom", room, "agentA", Role.AGENT.person(), "agentB", "stranger", "transcript", ""))
                .expect(200);
        admin.put("/api/queues/" + QUEUE, Map.of("title", "For ContractIT")).expect(200, 201);
        String call = stack.suite().callIn(room).toString();
        there = Map.of(
                "call",
                call,
                "transfer",
                admin.get("/api/transfers?callId=" + call).expect(200).text("/items/0/id"),
                "room",
                room,
                "queue",
                QUEUE,
                "agent",
                "me");
    }

    @AfterEach
    void tidyUp() {
        for (String call : openCalls()) {
            if (!before.contains(call)) {
                admin.post("/api/calls/" + call + "/end");
            }
        }
        Set<String> ours = queues();
        ours.removeAll(before);
        // One that others overflow to goes after them.
        for (int round = 0; !ours.isEmpty() && round < 10; round++) {
            ours.removeIf(queue -> admin.delete("/api/queues/" + queue).status() == 204);
        }
        assertThat(ours).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void noAnswerStandsNowhere(Service service, Role role) throws Exception {
        List<String> effort = List.of("--phases", "fuzzing", "--max-examples", PEOPLE.contains(role) ? "4" : "2");

        int sent = ask(service, role, effort);

        assertThat(sent).isGreaterThan(30);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everybodyEverywhere")
    void noAnswerStandsNowhereHoweverLongOneAsks(Service service, Role role) throws Exception {
        int sent =
                ask(service, role, List.of("--phases", "examples,coverage,fuzzing,stateful", "--max-examples", "200"));

        assertThat(sent).isGreaterThan(1000);
    }

    private int ask(Service service, Role role, List<String> effort) throws Exception {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Origin", origin());
        headers.put("X-Forwarded-For", ADDRESS);
        if (PEOPLE.contains(role)) {
            headers.put("Authorization", "Bearer " + stack.as(role.person()).bearer());
        }
        if (role == Role.CALLER) {
            headers.put("Authorization", "Bearer " + callerToken());
        }
        String name = (service + "-" + role).toLowerCase(Locale.ROOT);
        return new Schemathesis(stack.root(), there).run(name, document(service), address(service), headers, effort);
    }

    private String callerToken() {
        return stack.anonymous()
                .at(stack.addresses().tokenService())
                .with("Origin", origin())
                .with("X-Forwarded-For", "198.51.100." + (8 + RANDOM.nextInt(200)))
                .post("/api/livekit/public-token", Map.of())
                .expect(200)
                .text("token");
    }

    private String origin() {
        return stack.addresses().gateway().toString().replaceFirst("/$", "");
    }

    private String document(Service service) {
        return stack.anonymous()
                .at(address(service))
                .get("/q/openapi?format=json")
                .expect(200)
                .text();
    }

    private URI address(Service service) {
        return switch (service) {
            case TOKEN -> stack.addresses().tokenService();
            case TRANSFER -> stack.addresses().transferService();
            case LEADS -> stack.addresses().leadsService();
            case CONVERSATION -> stack.addresses().conversationService();
        };
    }

    private Set<String> queues() {
        return all("/api/queues?limit=200", "name");
    }

    private Set<String> openCalls() {
        return all("/api/calls?state=open&limit=200", "id");
    }

    private Set<String> all(String list, String name) {
        Set<String> names = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = admin.get(list + cursor).expect(200).body();
            page.path("items").forEach(item -> names.add(item.path(name).asText()));
            cursor = page.path("nextCursor").asText();
            cursor = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!cursor.isEmpty());
        return names;
    }
}
