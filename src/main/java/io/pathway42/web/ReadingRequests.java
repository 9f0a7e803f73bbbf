package io.pathway42.web;

import io.pathway42.OncePerRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request that changes nothing ask each question once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingRequests extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Requests.reading(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OncePerRequest.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            OncePerRequest.end();
        }
    }
}
