package io.baton.conversation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is Carol.Smith@Example.org, thanks.      | EMAIL carol.smith@example.org",
                "write to a+b@mail.example.co.uk or call     | EMAIL a+b@mail.example.co.uk",
                "Ring +49 30 5550123 please                  | PHONE +49305550123",
                "Ring +1 (555) 010-9999.                     | PHONE +15550109999",
                "It's 0049 30 5550123                        | PHONE +49305550123",
                "c@example.org and +49305550123              | EMAIL c@example.org;PHONE +49305550123",
                "+49305550123, I repeat: +49 30 555 0123     | PHONE +49305550123",
                "My order is 0123456789                      | ''",
                "At 030 5550123                              | ''",
                "the room @ home, 5+4930555012               | ''",
                "+49 30                                      | ''",
                "+493055501230123456789                      | ''",
                "nobody@localhost                            | ''"
            })
    void numbersAndAddressesAreHeard(String text, String expected) {
        assertThat(Point.in(text).stream()
                        .map(point -> point.kind() + " " + point.value())
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
    }

    @Test
    void noMoreThanAFewAtOnce() {
        assertThat(Point.in("a@b.de ".repeat(2) + "c@d.de e@f.de g@h.de +49305550123"))
                .hasSize(Point.MOST_IN_A_MESSAGE);
    }

    @Test
    void itPrintsNobodysNumber() {
        assertThat(new Point(Point.Kind.PHONE, "+49305550123")).hasToString("PHONE");
    }
}
