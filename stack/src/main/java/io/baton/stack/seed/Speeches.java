package io.baton.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A dozen scripts, from a file beside the code. */
final class Speeches {
    private static final String FILE = "/seed/scripts.json";

    private Speeches() {}

    /** As requests for new scripts say them; the state is where each ends. */
    static List<JsonNode> all() throws IOException {
        try (var in = Speeches.class.getResourceAsStream(FILE)) {
            List<JsonNode> scripts = new ArrayList<>();
            JsonMapper.builder().build().readTree(in).forEach(scripts::add);
            return scripts;
        }
    }
}
