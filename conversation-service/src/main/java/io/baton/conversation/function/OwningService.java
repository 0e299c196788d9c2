package io.baton.conversation.function;

/** A service that owns what functions look at and change. */
public enum OwningService {
    LEADS("leads-service"),
    TOKEN("token-service"),
    TRANSFER("transfer-service");

    private final String title;

    OwningService(String title) {
        this.title = title;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    String address(ServiceSettings settings) {
        return switch (this) {
            case LEADS -> settings.leads();
            case TOKEN -> settings.token();
            case TRANSFER -> settings.transfer();
        };
    }
}
