package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/** Reads one sheet into the definition, and notes where each value stands and what cannot be read. */
record SheetReader(
        RawSheet sheet,
        SheetLayout layout,
        Values values,
        Catalogue catalogue,
        ObjectNode root,
        Places places,
        List<Fault> faults) {

    private static final int VALUES_OF_A_FORM = 1;
    private static final String GROUPS = "maturity_by_group";

    FilledSheet read() {
        return layout.form() ? form() : list();
    }

    private FilledSheet form() {
        List<FilledSheet.Row> shown = new ArrayList<>();
        List<ColumnLayout> missing = new ArrayList<>(layout.columns());
        sheet.rows().forEach((number, cells) -> {
            String title = cells.getOrDefault(0, "");
            layout.columns().stream()
                    .filter(field -> field.isHeaded(title) && missing.remove(field))
                    .forEach(field -> {
                        String text = cells.getOrDefault(VALUES_OF_A_FORM, "");
                        places.value(field.key(), layout.name(), number, VALUES_OF_A_FORM);
                        if (!text.isEmpty()) {
                            take(root, "", field, number, VALUES_OF_A_FORM, text);
                        }
                        shown.add(new FilledSheet.Row(number, field.title(), Map.of("B", text)));
                    });
        });
        missing.stream()
                .filter(ColumnLayout::required)
                .forEach(field -> faults.add(Fault.in(
                        layout.name(),
                        null,
                        null,
                        "The row '%s' is missing. Put it back, with its value beside it.".formatted(field.title()))));
        return new FilledSheet(layout.name(), Map.of("B", "Value"), shown);
    }

    private FilledSheet list() {
        String list = layout.list() == null ? "" : layout.list();
        places.list(list, layout.name());
        if (Layout.PEOPLE.equals(list)) {
            places.list(Layout.OUTSIDERS, layout.name());
        }
        Headings headings = Headings.of(sheet, layout, faults);
        List<FilledSheet.Row> shown = new ArrayList<>();
        for (int number : sheet.rows().tailMap(headings.row(), false).keySet()) {
            Map<ColumnLayout, String> cells = headings.columns().entrySet().stream()
                    .filter(column -> !sheet.text(number, column.getValue()).isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, column -> sheet.text(number, column.getValue())));
            boolean told = headings.columns().keySet().stream().allMatch(column -> is(cells, column, column.help()))
                    || headings.columns().keySet().stream().allMatch(column -> is(cells, column, column.example()));
            if (headings.row() == 0 || cells.isEmpty() || told) {
                continue;
            }
            if (layout.questionnaire()) {
                answer(number, headings.columns(), cells);
            } else {
                entry(list, number, headings.columns(), cells);
            }
            shown.add(shown(number, headings.columns(), cells));
        }
        Map<String, String> titles = new TreeMap<>(SheetReader::byColumn);
        headings.columns().forEach((column, at) -> titles.put(letters(at), column.title()));
        return new FilledSheet(layout.name(), titles, shown);
    }

    private static boolean is(Map<ColumnLayout, String> cells, ColumnLayout column, String text) {
        return same(cells.getOrDefault(column, ""), text);
    }

    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException text) {
            return ColumnLayout.plain(one).equals(ColumnLayout.plain(other));
        }
    }

    private void entry(String list, int number, Map<ColumnLayout, Integer> columns, Map<ColumnLayout, String> cells) {
        boolean outside = cells.entrySet().stream()
                .anyMatch(cell -> cell.getKey().kind() == ValueKind.SIDE
                        && "outside"
                                .equals(values.read(cell.getKey(), cell.getValue())
                                        .node()
                                        .asText()));
        String own = outside ? Layout.OUTSIDERS : list;
        String path = own + "[" + Tree.list(root, own).size() + "]";
        ObjectNode entry = Tree.list(root, own).addObject();
        places.entry(path, layout.name(), number, columns);
        columns.forEach((column, at) -> {
            String text = cells.getOrDefault(column, "");
            if (!text.isEmpty() && !column.key().isEmpty()) {
                take(entry, path + ".", column, number, at, text);
            }
        });
    }

    private void take(ObjectNode into, String prefix, ColumnLayout column, int row, int at, String text) {
        if (column.many()) {
            String list = column.key().substring(0, column.key().length() - 2);
            Values.parts(text, "[;\n]").forEach(part -> {
                String path = prefix + list + "[" + Tree.list(into, list).size() + "]";
                Tree.list(into, list).add(value(column, row, at, part));
                places.value(path, layout.name(), row, at);
            });
            return;
        }
        JsonNode value = value(column, row, at, text);
        places.value(prefix + column.key(), layout.name(), row, at);
        if (column.kind() != ValueKind.SIDE) {
            Tree.put(into, column.key(), value);
        }
    }

    private JsonNode value(ColumnLayout column, int row, int at, String text) {
        Values.Read read = values.read(column, text);
        if (read.fault() != null) {
            faults.add(Fault.in(layout.name(), row, letters(at), read.fault()));
        }
        return read.node();
    }

    /** A score of a requirement, or of a whole group; rows without one say nothing. */
    private void answer(int number, Map<ColumnLayout, Integer> columns, Map<ColumnLayout, String> cells) {
        String ref = text(cells, "ref");
        boolean group = catalogue.groups().stream().anyMatch(known -> known.id().equals(ref));
        if (text(cells, "score").isEmpty() && text(cells, "note").isEmpty()) {
            return;
        }
        if (!group) {
            entry(layout.list() == null ? "" : layout.list(), number, columns, cells);
            return;
        }
        columns.forEach((column, at) -> {
            String text = cells.getOrDefault(column, "");
            if ("score".equals(column.key()) && !text.isEmpty()) {
                root.withObjectProperty(GROUPS).set(ref, value(column, number, at, text));
                places.value(GROUPS + "." + ref, layout.name(), number, at);
            } else if ("note".equals(column.key()) && !text.isEmpty()) {
                faults.add(Fault.in(
                        layout.name(),
                        number,
                        letters(at),
                        "A group keeps no note. Move it to one of its requirements."));
            }
        });
    }

    private static String text(Map<ColumnLayout, String> cells, String key) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static FilledSheet.Row shown(
            int number, Map<ColumnLayout, Integer> columns, Map<ColumnLayout, String> cells) {
        Map<String, String> texts = new TreeMap<>(SheetReader::byColumn);
        cells.forEach((column, text) -> texts.put(letters(columns.getOrDefault(column, 0)), text));
        String label = Stream.of("id", "ref", "standard", "phase", "name", "title", "text")
                .map(key -> text(cells, key))
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
        return new FilledSheet.Row(number, label.isEmpty() ? roles(columns, cells) : label, texts);
    }

    /** What a row is for in which nobody is named yet. */
    private static String roles(Map<ColumnLayout, Integer> columns, Map<ColumnLayout, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> "roles[]".equals(cell.getKey().key()))
                .sorted(Comparator.comparing(cell -> columns.getOrDefault(cell.getKey(), 0)))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    private static int byColumn(String one, String other) {
        return Integer.compare(
                CellReference.convertColStringToIndex(one), CellReference.convertColStringToIndex(other));
    }
}
