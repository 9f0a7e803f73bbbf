package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

class LimitsTests {

    private final Limits limits = new Limits(new LimitSettings(6, 3, 3, 2));

    @Test
    void slowsDownWhoTriesNamesFromOneAddress() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(signIn("10.1.1.1", "name" + i)).isEqualTo(200);
        }
        MockHttpServletResponse seventh = answer(limits.ofSignIns(), signInRequest("10.1.1.1", "another"), 200);
        assertThat(seventh.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(seventh.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(signIn("10.1.1.2", "another")).isEqualTo(200);
    }

    @Test
    void slowsDownWhoTriesOneNameFromManyAddresses() throws Exception {
        assertThat(signIn("10.2.1.1", "Kim")).isEqualTo(200);
        assertThat(signIn("10.2.1.2", "kim ")).isEqualTo(200);
        assertThat(signIn("10.2.1.3", "KIM")).isEqualTo(429);
    }

    @Test
    void makesAnAddressWaitThatSendsWrongCredentials() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(call("/api/v1/me", 401)).isEqualTo(401);
        }
        assertThat(call("/api/v1/me", 401)).isEqualTo(429);
    }

    @Test
    void slowsDownWhoGuessesTheSecretsOfAddresses() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(call("/calendar/guess" + i + ".ics", 404)).isEqualTo(404);
        }
        assertThat(call("/unsubscribe/guess", 404)).isEqualTo(429);
    }

    @Test
    void neverLimitsTheUsualWork() {
        assertThatCode(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        assertThat(call("/api/v1/tasks", 200)).isEqualTo(200);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void limitsExportsOfOnePerson() throws Exception {
        String export = "/api/v1/programmes/one/risks.xlsx";
        assertThat(export(export, "kim")).isEqualTo(200);
        assertThat(export(export, "kim")).isEqualTo(200);
        assertThat(export(export, "kim")).isEqualTo(429);
        assertThat(export(export, "lee")).isEqualTo(200);
        assertThat(export("/api/v1/programmes/one/risks", "kim")).isEqualTo(200);
    }

    private int signIn(String address, String name) throws Exception {
        return answer(limits.ofSignIns(), signInRequest(address, name), 200).getStatus();
    }

    private static MockHttpServletRequest signInRequest(String address, String name) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.setRemoteAddr(address);
        request.setParameter("name", name);
        return request;
    }

    private int call(String path, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Authorization", "Basic eDp5");
        return answer(limits.ofSignIns(), request, status).getStatus();
    }

    private int export(String path, String person) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteUser(person);
        return answer(limits.ofExpensiveCalls(), request, 200).getStatus();
    }

    private static MockHttpServletResponse answer(
            OncePerRequestFilter filter, MockHttpServletRequest request, int status) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (passed, answered) -> ((HttpServletResponse) answered).setStatus(status);
        filter.doFilter(request, response, chain);
        return response;
    }
}
