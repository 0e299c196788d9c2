package io.baton.stack;

import io.baton.stack.component.Component;
import io.baton.stack.component.ConsoleComponent;
import io.baton.stack.component.EnvoyComponent;
import io.baton.stack.component.KafkaComponent;
import io.baton.stack.component.KeycloakComponent;
import io.baton.stack.component.LiveKitComponent;
import io.baton.stack.component.PostgresComponent;
import io.baton.stack.component.ServiceComponent;
import io.baton.stack.console.ConsoleBuild;
import io.baton.stack.tool.EnvoyProgram;
import io.baton.stack.tool.KeycloakServer;
import io.baton.stack.tool.LiveKitServer;
import io.baton.stack.tool.Maven;
import io.baton.stack.tool.PostgresPrograms;
import io.baton.stack.tool.ToolCache;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The components of the local stack, each after what it depends on. */
public final class LocalStack {
    /** The services with a process of their own, in the order in which they are built. */
    public static final List<String> SERVICES =
            List.of("token-service", "transfer-service", "leads-service", "conversation-service");

    private final Settings settings;
    private final Map<String, String> environment;

    public LocalStack(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** All components. */
    public List<Component> components() {
        Layout layout = settings.layout();
        ToolCache cache = new ToolCache(layout.tools());
        Maven maven = new Maven(layout, environment);
        return List.of(
                new PostgresComponent(settings, new PostgresPrograms(cache)),
                new KafkaComponent(settings),
                new LiveKitComponent(settings, new LiveKitServer(layout, cache)),
                new KeycloakComponent(settings, new KeycloakServer(layout, cache, maven)),
                ServiceComponent.tokenService(settings),
                ServiceComponent.transferService(settings),
                ServiceComponent.leadsService(settings),
                ServiceComponent.conversationService(settings),
                new ConsoleComponent(settings),
                new EnvoyComponent(settings, new EnvoyProgram(layout, cache)));
    }

    /**
     * The components with these names and what they depend on; all when no name is given.
     *
     * @throws IllegalArgumentException naming a component that there is not
     */
    public List<Component> components(Set<String> names) {
        List<Component> all = components();
        Set<String> wanted = new LinkedHashSet<>(names);
        Set<String> known =
                new LinkedHashSet<>(all.stream().map(Component::name).toList());
        wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("no component is called " + name + "; there are " + known);
        });
        List<Component> chosen = new ArrayList<>();
        for (Component component : all.reversed()) {
            if (names.isEmpty() || wanted.contains(component.name())) {
                wanted.addAll(component.dependsOn());
                chosen.addFirst(component);
            }
        }
        return chosen;
    }

    /** Why a component cannot be part of this start; empty when it can. */
    public String absence(Component component) {
        Layout layout = settings.layout();
        if (SERVICES.contains(component.name())
                && !Files.exists(ServiceComponent.jar(layout.root(), component.name()))) {
            return "is not built";
        }
        if (component instanceof ConsoleComponent && !Files.exists(ConsoleBuild.page(layout.root()))) {
            return "is not built (npm is missing: ./baton doctor)";
        }
        if (component instanceof EnvoyComponent && !Files.exists(EnvoyComponent.template(layout.root()))) {
            return "has no template in deploy/gateway";
        }
        return "";
    }
}
