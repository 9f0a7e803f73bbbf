package io.pathway42.identity.web;

import io.pathway42.identity.Absence;
import io.pathway42.identity.AbsenceBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When people are away and who does their work: one's own, and those of the people whom one manages. */
@RestController
class AbsencesController {

    private final AbsenceBook book;

    AbsencesController(AbsenceBook book) {
        this.book = book;
    }

    @GetMapping("/api/v1/me/absences")
    Listed own() {
        return Listed.of(book.own());
    }

    @PostMapping("/api/v1/me/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Entered enterOwn(@RequestBody Wanted wanted) {
        return Entered.of(book.enterOwn(wanted.days()));
    }

    @DeleteMapping("/api/v1/me/absences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelOwn(@PathVariable String id) {
        book.cancelOwn(id);
    }

    @GetMapping("/api/v1/programmes/{programmeId}/people/{ref}/absences")
    Listed of(@PathVariable String programmeId, @PathVariable String ref) {
        return Listed.of(book.of(programmeId, ref));
    }

    @PostMapping("/api/v1/programmes/{programmeId}/people/{ref}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Entered enter(@PathVariable String programmeId, @PathVariable String ref, @RequestBody Wanted wanted) {
        return Entered.of(book.enter(programmeId, ref, wanted.days()));
    }

    @DeleteMapping("/api/v1/programmes/{programmeId}/people/{ref}/absences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String programmeId, @PathVariable String ref, @PathVariable String id) {
        book.cancel(programmeId, ref, id);
    }

    /**
     * @param substitute sign-in name of who stands in
     * @param from the first day
     * @param to the last day
     */
    record Wanted(
            @Nullable String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private AbsenceBook.Days days() {
            return new AbsenceBook.Days(Objects.requireNonNullElse(substitute, ""), from, to);
        }
    }

    record Entered(String id, String person, String substitute, LocalDate from, LocalDate to) {

        private static Entered of(Absence absence) {
            return new Entered(
                    absence.id(), absence.person(), absence.substitute(), absence.fromDay(), absence.toDay());
        }
    }

    record Listed(List<Entered> items, @Nullable String next) {

        private static Listed of(List<Absence> absences) {
            return new Listed(absences.stream().map(Entered::of).toList(), null);
        }
    }
}
