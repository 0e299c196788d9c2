package io.baton.systemtest.chaos;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All runs of one victim at one moment, summed up. */
@JsonPropertyOrder({"victim", "moment", "runs", "ok"})
public record Cell(
        String victim,
        String moment,
        int runs,
        int ok,
        int wrongEnds,
        int lost,
        int doubled,
        int disordered,
        int alone,
        long leakedMillis,
        Map<String, Long> was,
        Map<String, Long> ends) {

    static Cell of(String victim, String moment, List<Verdict> all) {
        List<Verdict> runs = all.stream()
                .filter(one -> one.victim().equals(victim) && one.moment().equals(moment))
                .toList();
        return new Cell(
                victim,
                moment,
                runs.size(),
                (int) runs.stream().filter(Verdict::ok).count(),
                (int) runs.stream().filter(one -> !one.right()).count(),
                runs.stream().mapToInt(Verdict::lost).sum(),
                runs.stream().mapToInt(Verdict::doubled).sum(),
                runs.stream().mapToInt(Verdict::disordered).sum(),
                (int) runs.stream().filter(Verdict::alone).count(),
                runs.stream().mapToLong(Verdict::leakedMillis).sum(),
                runs.stream().collect(Collectors.groupingBy(Verdict::was, TreeMap::new, Collectors.counting())),
                runs.stream().collect(Collectors.groupingBy(Verdict::end, TreeMap::new, Collectors.counting())));
    }
}
