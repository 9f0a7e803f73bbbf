package io.pathway42.web;

import io.pathway42.language.Sentences;
import io.pathway42.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns failures of controllers into problem details for the API and into a page for people. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Refusals refusals;
    private final Sentences sentences;

    Mishaps(Refusals refusals, Sentences sentences) {
        this.sentences = sentences;
        this.refusals = refusals;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToTheDoor(RuntimeException denied) {
        throw denied;
    }

    /** Who asked has gone, for instance to the next page. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void nobodyListens() {}

    @ExceptionHandler
    Object answer(Exception failure, HttpServletRequest request) {
        Mishap mishap = Mishap.of(failure);
        if (failure instanceof Problem.NotAllowed notAllowed) {
            refusals.note(request, notAllowed.code());
        }
        if (mishap.ours()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        return Answers.to(request.getRequestURI(), mishap.saidBy(sentences));
    }
}
