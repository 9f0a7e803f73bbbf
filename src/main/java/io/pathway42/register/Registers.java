package io.pathway42.register;

import io.pathway42.problem.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/** Reads every register, page by page, always within one programme. */
@Component
public class Registers {

    private static final int LARGEST_PAGE = 500;

    private final Map<String, Register> byId;
    private final Map<String, RestrictedFields> restricted;
    private final JdbcClient jdbc;

    Registers(List<Register> registers, List<RestrictedFields> restricted, JdbcClient jdbc) {
        byId = registers.stream()
                .sorted(Comparator.comparing(Register::title))
                .collect(Collectors.toMap(Register::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.restricted =
                restricted.stream().collect(Collectors.toMap(RestrictedFields::register, Function.identity()));
        this.jdbc = jdbc;
    }

    public List<Register> all() {
        return List.copyOf(byId.values());
    }

    /** @throws Problem.NotFound when there is no such register */
    public Register get(String id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(
                        () -> new Problem.NotFound("register-unknown", "There is no register '%s'.".formatted(id)));
    }

    /**
     * Rows in the order of their number, after a cursor.
     *
     * @param after the {@code ref} of the last row seen
     */
    public Page page(String programmeId, String id, int size, @Nullable String after) {
        Register register = get(id);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Map<String, Object>> rows = jdbc.sql(
                        "select ref, %s from %s where programme_id = :programme and ref > :after order by ref limit :limit"
                                .formatted(columns(register), register.table()))
                .param("programme", programmeId)
                .param("after", after == null ? "" : after)
                .param("limit", limit + 1)
                .query((row, number) -> read(register, row))
                .list();
        boolean more = rows.size() > limit;
        List<Map<String, Object>> items = more ? rows.subList(0, limit) : rows;
        return new Page(items, more ? String.valueOf(items.get(items.size() - 1).get("id")) : null);
    }

    public Map<String, Object> row(String programmeId, String id, String ref) {
        Register register = get(id);
        Map<String, Object> entry = jdbc.sql("select ref, %s from %s where programme_id = :programme and ref = :ref"
                        .formatted(columns(register), register.table()))
                .param("programme", programmeId)
                .param("ref", ref)
                .query((row, number) -> read(register, row))
                .optional()
                .orElseThrow(() ->
                        new Problem.NotFound("row-unknown", "%s has no entry '%s'.".formatted(register.title(), ref)));
        RestrictedFields more = restricted.get(id);
        if (more != null) {
            entry.putAll(more.of(programmeId, ref));
        }
        return entry;
    }

    /**
     * Rows that name something by its number, in any column, by register; at most so many of each.
     *
     * @param ref a number such as {@code AIS-04} or {@code 6.1.3}
     */
    public Map<Register, List<Map<String, Object>>> naming(String programmeId, String ref, int most) {
        Map<Register, List<Map<String, Object>>> found = new LinkedHashMap<>();
        for (Register register : byId.values()) {
            List<Map<String, Object>> rows = naming(register, programmeId, ref).stream()
                    .filter(row -> row.values().stream().anyMatch(value -> names(value, ref)))
                    .limit(most)
                    .toList();
            if (!rows.isEmpty()) {
                found.put(register, rows);
            }
        }
        return found;
    }

    private List<Map<String, Object>> naming(Register register, String programmeId, String ref) {
        String somewhere = register.columns().stream()
                .filter(column -> Set.of(Column.Kind.TEXT, Column.Kind.LIST).contains(column.kind()))
                .map(column -> " or " + column.name() + " like :like")
                .collect(Collectors.joining());
        return jdbc.sql("select ref, %s from %s where programme_id = :programme and (ref = :ref%s) order by ref"
                        .formatted(columns(register), register.table(), somewhere))
                .param("programme", programmeId)
                .param("ref", ref)
                .param("like", "%" + ref.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query((row, number) -> read(register, row))
                .list();
    }

    /** {@code 6.1} is named by "6.1, A.5.2" and not by "6.1.3". */
    private static boolean names(@Nullable Object value, String ref) {
        return value != null
                && Arrays.asList(value.toString().split("[\\s,;\\[\\]()]+")).contains(ref);
    }

    /** Number of rows by register, in one statement. */
    public Map<String, Long> counts(String programmeId) {
        if (byId.isEmpty()) {
            return Map.of();
        }
        String union = byId.values().stream()
                .map(r -> "select '%s' as id, count(*) as n from %s where programme_id = :programme"
                        .formatted(r.id(), r.table()))
                .collect(Collectors.joining(" union all "));
        return jdbc
                .sql(union)
                .param("programme", programmeId)
                .query((row, number) -> Map.entry(row.getString("id"), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String columns(Register register) {
        return register.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> read(Register register, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.getString("ref"));
        for (Column column : register.columns()) {
            values.put(JdbcUtils.convertUnderscoreNameToPropertyName(column.name()), value(column, row));
        }
        return values;
    }

    private static @Nullable Object value(Column column, ResultSet row) throws SQLException {
        return switch (column.kind()) {
            case TEXT, CHIP -> row.getString(column.name());
            case LIST -> Lines.split(row.getString(column.name()));
            case NUMBER -> row.getBigDecimal(column.name());
            case DATE -> row.getObject(column.name(), LocalDate.class);
            case TIME -> row.getObject(column.name(), OffsetDateTime.class);
            case FLAG -> {
                boolean flag = row.getBoolean(column.name());
                yield row.wasNull() ? null : flag;
            }
        };
    }

    /**
     * A page of a list.
     *
     * @param next cursor of the page after this one, null on the last
     */
    public record Page(
            List<Map<String, Object>> items, @Nullable String next) {
        public Page {
            items = List.copyOf(Objects.requireNonNull(items));
        }
    }
}
