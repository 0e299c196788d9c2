package io.baton.conversation.notification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is named in what an agent types: {@code @username}. Only agents are told; every other name is just text. */
@ApplicationScoped
public class Mentions {

    /** So many names of one message are looked at. */
    static final int MOST = 20;

    /** Not within an address or another name, and without the dot that ends a sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,126}[\\p{L}\\p{N}_])?)");

    private final Agents agents;
    private final NotificationDesk desk;

    Mentions(Agents agents, NotificationDesk desk) {
        this.agents = agents;
        this.desk = desk;
    }

    /**
     * Tells whoever is named, in the transaction that is open now.
     *
     * @param by username of who names them, and is not told
     * @param call the call of the conversation, or null
     */
    public Uni<Void> tell(String text, String by, UUID message, UUID conversation, UUID call) {
        return agents.among(names(text))
                .chain(named -> desk.tell(named.stream()
                        .filter(username -> !username.equals(by))
                        .map(username -> Notice.ofMention(username, message, by + " mentioned you", conversation, call))
                        .toList()));
    }

    /** The names in a text, in lower case. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = NAME.matcher(text);
        while (names.size() < MOST && found.find()) {
            names.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
