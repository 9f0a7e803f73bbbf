package io.pathway42.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.pathway42.register.Column.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries of registers by their number or by words in them, in one statement. */
@Component
public class EntrySearch {

    private static final int EXACT = 0;
    private static final int BY_NAME = 1;

    private static final Set<Kind> WORDY = Set.of(Kind.TEXT, Kind.LIST);
    /** Nobody looks for these by words, and their letters are everywhere. */
    private static final Set<String> NO_WORDS = Set.of("hash", "media_type");

    private final JdbcClient jdbc;

    EntrySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param programmes those that who asks may see
     * @param meant names in the words of the registers that what was typed may stand for
     * @param most of one register
     */
    public record Query(Collection<String> programmes, Words words, Collection<String> meant, int most) {}

    /** Best registers first, in each the best entries first: by number, by name, by anything else in them. */
    public List<Found> find(Collection<Register> registers, Query query) {
        if (registers.isEmpty() || query.programmes().isEmpty() || query.words().none()) {
            return List.of();
        }
        List<String> patterns = query.words().patterns();
        var statement = jdbc.sql(registers.stream()
                        .map(register ->
                                within(register, patterns.size(), !query.meant().isEmpty()))
                        .collect(joining(" union all ")))
                .param("programmes", query.programmes())
                .param("whole", Words.small(String.join(" ", query.words().each())))
                .param("most", query.most() + 1);
        if (!query.meant().isEmpty()) {
            statement = statement.param("meant", query.meant());
        }
        for (int word = 0; word < patterns.size(); word++) {
            statement = statement.param("word" + word, patterns.get(word));
        }
        Map<String, List<Row>> rows = statement.query(Row.class).list().stream()
                .sorted(Comparator.comparingInt(Row::place).thenComparing(Row::ref))
                .collect(groupingBy(Row::register));
        return registers.stream()
                .filter(register -> rows.containsKey(register.id()))
                .sorted(Comparator.comparingInt(register -> best(rows, register)))
                .map(register -> Found.of(register, rows.getOrDefault(register.id(), List.of()), query.most()))
                .toList();
    }

    private static int best(Map<String, List<Row>> rows, Register register) {
        return rows.getOrDefault(register.id(), List.of()).stream()
                .mapToInt(Row::place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String within(Register register, int words, boolean meant) {
        String told = Stream.concat(
                        Stream.of("ref", "' '", "coalesce(%s, '')".formatted(register.name())),
                        register.columns().stream()
                                .filter(column -> WORDY.contains(column.kind()) && !NO_WORDS.contains(column.name()))
                                .map(column -> "' ', coalesce(%s, '')".formatted(column.name())))
                .collect(joining(", "));
        // People stand in registers by their sign-in name, which ends with the client: of all entries alike.
        String said = Words.smallIn("replace(concat(%s), concat('@', client_id), '')".formatted(told));
        String inName = IntStream.range(0, words)
                .mapToObj(word -> "f.called like :word" + word)
                .collect(joining(" and "));
        String anywhere = inName.replace("f.called", "f.said");
        String asMeant = meant ? " or f.name in (:meant)" : "";
        return """
                (select '%s' as register, f.programme_id, f.ref, f.name,
                    case when lower(f.ref) = :whole then %d when %s%s then %d else 2 end as place
                from (select programme_id, ref, %s as name, %s as called, %s as said
                    from %s where programme_id in (:programmes)) f
                where %s%s order by 5, f.ref, f.programme_id limit :most)""".formatted(
                        register.id(),
                        EXACT,
                        "(" + inName + ")",
                        asMeant,
                        BY_NAME,
                        register.name(),
                        Words.smallIn("coalesce(%s, '')".formatted(register.name())),
                        said,
                        register.table(),
                        "(" + anywhere + ")",
                        asMeant);
    }

    record Row(
            String register,
            String programmeId,
            String ref,
            @Nullable String name,
            int place) {

        private Entry entry(Register of) {
            String called = Objects.requireNonNullElse(name, "");
            return new Entry(programmeId, ref, of.calledByCode() ? called.replaceAll("[-_]", " ") : called);
        }
    }

    /**
     * Entries of one register.
     *
     * @param more whether there are more than these
     */
    public record Found(Register register, List<Entry> entries, boolean more) {

        private static Found of(Register register, List<Row> rows, int most) {
            return new Found(
                    register,
                    rows.stream().limit(most).map(row -> row.entry(register)).toList(),
                    rows.size() > most);
        }
    }

    /** @param name empty when it has none */
    public record Entry(String programmeId, String ref, String name) {

        /** People go by their name alone. */
        public boolean numbered() {
            return !ref.contains("@") || name.isEmpty();
        }
    }
}
