package io.baton.leads.template;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with variables. */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{0,100}?)\\s*}}");

    private final String text;
    private final Set<Variable> variables;

    private Template(String text, Set<Variable> variables) {
        this.text = text;
        this.variables = variables;
    }

    /**
     * What a text became.
     *
     * @param text the text without variables
     * @param missing variables that have no value here; they became nothing
     */
    public record Rendered(String text, List<String> missing) {}

    /**
     * Reads a text.
     *
     * @param field the field's name, for the problem
     * @throws Problem {@code variable_unknown} naming the variable and those that there are
     */
    public static Template parse(String field, String text) {
        Set<Variable> variables = EnumSet.noneOf(Variable.class);
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            variables.add(Variable.of(name)
                    .orElseThrow(() -> Problem.field(
                            ProblemCode.VARIABLE_UNKNOWN,
                            field,
                            "names the variable " + name + "; there are " + String.join(", ", Variable.all()))));
        }
        return new Template(text, variables);
    }

    /** The variables in the text. */
    public List<String> variables() {
        return variables.stream().map(Variable::wire).toList();
    }

    /** The text with these values in place of its variables. */
    public Rendered render(Map<Variable, String> values) {
        Set<String> missing = new TreeSet<>();
        String rendered = PLACE.matcher(text).replaceAll(match -> {
            Variable variable = Variable.of(match.group(1)).orElseThrow();
            String value = values.get(variable);
            if (value == null) {
                missing.add(variable.wire());
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
        return new Rendered(rendered, List.copyOf(missing));
    }
}
