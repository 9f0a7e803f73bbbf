package io.pathway42.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets people in who add the right code to their name and password. Wrong codes are counted like wrong passwords. */
@Component
public class SecondStep implements AuthenticationProvider {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final LockOuts lockOuts;

    SecondStep(Accounts accounts, SecondFactors factors, LockOuts lockOuts) {
        this.accounts = accounts;
        this.factors = factors;
        this.lockOuts = lockOuts;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return SecondStepToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        String signIn = offered.getName();
        String code = String.valueOf(offered.getCredentials());
        String key = key(signIn);
        Account account = accounts.known(signIn).orElseThrow(() -> new BadCredentialsException("The account is gone."));
        lockOuts.pass(key);
        if (!factors.pass(signIn, code)) {
            lockOuts.failed(key);
            throw new BadCredentialsException("Wrong code.");
        }
        lockOuts.pass(key);
        lockOuts.clear(key);
        UsernamePasswordAuthenticationToken entered =
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        entered.setDetails(offered.getDetails());
        return entered;
    }

    static String key(String signIn) {
        return "code:" + signIn;
    }
}
