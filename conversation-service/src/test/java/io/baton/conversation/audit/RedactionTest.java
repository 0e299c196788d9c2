package io.baton.conversation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void keepsWhichAndTakesOutWhat() throws JsonProcessingException {
        JsonNode redacted = Redaction.of(json.readTree("""
                {"contactId":"0193b0a0-0000-7000-8000-000000000001","name":"Carol","urgent":true,"limit":5,"phone":4930123456,
                "tags":["vip",{"note":"secret"}],"Carol Smith":null}"""));

        assertThat(redacted).isEqualTo(json.readTree("""
                {"contactId":"0193b0a0-0000-7000-8000-000000000001","name":"<5 characters>","urgent":true,"limit":5,
                "phone":"<number>","tags":["<3 characters>",{"note":"<6 characters>"}],"?":null}"""));
    }

    @Test
    void goesOnlySoDeep() throws JsonProcessingException {
        String deep = "[".repeat(500) + "\"secret\"" + "]".repeat(500);

        assertThat(Redaction.of(json.readTree(deep)).toString())
                .doesNotContain("secret")
                .hasSizeLessThan(100);
    }
}
