package io.pathway42.programme.web;

import io.pathway42.problem.Fault;
import io.pathway42.programme.Conflict;
import io.pathway42.programme.DefinitionFile.Format;
import io.pathway42.programme.HandedIn;
import io.pathway42.programme.PendingSetUp;
import io.pathway42.programme.SetUps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what is wrong with a set-up, or that nothing is. */
final class CheckPage {

    private CheckPage() {}

    static ModelAndView of(PendingSetUp pending, HandedIn handedIn, SetUps setUps) {
        List<SheetView> sheets = SheetView.of(handedIn);
        ModelAndView page = new ModelAndView("programme/new-check")
                .addObject("pending", pending)
                .addObject("kept", SetUps.DAYS_KEPT)
                .addObject("root", handedIn.root())
                .addObject("faults", handedIn.faults())
                .addObject(
                        "elsewhere",
                        handedIn.faults().stream()
                                .filter(fault -> fault.sheet() == null)
                                .toList())
                .addObject("sheets", sheets)
                .addObject("conflicts", handedIn.faultless() ? conflicts(handedIn, setUps) : List.of());
        if (pending.format() != Format.WORKBOOK) {
            page.addObject("definition", new String(setUps.file(pending.id()).content(), StandardCharsets.UTF_8));
        }
        return page;
    }

    private static List<Placed> conflicts(HandedIn handedIn, SetUps setUps) {
        return setUps.conflicts(handedIn).stream()
                .map(conflict ->
                        new Placed(conflict, handedIn.places().located(new Fault(conflict.path(), conflict.message()))))
                .toList();
    }

    /** @param at where in the workbook it begins; without a sheet when it was typed */
    record Placed(Conflict conflict, Fault at) {}
}
