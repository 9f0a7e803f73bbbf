package io.pathway42.programme.workbook;

import io.pathway42.problem.Fault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Where in a workbook each path of the definition stands. */
public final class Places {

    private final Map<String, Place> exact = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();

    Places() {}

    /** Of what did not come as a workbook. */
    public static Places none() {
        return new Places();
    }

    /** The same fault, with its sheet, row and column. */
    public Fault located(Fault fault) {
        return find(fault.field())
                .map(place -> Fault.in(place.sheet(), place.row(), place.column(), fault.message()))
                .orElse(fault);
    }

    void value(String path, String sheet, int row, int column) {
        exact.put(path, new Place(sheet, row, CellReference.convertNumToColString(column)));
    }

    /** Notes that an entry of a list is told by a row. */
    void entry(String path, String sheet, int row, Map<ColumnLayout, Integer> columns) {
        entries.put(path, new Entry(sheet, row, columns));
    }

    void list(String path, String sheet) {
        lists.put(path, sheet);
    }

    private Optional<Place> find(String path) {
        String shorter = path;
        while (!shorter.isEmpty()) {
            Place place = exact.get(shorter);
            if (place != null) {
                return Optional.of(place);
            }
            Entry entry = entries.get(shorter);
            if (entry != null) {
                return Optional.of(entry.place(path.substring(shorter.length())));
            }
            String sheet = lists.get(shorter);
            if (sheet != null) {
                return Optional.of(new Place(sheet, null, null));
            }
            shorter = shorter.substring(0, Math.max(0, Math.max(shorter.lastIndexOf('.'), shorter.lastIndexOf('['))));
        }
        return exact.entrySet().stream()
                .filter(known -> known.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private record Place(
            String sheet, @Nullable Integer row, @Nullable String column) {}

    private record Entry(String sheet, int row, Map<ColumnLayout, Integer> columns) {

        Place place(String rest) {
            String below = rest.startsWith(".") ? rest.substring(1) : rest;
            return columns.entrySet().stream()
                    .filter(column -> !below.isEmpty() && column.getKey().holds(below))
                    .map(Map.Entry::getValue)
                    .min(Integer::compare)
                    .map(column -> new Place(sheet, row, CellReference.convertNumToColString(column)))
                    .orElseGet(() -> new Place(sheet, row, null));
        }
    }
}
