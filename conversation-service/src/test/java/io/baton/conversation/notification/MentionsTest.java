package io.baton.conversation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names stand in a text. */
class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@bob                          | bob",
                "Ask @bob.                     | bob",
                "Ask @Bob, please              | bob",
                "(@bob)                        | bob",
                "@bob: look                    | bob",
                "@bob's desk                   | bob",
                "@bob and @carol               | bob carol",
                "@bob,@carol                   | bob carol",
                "@bob @bob @BOB                | bob",
                "@anna.b-smith_2!              | anna.b-smith_2",
                "@jürgen                       | jürgen",
                "@bob-                         | bob",
                "mail bob@example.org          | ''",
                "mail b.@example.org           | ''",
                "@@bob                         | ''",
                "@ bob                         | ''",
                "@                             | ''",
                "@.bob                         | ''",
                "nobody                        | ''",
            })
    void areThoseThatFollowAnAt(String text, String names) {
        assertThat(String.join(" ", Mentions.names(text))).isEqualTo(names);
    }

    @Test
    void areOnlyLookedForSoOften() {
        String text = IntStream.range(0, 30).mapToObj(i -> "@name" + i).collect(Collectors.joining(" "));

        assertThat(Mentions.names(text))
                .hasSize(Mentions.MOST)
                .contains("name0")
                .doesNotContain("name20");
    }

    @Test
    void areNoLongerThanNamesAre() {
        assertThat(Mentions.names("@" + "a".repeat(20_000))).containsExactly("a".repeat(128));
    }
}
