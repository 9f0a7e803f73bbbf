package io.pathway42.web;

import io.pathway42.language.Sentences;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before or outside any controller. */
@Controller
class LastResort implements ErrorController {

    private final Sentences sentences;

    LastResort(Sentences sentences) {
        this.sentences = sentences;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus resolved = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        String asked = path == null ? request.getRequestURI() : path.toString();
        return Answers.to(
                asked,
                (request.getAttribute(Verdict.class.getName()) instanceof Verdict verdict
                                ? Mishap.of(verdict)
                                : Mishap.of(resolved == null ? HttpStatus.INTERNAL_SERVER_ERROR : resolved))
                        .saidBy(sentences));
    }
}
