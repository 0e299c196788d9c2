package io.baton.conversation.function;

/** A function did not do what it should. What it says may be shown to the person and to the model. */
public final class FunctionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;
    private final boolean certain;

    private FunctionFailed(String code, String detail, boolean certain) {
        super(code, null, false, false);
        this.code = code;
        this.detail = detail;
        this.certain = certain;
    }

    /** The owning service said no: nothing has changed. */
    public static FunctionFailed refused(String code, String detail) {
        return new FunctionFailed(code, detail, true);
    }

    /** The owning service did not answer: nobody knows whether something has changed. */
    public static FunctionFailed unanswered(String service) {
        return new FunctionFailed("service_away", service + " does not answer.", false);
    }

    /** The code of what is wrong, the owning service's own. */
    public String code() {
        return code;
    }

    /** What is wrong, in words. */
    public String detail() {
        return detail;
    }

    /** Whether it is certain that nothing has changed. */
    public boolean isCertain() {
        return certain;
    }
}
