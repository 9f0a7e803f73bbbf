package io.pathway42.identity.web;

import io.pathway42.identity.AccessToken;
import io.pathway42.identity.AccessTokens;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own tokens. */
@RestController
@RequestMapping("/api/v1/me/tokens")
class TokensController {

    private final AccessTokens tokens;
    private final CurrentPerson current;

    TokensController(AccessTokens tokens, CurrentPerson current) {
        this.tokens = tokens;
        this.current = current;
    }

    @GetMapping
    Tokens list() {
        return new Tokens(tokens.of(current.signIn()), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewToken make(@RequestBody Wanted wanted) {
        List<String> scopes = Objects.requireNonNullElse(wanted.scopes(), List.of(AccessToken.READ));
        if (scopes.isEmpty() || !List.of(AccessToken.READ, AccessToken.WRITE).containsAll(scopes)) {
            throw Problem.Refused.because("scopes", "Name read, or read and write.");
        }
        AccessTokens.Made made = tokens.make(
                current.get(),
                new AccessTokens.Wanted(
                        Objects.requireNonNullElse(wanted.name(), ""),
                        scopes.contains(AccessToken.WRITE),
                        wanted.expires()),
                Objects.requireNonNullElse(wanted.password(), ""));
        return new NewToken(
                made.token().id(),
                made.token().name(),
                made.token().scopes(),
                made.token().expires(),
                made.secret());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        tokens.revoke(current.get(), id);
    }

    /**
     * @param expires the last day on which it is to be valid
     * @param password of who asks, unless the call is made with it or they have none
     */
    record Wanted(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable LocalDate expires,
            @Nullable String password) {}

    record Tokens(List<AccessToken> items, @Nullable String next) {}

    /** @param token what scripts send as bearer token; shown this once */
    record NewToken(String id, String name, List<String> scopes, OffsetDateTime expires, String token) {}
}
