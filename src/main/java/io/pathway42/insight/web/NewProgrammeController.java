package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Intake;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands in the definition of a client: first checked, then started. */
@Controller
@RequestMapping("/programmes/new")
class NewProgrammeController {

    private final Access access;
    private final Intake intake;

    NewProgrammeController(Access access, Intake intake) {
        this.access = access;
        this.intake = intake;
    }

    @GetMapping
    ModelAndView ask() {
        access.mayStartProgrammes();
        return page("");
    }

    @PostMapping
    ModelAndView take(
            @RequestParam(defaultValue = "") String definition, @RequestParam(defaultValue = "false") boolean check) {
        byte[] text = definition.getBytes(StandardCharsets.UTF_8);
        boolean json = definition.stripLeading().startsWith("{");
        try {
            if (check) {
                var plan = intake.check(new io.pathway42.programme.DefinitionFile(
                        text,
                        json
                                ? io.pathway42.programme.DefinitionFile.Format.JSON
                                : io.pathway42.programme.DefinitionFile.Format.YAML));
                return page(definition)
                        .addObject("conflicts", plan.conflicts())
                        .addObject(
                                "checked",
                                plan.phases().get(plan.phases().size() - 1).end());
            }
            return new ModelAndView(
                    "redirect:/programmes/" + intake.open(text, json).id());
        } catch (Problem.Refused | Problem.Unreadable | Problem.Conflict refused) {
            ModelAndView again =
                    page(definition).addObject("problem", refused.getMessage()).addObject("faults", refused.faults());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private static ModelAndView page(String definition) {
        return new ModelAndView("programme/new").addObject("definition", definition);
    }
}
