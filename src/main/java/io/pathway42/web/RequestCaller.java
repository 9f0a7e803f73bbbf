package io.pathway42.web;

import io.pathway42.evidence.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The caller of the request that this thread serves. */
@Component
class RequestCaller implements Caller {

    @Override
    public @Nullable String person() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || !known.isAuthenticated() || known instanceof AnonymousAuthenticationToken
                ? null
                : known.getName();
    }

    @Override
    public @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
