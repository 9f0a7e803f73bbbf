package io.pathway42.web;

import io.pathway42.language.Sentences;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.multipart.MultipartException;

/** What a failure looks like from outside: a status, a stable code, a sentence, and the faults by field. */
record Mishap(HttpStatusCode status, String code, String message, List<Fault> faults) {

    static Mishap of(Exception failure) {
        if (failure instanceof Problem problem) {
            return new Mishap(status(problem), problem.code(), String.valueOf(problem.getMessage()), problem.faults());
        }
        if (failure instanceof HttpMessageNotReadableException) {
            return new Mishap(
                    HttpStatus.BAD_REQUEST,
                    "unreadable",
                    "The content cannot be read. Check that it is well-formed and of the type you say it is.",
                    List.of());
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return refused(invalid.getBindingResult().getFieldErrors().stream()
                    .map(error -> new Fault(error.getField(), String.valueOf(error.getDefaultMessage()))));
        }
        if (failure instanceof BindException invalid) {
            return refused(invalid.getFieldErrors().stream()
                    .map(error -> new Fault(error.getField(), String.valueOf(error.getDefaultMessage()))));
        }
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return new Mishap(
                    HttpStatus.CONFLICT,
                    "somebody-was-first",
                    "Somebody else changed this at the same moment. Look at it again and repeat if it is still right.",
                    List.of());
        }
        if (failure instanceof ErrorResponse known) {
            return of(known.getStatusCode());
        }
        if (failure instanceof TypeMismatchException || failure instanceof MultipartException) {
            return of(HttpStatus.BAD_REQUEST);
        }
        return of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    static Mishap of(Verdict verdict) {
        return new Mishap(HttpStatus.FORBIDDEN, verdict.code(), verdict.message(), List.of());
    }

    static Mishap of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> new Mishap(status, "unreadable", "The request cannot be read as it is.", List.of());
            case 403 -> new Mishap(status, "not-allowed", "You may not do this.", List.of());
            case 404 -> new Mishap(status, "not-there", "There is nothing here, or it is not yours.", List.of());
            case 405 -> new Mishap(status, "method-not-allowed", "This address does not take that method.", List.of());
            case 406 -> new Mishap(status, "not-acceptable", "There is no answer of the type you ask for.", List.of());
            case 413 -> new Mishap(status, "too-large", "That is too large.", List.of());
            case 415 -> new Mishap(status, "unsupported-type", "Content of this type is not taken here.", List.of());
            case 429 ->
                new Mishap(status, "too-many-requests", "That was too often. Wait a moment and try again.", List.of());
            default ->
                status.is4xxClientError()
                        ? new Mishap(status, "bad-request", "The request cannot be served as it is.", List.of())
                        : new Mishap(
                                status,
                                "failed",
                                "Something went wrong here. Nothing was changed; try again, and tell your operator if it stays.",
                                List.of());
        };
    }

    private static Mishap refused(Stream<Fault> faults) {
        return new Mishap(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "refused",
                "Some of what was entered is not right yet.",
                faults.toList());
    }

    private static HttpStatus status(Problem problem) {
        if (problem instanceof Problem.NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (problem instanceof Problem.NotAllowed) {
            return HttpStatus.FORBIDDEN;
        }
        if (problem instanceof Problem.Conflict) {
            return HttpStatus.CONFLICT;
        }
        if (problem instanceof Problem.Unreadable) {
            return HttpStatus.BAD_REQUEST;
        }
        return HttpStatus.UNPROCESSABLE_ENTITY;
    }

    /** As who reads it says it. */
    Mishap saidBy(Sentences sentences) {
        return new Mishap(
                status,
                code,
                sentences.say(message),
                faults.stream().map(sentences::say).toList());
    }

    boolean ours() {
        return status.is5xxServerError();
    }
}
