package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.console.ConsoleBuild;
import io.baton.stack.console.ConsoleFiles;
import io.baton.stack.tool.Java;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The console's files behind the gateway. */
public final class ConsoleComponent implements Component {
    /** The console's client in Keycloak's realm. */
    private static final String CLIENT = "console";

    private final Settings settings;

    public ConsoleComponent(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.tcp("http", settings.ports().consoleFiles()));
    }

    @Override
    public Launch launch() {
        List<String> command = Java.command(
                List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                ConsoleFiles.class,
                List.of(
                        ConsoleBuild.page(settings.layout().root()).getParent().toString(),
                        Integer.toString(settings.ports().consoleFiles()),
                        settings.issuer(),
                        CLIENT));
        return new Launch(command, Map.of(), settings.layout().state());
    }

    @Override
    public boolean healthy() {
        return Probe.http("http://127.0.0.1:" + settings.ports().consoleFiles() + "/");
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration stopGrace() {
        return Duration.ofSeconds(2);
    }
}
