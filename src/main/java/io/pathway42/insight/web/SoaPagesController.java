package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.risk.SoaVersion;
import io.pathway42.risk.SoaVersionLine;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The versions of the Statement of Applicability, each beside the one before. */
@Controller
class SoaPagesController {

    private final Access access;
    private final StatementsOfApplicability statements;
    private final RecordNames names;

    SoaPagesController(Access access, StatementsOfApplicability statements, RecordNames names) {
        this.access = access;
        this.statements = statements;
        this.names = names;
    }

    @GetMapping("/programmes/{programmeId}/soa")
    ModelAndView version(@PathVariable String programmeId, @RequestParam(required = false) @Nullable Integer version) {
        access.programme(programmeId);
        List<SoaVersion> versions = statements.versions(programmeId);
        Optional<SoaVersion> shown = versions.stream()
                .filter(each -> version == null || each.version() == version)
                .findFirst();
        Map<String, SoaVersionLine> before = shown
                .flatMap(now -> versions.stream()
                        .filter(each -> each.version() < now.version())
                        .findFirst())
                .map(statements::linesOf)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(SoaVersionLine::ref, Function.identity()));
        return new ModelAndView("programme/soa")
                .addObject("programmeId", programmeId)
                .addObject("versions", versions)
                .addObject("shown", shown.orElse(null))
                .addObject(
                        "rows",
                        shown.map(statements::linesOf).orElse(List.of()).stream()
                                .map(line -> new Row(line, before.get(line.ref())))
                                .toList())
                .addObject("names", names.ofProgramme(programmeId));
    }

    /** @param before what the version before says of the control, null when it says nothing */
    public record Row(SoaVersionLine line, @Nullable SoaVersionLine before) {

        public boolean turned() {
            return before != null && before.applicable() != line.applicable();
        }
    }
}
