package io.pathway42.insight.web;

import io.pathway42.insight.Diagram;
import io.pathway42.insight.Diagrams;
import io.pathway42.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where things wait in a programme, on the picture of its models and as a table. */
@Controller
class DiagramPagesController {

    private final Diagrams diagrams;
    private final Programmes programmes;

    DiagramPagesController(Diagrams diagrams, Programmes programmes) {
        this.diagrams = diagrams;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{programmeId}/diagram")
    ModelAndView diagram(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = Diagrams.PATHWAY) String process,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String element,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        Diagram diagram = diagrams.of(programmeId, process, instance, subject);
        Diagram.Element chosen = diagram.elements().stream()
                .filter(known -> known.id().equals(element))
                .findFirst()
                .orElse(null);
        return new ModelAndView(part == null ? "programme/diagram" : "programme/diagram :: waiting")
                .addObject("programme", programmes.get(programmeId))
                .addObject("diagram", diagram)
                .addObject("chosen", chosen);
    }
}
