package io.pathway42.insight.web;

import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
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
        return new ModelAndView("register/list")
                .addObject("programmeId", programmeId)
                .addObject("register", register)
                .addObject("columns", register.columns())
                .addObject("count", registers.counts(programmeId).getOrDefault(registerId, 0L))
                .addObject(
                        "rows",
                        page.items().stream()
                                .map(row -> RegisterRow.of(register, row))
                                .toList())
                .addObject("next", page.next());
    }

    @GetMapping("/{ref}")
    ModelAndView entry(@PathVariable String programmeId, @PathVariable String registerId, @PathVariable String ref) {
        access.programme(programmeId);
        Register register = registers.get(registerId);
        RegisterRow row = RegisterRow.of(register, registers.row(programmeId, registerId, ref));
        var about = records.about(programmeId, ref);
        return new ModelAndView("register/entry")
                .addObject("programmeId", programmeId)
                .addObject("register", register)
                .addObject("row", row)
                .addObject("heading", row.name())
                .addObject("records", about)
                .addObject("names", names.of(about));
    }
}
