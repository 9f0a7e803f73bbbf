package io.pathway42.identity.web;

import io.pathway42.problem.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page with a form, for the first time or again with what is wrong at each field. */
final class FormPage {

    private FormPage() {}

    static ModelAndView of(String view, List<Fault> faults) {
        ModelAndView page = new ModelAndView(view)
                .addObject(
                        "faults",
                        faults.stream().collect(Collectors.toMap(Fault::field, Fault::message, (one, other) -> one)));
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
