package io.pathway42.work.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** A FEEL expression of a form, parsed once per text when it is first needed. */
final class Expression {

    private static final FeelEngineApi PARSER = FeelEngineBuilder.forJava().build();
    private static final Map<String, Expression> KNOWN = new ConcurrentHashMap<>();

    private final String text;
    private final boolean negated;
    private @Nullable ParseResult parsed;

    private Expression(String text) {
        this.text = text;
        this.negated = isNegation(text);
    }

    static boolean isExpression(@Nullable Object value) {
        return value instanceof String text && text.startsWith("=");
    }

    /** @param value with the leading equals sign */
    static Expression of(String value) {
        return KNOWN.computeIfAbsent(value.substring(1).strip(), Expression::new);
    }

    /** The whole text is {@code not(...)}, which a unary test reads as a negated test. */
    boolean negated() {
        return negated;
    }

    synchronized Optional<ParsedExpression> parsed() {
        if (parsed == null) {
            parsed = PARSER.parseExpression(negated ? text.substring(text.indexOf('(') + 1, text.length() - 1) : text);
        }
        return parsed.isSuccess() ? Optional.of(parsed.parsedExpression()) : Optional.empty();
    }

    private static boolean isNegation(String text) {
        if (!text.matches("(?s)not\\s*\\(.*\\)")) {
            return false;
        }
        int depth = 0;
        boolean quoted = false;
        for (int at = text.indexOf('('); at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && each == '(') {
                depth++;
            } else if (!quoted && each == ')' && --depth == 0) {
                return at == text.length() - 1;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
