package io.pathway42.programme.web;

import io.pathway42.problem.Problem;
import io.pathway42.programme.HandedIn;
import io.pathway42.programme.Intake;
import io.pathway42.programme.PlanPreview;
import io.pathway42.programme.PlanPreviews;
import io.pathway42.programme.SetUps;
import io.pathway42.programme.Start;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last step of a new programme: the plans of all variants side by side, the choice, the start. */
@Controller
@RequestMapping("/programmes/new/{intake}/plan")
class NewPlanController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int STILL_NEW_DAYS = 7;

    private final SetUps setUps;
    private final PlanPreviews previews;
    private final Catalogue catalogue;
    private final Clock clock;

    NewPlanController(SetUps setUps, PlanPreviews previews, Catalogue catalogue, Clock clock) {
        this.setUps = setUps;
        this.previews = previews;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView plan(
            @PathVariable String intake,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "") String start) {
        HandedIn own = setUps.inspect(intake, null);
        if (!own.faultless()) {
            return new ModelAndView("redirect:/programmes/new/" + intake);
        }
        Optional<LocalDate> day = day(start);
        if (!start.isEmpty() && day.isEmpty()) {
            return page(intake, variant, previews.of(own), "start").addObject("typed", start);
        }
        PlanPreview preview = previews.of(own);
        if (day.isPresent() && !day.get().equals(preview.start())) {
            HandedIn moved = setUps.inspect(intake, new Start(preview.chosen(), day.get()));
            if (!moved.faultless()) {
                return page(intake, variant, preview, "target").addObject("typed", start);
            }
            preview = previews.of(moved);
        }
        return page(intake, variant, preview, null);
    }

    /** Another first day is looked at under an address of its own, which carries nothing but the choice. */
    @PostMapping(params = "show")
    ModelAndView show(
            @PathVariable String intake,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "") String start) {
        return new ModelAndView("redirect:/programmes/new/{intake}/plan")
                .addObject("start", start)
                .addObject("variant", variant);
    }

    @PostMapping(params = "!show")
    ModelAndView start(
            @PathVariable String intake,
            @RequestParam(defaultValue = "") String variant,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "false") boolean early) {
        Optional<LocalDate> day = day(start);
        boolean known = setUps.variants().contains(variant);
        if (day.isEmpty() || !known || !start.equals(seen)) {
            ModelAndView again = plan(intake, known ? variant : "", start);
            if (day.isPresent() && again.getModel().get("fault") == null) {
                again.addObject("fault", known ? "moved" : "variant");
            }
            return withStatus(again);
        }
        ModelAndView shown = plan(intake, variant, start);
        if (!early && shown.getModel().get("preview") instanceof PlanPreview preview && tooEarly(preview)) {
            return withStatus(shown.addObject("fault", "early"));
        }
        try {
            Intake.Plan opened = setUps.start(intake, new Start(variant, day.get()));
            return new ModelAndView("redirect:/programmes/" + opened.id());
        } catch (Problem.Refused | Problem.Conflict refused) {
            return withStatus(plan(intake, variant, start).addObject("problem", refused.getMessage()));
        }
    }

    private static boolean tooEarly(PlanPreview preview) {
        return preview.follows() != null && preview.follows().early();
    }

    private static ModelAndView withStatus(ModelAndView page) {
        String view = page.getViewName();
        if (view != null && !view.startsWith("redirect:")) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    private ModelAndView page(String intake, String variant, PlanPreview preview, @Nullable String fault) {
        return new ModelAndView("programme/new-plan")
                .addObject("intake", intake)
                .addObject("preview", preview)
                .addObject("chosen", variant.isEmpty() ? preview.chosen() : variant)
                .addObject("typed", preview.start().toString())
                .addObject("phases", catalogue.phases())
                .addObject("past", past(preview.start()))
                .addObject("early", tooEarly(preview))
                .addObject("fault", fault);
    }

    /** How many days ago the first day was, when the programme would be behind its plan at once; else 0. */
    private long past(LocalDate start) {
        long days = ChronoUnit.DAYS.between(start, LocalDate.now(clock));
        return days > STILL_NEW_DAYS ? days : 0;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return Optional.of(day).filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
