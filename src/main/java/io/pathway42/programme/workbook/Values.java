package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a cell into a value of the definition, and back. */
record Values(Choices choices) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}(?:\\.0+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final Pattern TERM = Pattern.compile("\\s*(T-\\d{2}|[a-z-]+)\\s*=\\s*(\\S+)\\s*");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * @param node what goes into the definition, also when it is at fault
     * @param fault what is wrong with it; null when nothing is
     */
    record Read(JsonNode node, @Nullable String fault) {

        static Read right(JsonNode node) {
            return new Read(node, null);
        }

        static Read wrong(String text, String fault) {
            return new Read(TextNode.valueOf(text), fault);
        }
    }

    Read read(ColumnLayout column, String text) {
        if (text.startsWith("ERROR:")) {
            return Read.wrong("", "The formula here fails (%s). Enter the value.".formatted(text.substring(6)));
        }
        return switch (column.kind()) {
            case WHOLE -> whole(column, text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case FLAG, ANSWER -> answer(column, text);
            case CHOICE, ROLE, SIDE -> chosen(column, text);
            case LINES, REFS -> Read.right(list(column, text));
            case TERMS -> terms(text);
            default -> Read.right(TextNode.valueOf(text));
        };
    }

    private static Read whole(ColumnLayout column, String text) {
        String plain = digits(text);
        return WHOLE.matcher(plain).matches()
                ? Read.right(number(new BigDecimal(plain)))
                : Read.wrong(text, notWhole(column, text));
    }

    private static String notWhole(ColumnLayout column, String text) {
        return column.from() == null
                ? "'%s' is no whole number. Write one, in digits.".formatted(text)
                : "'%s' is no whole number. Write one from %d to %d, in digits."
                        .formatted(text, column.from(), column.to());
    }

    private static Read number(String text) {
        String plain = digits(text);
        return NUMBER.matcher(plain).matches()
                ? Read.right(number(new BigDecimal(plain)))
                : Read.wrong(text, "'%s' is no number. Write it in digits, for instance 4.5.".formatted(text));
    }

    private static JsonNode number(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() <= 0 && bare.precision() - bare.scale() < 10
                ? IntNode.valueOf(bare.intValueExact())
                : DecimalNode.valueOf(bare);
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s\\u00A0']", "");
    }

    private static Read date(String text) {
        try {
            if (SERIAL_DAY.matcher(text).matches()) {
                return Read.right(TextNode.valueOf(DateUtil.getLocalDateTime(Double.parseDouble(text))
                        .toLocalDate()
                        .toString()));
            }
            return Read.right(TextNode.valueOf(
                    (text.indexOf('.') > 0 ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text)).toString()));
        } catch (DateTimeException impossible) {
            return Read.wrong(
                    text,
                    "'%s' is not a possible date. Type a date, or write year-month-day, for instance 2027-02-28."
                            .formatted(text));
        }
    }

    private Read answer(ColumnLayout column, String text) {
        String meant = switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "y", "x" -> "yes";
            case "false", "n" -> "no";
            default -> choices.meant(column, text).orElse("");
        };
        return switch (meant) {
            case "yes" -> Read.right(BooleanNode.TRUE);
            case "no" -> Read.right(BooleanNode.FALSE);
            case "" -> Read.wrong(text, notAmong(column, text));
            default -> Read.right(TextNode.valueOf(meant));
        };
    }

    private Read chosen(ColumnLayout column, String text) {
        return choices.meant(column, text)
                .map(value -> Read.right(TextNode.valueOf(value)))
                .orElseGet(() -> Read.wrong(text, notAmong(column, text)));
    }

    private String notAmong(ColumnLayout column, String text) {
        return "'%s' is not one of the choices. Use one of: %s."
                .formatted(text, String.join(", ", choices.labels(column)));
    }

    private static ArrayNode list(ColumnLayout column, String text) {
        ArrayNode list = NODES.arrayNode();
        parts(text, column.kind() == ValueKind.REFS ? "[;,\n]" : text.indexOf('\n') >= 0 ? "\n" : ";")
                .forEach(list::add);
        return list;
    }

    static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Read terms(String text) {
        ObjectNode terms = NODES.objectNode();
        for (String part : parts(text, "[;\n]")) {
            Matcher term = TERM.matcher(part);
            if (!term.matches()) {
                return Read.wrong(
                        text, "'%s' is no term. Write number and span, for instance T-02=P6M.".formatted(part));
            }
            terms.put(term.group(1), term.group(2));
        }
        return Read.right(terms);
    }

    /** As it stands in a cell. */
    String written(ColumnLayout column, JsonNode value) {
        return switch (column.kind()) {
            case LINES, REFS -> joined(value);
            case TERMS ->
                value.properties().stream()
                        .map(term -> term.getKey() + "=" + term.getValue().asText())
                        .collect(Collectors.joining("; "));
            case FLAG, ANSWER -> value.isBoolean() ? value.asBoolean() ? "yes" : "no" : value.asText();
            case CHOICE, ROLE, SIDE ->
                choices.of(column).contains(value.asText()) ? choices.label(column, value.asText()) : value.asText();
            default -> value.isNull() ? "" : value.asText();
        };
    }

    private static String joined(JsonNode list) {
        List<String> parts = StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        boolean plain = parts.stream().noneMatch(part -> part.contains(";"));
        return String.join(plain ? "; " : "\n", parts) + (plain ? "" : "\n");
    }
}
