package io.pathway42.web;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** The same mishap for programs and for people. */
final class Answers {

    private Answers() {}

    static Object to(String path, Mishap mishap) {
        return Requests.api(path) ? details(path, mishap) : page(mishap);
    }

    private static ResponseEntity<Object> details(String path, Mishap mishap) {
        return ResponseEntity.status(mishap.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetails.of(mishap.status(), mishap.code(), mishap.message(), mishap.faults(), path));
    }

    private static ModelAndView page(Mishap mishap) {
        ModelAndView page = new ModelAndView(
                "error/problem",
                Map.of(
                        "status", mishap.status().value(),
                        "title", title(mishap.status().value()),
                        "message", mishap.message(),
                        "faults", mishap.faults()));
        page.setStatus(mishap.status());
        return page;
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 409 -> "Somebody was first";
            case 422 -> "Not right yet";
            default -> status < 500 ? "That did not work" : "Something went wrong";
        };
    }
}
