package io.baton.stack.command;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.baton.stack.Settings;
import io.baton.stack.supervise.ComponentStatus;
import io.baton.stack.supervise.RunningStack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows every component; ends with 0 only when all are healthy. */
@Command(name = "status", description = "Show every component; ends with status 0 when all are healthy.")
public final class Status implements Callable<Integer> {
    @Option(names = "--json", description = "For machines: names, states, process ids, ports, restarts.")
    private boolean json;

    /**
     * The whole stack as JSON.
     *
     * @param running whether a supervisor runs
     * @param healthy whether every component is healthy
     * @param supervisorPid 0 when none runs
     * @param url the gateway
     * @param state the state folder
     * @param components one entry each
     */
    record Report(
            boolean running,
            boolean healthy,
            long supervisorPid,
            String url,
            String state,
            List<ComponentStatus> components) {}

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        RunningStack stack = new RunningStack(settings.layout());
        long supervisor = stack.supervisor().map(ProcessHandle::pid).orElse(0L);
        List<ComponentStatus> rows = stack.rows();
        boolean healthy = !rows.isEmpty() && rows.stream().allMatch(ComponentStatus::healthy);
        if (json) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            System.out.println(mapper.writeValueAsString(new Report(
                    supervisor != 0,
                    healthy,
                    supervisor,
                    settings.publicUrl(),
                    settings.layout().state().toString(),
                    rows)));
        } else if (supervisor == 0) {
            System.out.println("Baton is not running.");
        } else {
            rows.forEach(row -> System.out.println(StatusTable.format(row)));
        }
        return healthy ? 0 : 1;
    }
}
