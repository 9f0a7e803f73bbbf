package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The set-up of a client as an Excel workbook: the empty template, a filled one, and one that was handed in. */
@Component
public class Workbook {

    /** The largest workbook that is read, in bytes. */
    public static final int LARGEST = RawWorkbook.LARGEST;

    /** A definition may name it for the client or for the programme. */
    private static final String TARGET = "target_certificate_date";

    private final Catalogue catalogue;
    private final Layout layout;
    private final Choices choices;

    Workbook(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.layout = Layout.read();
        this.choices = new Choices(layout, catalogue);
    }

    /** To be filled in, with an example in each sheet. */
    public byte[] template() {
        return new WorkbookWriter(layout, choices, catalogue).write(JsonNodeFactory.instance.objectNode(), true);
    }

    /** Filled in with a definition. What no sheet has a place for is left out. */
    public byte[] of(JsonNode definition) {
        JsonNode target = definition.path("programme").path(TARGET);
        if (definition instanceof ObjectNode tree && target.isTextual()) {
            ObjectNode moved = tree.deepCopy();
            moved.set(TARGET, target);
            return new WorkbookWriter(layout, choices, catalogue).write(moved, false);
        }
        return new WorkbookWriter(layout, choices, catalogue).write(definition, false);
    }

    /** @throws io.pathway42.problem.Problem.Unreadable when it is no workbook, or one beyond all limits */
    public Filled read(byte[] content) {
        List<RawSheet> raw = RawWorkbook.read(content);
        List<Fault> faults = new ArrayList<>(strange(raw));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("programme");
        Places places = new Places();
        List<FilledSheet> sheets = new ArrayList<>();
        for (SheetLayout sheet : layout.sheets()) {
            named(raw, sheet)
                    .ifPresent(found -> sheets.add(
                            new SheetReader(found, sheet, new Values(choices), catalogue, root, places, faults)
                                    .read()));
        }
        return new Filled(root, List.copyOf(faults), places, List.copyOf(sheets));
    }

    private List<Fault> strange(List<RawSheet> raw) {
        List<Fault> faults = new ArrayList<>();
        List<SheetLayout> missing = layout.sheets().stream()
                .filter(sheet -> named(raw, sheet).isEmpty())
                .toList();
        List<String> titles = missing.stream().map(SheetLayout::name).toList();
        missing.stream()
                .filter(SheetLayout::required)
                .forEach(sheet -> faults.add(Fault.in(
                        sheet.name(), null, null, "This sheet is missing. Put it back as the template has it.")));
        raw.stream()
                .filter(sheet -> !titles.isEmpty() && !sheet.rows().isEmpty())
                .filter(sheet -> layout.sheets().stream().noneMatch(known -> known.isNamed(sheet.name())))
                .filter(sheet -> !List.of(Layout.READ_ME, Layout.LISTS).contains(sheet.name()))
                .forEach(sheet -> faults.add(Fault.in(
                        sheet.name(),
                        null,
                        null,
                        "The template has no sheet of this name, and missing is: %s. Name it as the template does, or delete it."
                                .formatted(String.join(", ", titles)))));
        return faults;
    }

    private static Optional<RawSheet> named(List<RawSheet> raw, SheetLayout layout) {
        return raw.stream().filter(sheet -> layout.isNamed(sheet.name())).findFirst();
    }
}
