package io.pathway42.risk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import io.pathway42.risk.SoaVersion;
import io.pathway42.risk.SoaVersionLine;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/programmes/{programme}/soa/versions")
class SoaVersionsController {

    private final Access access;
    private final StatementsOfApplicability statements;

    SoaVersionsController(Access access, StatementsOfApplicability statements) {
        this.access = access;
        this.statements = statements;
    }

    /** Newest first; there are few, so all stand on one page. */
    @GetMapping
    Versions all(@PathVariable String programme) {
        access.programme(programme);
        return new Versions(statements.versions(programme), null);
    }

    @GetMapping("/{version}")
    Whole one(@PathVariable String programme, @PathVariable int version) {
        access.programme(programme);
        return statements.versions(programme).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .map(each -> new Whole(each, statements.linesOf(each)))
                .orElseThrow(() -> new Problem.NotFound(
                        "version-unknown", "The Statement of Applicability has no version %d.".formatted(version)));
    }

    record Versions(List<SoaVersion> items, @Nullable String next) {}

    record Whole(@JsonUnwrapped SoaVersion version, List<SoaVersionLine> lines) {}
}
