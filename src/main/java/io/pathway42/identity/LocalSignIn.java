package io.pathway42.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets people in by the name and password of a local account, from the page and from programs alike. */
@Component
public class LocalSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final LockOuts lockOuts;
    private final VerifiedPasswords verified;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    LocalSignIn(Accounts accounts, LockOuts lockOuts, VerifiedPasswords verified, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.lockOuts = lockOuts;
        this.verified = verified;
        this.encoder = encoder;
        hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String typed = offered.getName();
        String password = offered.getCredentials() == null ? "" : String.valueOf(offered.getCredentials());
        boolean program = offered.getDetails() == Door.BASIC;
        Optional<Account> meant = accounts.known(typed);
        String key = meant.map(Account::getUsername).orElseGet(() -> LockOuts.nobody(typed));
        int failures = lockOuts.pass(key);
        Account account = meant.filter(known -> fits(known, password, program)).orElse(null);
        if (account == null) {
            refused(key, meant.isPresent(), password);
            throw new BadCredentialsException("Name and password do not match.");
        }
        if (failures > 0) {
            lockOuts.clear(key);
        }
        if (account.secondFactor()) {
            throw new SecondFactorNeeded(account.getUsername());
        }
        UsernamePasswordAuthenticationToken entered =
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        entered.setDetails(offered.getDetails());
        return entered;
    }

    private boolean fits(Account account, String password, boolean program) {
        String hash = String.valueOf(account.getPassword());
        if (program && verified.remembered(password, hash)) {
            return true;
        }
        if (!verified.matches(password, hash)) {
            return false;
        }
        entered(account, password);
        return true;
    }

    /** Takes as long for a name that nobody has as for a wrong password. */
    private void refused(String key, boolean known, String password) {
        if (!known) {
            encoder.matches(password, hashOfNobody);
        }
        lockOuts.failed(key);
    }

    private void entered(Account account, String password) {
        lockOuts.pass(account.getUsername());
        if (encoder.upgradeEncoding(account.getPassword())) {
            accounts.rehash(account.getUsername(), encoder.encode(password));
        }
    }
}
