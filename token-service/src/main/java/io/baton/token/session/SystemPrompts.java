package io.baton.token.session;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * What a voice agent is told before it talks, from a template: the one in an operator's directory, read again for each
 * session so that an edit counts at once, else the one that comes with Baton. What the page said is data in it.
 */
@ApplicationScoped
public class SystemPrompts {

    private static final String NAME = "system-prompt.txt";

    private final Engine engine;
    private final Clock clock;
    private final ZoneId zone;
    private final Path own;
    private final Template builtIn;

    SystemPrompts(Engine engine, VoiceSettings settings, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        this.zone = ZoneId.of(settings.timeZone());
        this.own = settings.promptDirectory()
                .map(directory -> directory.resolve(NAME))
                .orElse(null);
        this.builtIn = engine.parse(fromJar());
        if (own != null && Files.exists(own)) {
            engine.parse(read(own));
        }
    }

    /** The prompt for a visit. */
    Uni<String> write(VoiceContext context) {
        Context caller = Vertx.currentContext();
        return template()
                .chain(template -> Uni.createFrom().completionStage(() -> template.data("page", oneLine(context.page()))
                        .data("topic", oneLine(context.topic()))
                        .data("contactName", contact(context, VoiceContext.Contact::name))
                        .data("contactCompany", contact(context, VoiceContext.Contact::company))
                        .data("language", contact(context, VoiceContext.Contact::language))
                        .data("timeOfDay", timeOfDay(ZonedDateTime.now(clock.withZone(zone))))
                        .renderAsync()))
                .map(String::strip)
                .emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }

    private Uni<Template> template() {
        return own == null
                ? Uni.createFrom().item(builtIn)
                : Uni.createFrom()
                        .item(() -> Files.exists(own) ? engine.parse(read(own)) : builtIn)
                        .runSubscriptionOn(io.smallrye.mutiny.infrastructure.Infrastructure.getDefaultWorkerPool());
    }

    static String timeOfDay(ZonedDateTime now) {
        int hour = now.getHour();
        if (hour < 5 || hour >= 22) {
            return "night";
        }
        return hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
    }

    private static String contact(
            VoiceContext context, java.util.function.Function<VoiceContext.Contact, String> member) {
        return context.contact() == null ? "" : oneLine(member.apply(context.contact()));
    }

    /** A hint cannot begin a paragraph of its own, so it cannot pose as an instruction of the template. */
    private static String oneLine(String hint) {
        return hint == null
                ? ""
                : hint.codePoints()
                        .map(character -> Character.isISOControl(character) || character == '"' ? ' ' : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip();
    }

    private static String fromJar() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("prompts/" + NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
