package io.baton.conversation.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.StandInModel.Refuse;
import io.baton.conversation.StandInModel.Step;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A model that fails again and again is left alone for a while. */
@QuarkusTest
@TestProfile(ResponsesProfile.class)
class ModelRestTest extends ServiceTest {

    private final String person = "p" + UUID.randomUUID();

    @Test
    void restsAfterSoManyFailuresAndIsTriedAgain() {
        List<Step> steps = new ArrayList<>(List.of(Golden.tells("Hello.")));
        for (int i = 0; i < ResponsesProfile.FAILURES; i++) {
            steps.add(new Refuse(i == 0 ? 429 : 500));
        }
        steps.add(Golden.tells("I am back."));
        OutsideResource.model().script(steps);
        chat().then().statusCode(200);
        resting(false);
        for (int i = 0; i < ResponsesProfile.FAILURES; i++) {
            chat().then().statusCode(503).body("reason", equalTo(i == 0 ? "overloaded" : "away"));
        }

        chat().then()
                .statusCode(503)
                .body(
                        "code",
                        equalTo("model_away"),
                        "reason",
                        equalTo("resting"),
                        "retryAfter",
                        allOf(greaterThan(0), lessThanOrEqualTo(5)));

        assertThat(OutsideResource.model().left()).as("it was not asked").isEqualTo(1);
        resting(true);
        await().atMost(PATIENCE).until(() -> chat().statusCode() == 200);
        assertThat(OutsideResource.model().left()).isZero();
        resting(false);
    }

    private Response chat() {
        return as(person).body(Map.of("message", "Hello")).post("/api/admin-assistant/chat");
    }

    private void resting(boolean whether) {
        as(person)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'model' }.data.resting", equalTo(whether));
    }
}
