package io.pathway42.programme.web;

import io.pathway42.problem.Problem;
import io.pathway42.programme.DefinitionFile;
import io.pathway42.programme.DefinitionFile.Format;
import io.pathway42.programme.SetUps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The first two steps of a new programme: the set-up is handed in, and its faults are shown where they stand. */
@Controller
@RequestMapping("/programmes/new")
class NewProgrammeController {

    private final SetUps setUps;

    NewProgrammeController(SetUps setUps) {
        this.setUps = setUps;
    }

    @GetMapping
    ModelAndView ask() {
        return new ModelAndView("programme/new")
                .addObject("pending", setUps.mine())
                .addObject("copyable", setUps.toCopy())
                .addObject("kept", SetUps.DAYS_KEPT);
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        return Downloads.workbook("pathway42-set-up.xlsx", setUps.template());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String definition)
            throws IOException {
        setUps.mine();
        try {
            return to(setUps.take(handedIn(file, definition), named(file)).id());
        } catch (Problem.Unreadable unreadable) {
            return refused(ask(), unreadable).addObject("definition", definition);
        }
    }

    @PostMapping("/copy")
    ModelAndView copy(@RequestParam(defaultValue = "") String programme, @RequestParam(defaultValue = "") String what) {
        return to(setUps.copy(programme, "next-cycle".equals(what)).id());
    }

    @GetMapping("/{intake}")
    ModelAndView look(@PathVariable String intake) {
        return CheckPage.of(setUps.get(intake), setUps.inspect(intake, null), setUps);
    }

    @PostMapping(path = "/{intake}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView mend(
            @PathVariable String intake,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String definition)
            throws IOException {
        setUps.get(intake);
        try {
            setUps.replace(intake, handedIn(file, definition), named(file));
            return to(intake);
        } catch (Problem.Unreadable unreadable) {
            return refused(look(intake), unreadable);
        }
    }

    @GetMapping("/{intake}/workbook.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String intake) {
        return Downloads.workbook("pathway42-set-up.xlsx", setUps.asWorkbook(intake));
    }

    @PostMapping("/{intake}/discard")
    String discard(@PathVariable String intake) {
        setUps.discard(intake);
        return "redirect:/programmes/new";
    }

    private static ModelAndView to(String intake) {
        return new ModelAndView("redirect:/programmes/new/" + intake);
    }

    private static ModelAndView refused(ModelAndView page, Problem.Unreadable unreadable) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("problem", unreadable.getMessage());
    }

    private static DefinitionFile handedIn(@Nullable MultipartFile file, String typed) throws IOException {
        if (file != null && !file.isEmpty()) {
            return new DefinitionFile(file.getBytes(), Format.named(named(file)));
        }
        Format format = typed.stripLeading().startsWith("{") ? Format.JSON : Format.YAML;
        return new DefinitionFile(typed.getBytes(StandardCharsets.UTF_8), typed.isBlank() ? Format.WORKBOOK : format);
    }

    private static String named(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
