package io.pathway42.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Answers pages that the door turned away: leads people to what they have to do first, or tells them why not. */
class PageDenials implements AccessDeniedHandler {

    private final Refusals refusals;
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    PageDenials(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Verdict verdict = ApiDenials.verdict(denied);
        String code = verdict.code();
        if (code.equals(Doorkeeper.SECOND_FACTOR_DUE)) {
            response.sendRedirect(request.getContextPath() + Doorkeeper.SECOND_FACTOR_PAGE);
            return;
        }
        refusals.note(request, code);
        if (code.equals(Doorkeeper.ACCESS_ENDED)) {
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
        } else {
            request.setAttribute(Verdict.class.getName(), verdict);
            others.handle(request, response, denied);
        }
    }
}
