package io.pathway42.identity.web;

import io.pathway42.identity.Administration;
import io.pathway42.identity.EveryAccount;
import io.pathway42.identity.KnownPerson;
import io.pathway42.identity.MemberEntry;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Every account of the installation, for operators. */
@RestController
@RequestMapping("/api/v1/people")
class AdministrationController {

    private final EveryAccount accounts;
    private final Administration administration;

    AdministrationController(EveryAccount accounts, Administration administration) {
        this.accounts = accounts;
        this.administration = administration;
    }

    @GetMapping
    Listed page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        EveryAccount.Page page = accounts.page(q, kind, size, cursor);
        return new Listed(page.items().stream().map(Listing::of).toList(), page.next());
    }

    @PostMapping
    ResponseEntity<Listing> add(@RequestBody Wanted wanted) {
        String signIn = administration.add(wanted.entry()).signIn();
        URI address = UriComponentsBuilder.fromPath("/api/v1/people/{person}").build(signIn);
        return ResponseEntity.created(address).body(Listing.of(accounts.get(signIn)));
    }

    @GetMapping("/{person}")
    Listing get(@PathVariable String person) {
        return Listing.of(accounts.get(person));
    }

    @DeleteMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable String person) {
        administration.deactivate(person);
    }

    @PutMapping("/{person}/clients/{client}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String person, @PathVariable String client) {
        administration.assign(person, client);
    }

    @DeleteMapping("/{person}/clients/{client}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String person, @PathVariable String client) {
        administration.withdraw(person, client);
    }

    /** @param kind {@code consultant} or {@code operator} */
    record Wanted(
            @Nullable String id,
            @Nullable String name,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable String kind,
            @Nullable LocalDate expires) {

        private MemberEntry entry() {
            return new MemberEntry(
                    Objects.requireNonNullElse(id, ""),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(organisation, ""),
                    Objects.requireNonNullElse(email, ""),
                    Objects.requireNonNullElse(kind, ""),
                    expires);
        }
    }

    /** @param clients ids of the clients for whom a consultant works */
    record Listing(
            String id,
            String name,
            String title,
            String organisation,
            String kind,
            @Nullable String clientId,
            @Nullable String email,
            @Nullable LocalDate expires,
            boolean secondFactor,
            List<String> clients) {

        private static Listing of(KnownPerson person) {
            return new Listing(
                    person.signIn(),
                    person.name(),
                    person.title(),
                    person.organisation(),
                    person.kind(),
                    person.clientId(),
                    person.email(),
                    person.expires(),
                    person.secondFactor(),
                    person.clients());
        }
    }

    record Listed(List<Listing> items, @Nullable String next) {}
}
