package io.baton.token.call;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.Webhooks;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An agent sees what is open, what they opened and what they were in, each once, and pages through it in both directions. */
@BatonTest
class CallPagesTest {

    private final String dora = "dora-" + UUID.randomUUID();

    @Test
    void givesWhatAnAgentMaySeeInOrderPageByPage() {
        // Given ended calls: one that she opened, one that she was in twice, one that she opened and was in, and one of
        // others
        String opened = ended(dora);
        String joined = ended("alice", dora, dora);
        String both = ended(dora, dora);
        ended("alice", "alice");
        // When she pages through all ended calls
        List<String> newestFirst = pages("-createdAt", "ended");
        // Then she sees hers, in order, each once
        assertThat(newestFirst).containsExactly(both, joined, opened);
        assertThat(pages("createdAt", "ended")).containsExactly(opened, joined, both);
        // And with the open ones of everybody nothing is lost or doubled
        String open = call("alice", freshRoom());
        assertThat(pages("-createdAt", null))
                .contains(open, both, joined, opened)
                .doesNotHaveDuplicates();
    }

    private String ended(String opener, String... joining) {
        String room = freshRoom();
        String call = call(opener, room);
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        for (int i = 0; i < joining.length; i++) {
            Webhooks.send("participant_joined", room, joining[i], "PA_" + i, "agent");
        }
        agent(opener).post("/api/calls/" + call + "/end").then().statusCode(200);
        return call;
    }

    private static String call(String opener, String room) {
        agent(opener).body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        return agent(opener)
                .queryParam("room", room)
                .get("/api/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private List<String> pages(String sort, String state) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = agent(dora).queryParam("limit", 2).queryParam("sort", sort);
            if (state != null) {
                request.queryParam("state", state);
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get("/api/calls").then().statusCode(200).extract().jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }
}
