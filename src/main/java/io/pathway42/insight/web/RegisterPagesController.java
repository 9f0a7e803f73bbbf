package io.pathway42.insight.web;

import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.register.Column;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One kind of page for all registers: the list, and an entry with what was recorded about it. */
@Controller
@RequestMapping("/programmes/{programmeId}/registers/{registerId}")
class RegisterPagesController {

    private static final int PAGE = 50;
    private static final int COLUMNS = 7;

    private final Access access;
    private final Registers registers;
    private final StepRecords records;
    private final RecordNames names;

    RegisterPagesController(Access access, Registers registers, StepRecords records, RecordNames names) {
        this.access = access;
        this.registers = registers;
        this.records = records;
        this.names = names;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable String programmeId,
            @PathVariable String registerId,
            @RequestParam(required = false) @Nullable String cursor) {
        access.programme(programmeId);
        Register register = registers.get(registerId);
        Registers.Page page = registers.page(programmeId, registerId, PAGE, cursor);
        Map<String, String> people = names.ofProgramme(programmeId);
        Register narrow = new Register(register.id(), register.title(), register.table(), telling(register.columns()));
        return new ModelAndView("register/list")
                .addObject("programmeId", programmeId)
                .addObject("register", register)
                .addObject("columns", narrow.columns())
                .addObject(
                        "rows",
                        page.items().stream()
                                .map(row -> RegisterRow.of(narrow, row, people))
                                .toList())
                .addObject("next", page.next());
    }

    /** A list shows the first columns that fit; the reasons behind them stand on the page of the entry. */
    private static List<Column> telling(List<Column> columns) {
        return columns.stream()
                .filter(column ->
                        !column.name().endsWith("_because") && !column.name().endsWith("_basis"))
                .limit(COLUMNS)
                .toList();
    }

    @GetMapping("/{ref}")
    ModelAndView entry(@PathVariable String programmeId, @PathVariable String registerId, @PathVariable String ref) {
        access.programme(programmeId);
        Register register = registers.get(registerId);
        RegisterRow row =
                RegisterRow.of(register, registers.row(programmeId, registerId, ref), names.ofProgramme(programmeId));
        var about = records.about(programmeId, ref);
        return new ModelAndView("register/entry")
                .addObject("programmeId", programmeId)
                .addObject("register", register)
                .addObject("row", row)
                .addObject("heading", row.heading(register))
                .addObject("records", about)
                .addObject("names", names.of(about));
    }
}
