package io.baton.conversation.model;

/** Material between marks that it cannot contain, so that the model can tell it from what it is told. */
public final class Fenced {

    private static final String BEGIN = "<data>\n";
    private static final String END = "\n</data>";

    private Fenced() {}

    /**
     * JSON between the marks, in which no mark can stand: the same to whoever reads it as JSON.
     *
     * @param longest how many characters are shown
     * @param whenCut what stands in place of the rest
     */
    public static String around(String json, int longest, String whenCut) {
        String text = json.replace("<", "\\u003c").replace(">", "\\u003e");
        return BEGIN + (text.length() <= longest ? text : text.substring(0, longest) + whenCut) + END;
    }
}
