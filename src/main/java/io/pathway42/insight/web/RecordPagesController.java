package io.pathway42.insight.web;

import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.programme.Programmes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What every completed step left, and whether the chain of it holds. */
@Controller
@RequestMapping("/programmes/{programmeId}/records")
class RecordPagesController {

    private static final int PAGE = 50;

    private final Access access;
    private final Programmes programmes;
    private final StepRecords records;
    private final RecordNames names;

    RecordPagesController(Access access, Programmes programmes, StepRecords records, RecordNames names) {
        this.access = access;
        this.programmes = programmes;
        this.records = records;
        this.names = names;
    }

    @GetMapping
    ModelAndView records(@PathVariable String programmeId, @RequestParam(required = false) @Nullable Integer before) {
        access.programme(programmeId);
        List<StepRecord> read = records.page(programmeId, PAGE + 1, before);
        List<StepRecord> shown = read.subList(0, Math.min(PAGE, read.size()));
        return new ModelAndView("programme/records")
                .addObject("programme", programmes.get(programmeId))
                .addObject("records", shown)
                .addObject("names", names.of(shown))
                .addObject("next", read.size() > PAGE ? shown.get(PAGE - 1).seq() : null);
    }

    /** The result of the check, as a part of the page; opened by itself it leads back there. */
    @GetMapping("/verify")
    ModelAndView verify(
            @PathVariable String programmeId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        access.programme(programmeId);
        return part == null
                ? new ModelAndView("redirect:/programmes/{programmeId}/records")
                : new ModelAndView("programme/records :: check").addObject("check", records.verify(programmeId));
    }
}
