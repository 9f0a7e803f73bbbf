package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class IconsTests {

    @Test
    void areDrawnFromTheSheetAndHiddenFromThoseWhoListen() {
        assertThat(page("<svg th:icon=\"menu-2\"></svg>"))
                .isEqualTo("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<use href=\"/assets/icons.svg#menu-2\"></use></svg>");
    }

    @Test
    void areNamedByWhatThePageKnows() {
        assertThat(
                        page(
                                "<svg th:with=\"holds=${false}\" th:icon=\"${holds ? 'shield-check' : 'alert-circle'}\"></svg>"))
                .contains("/assets/icons.svg#alert-circle");
    }

    @Test
    void areLeftOutByACondition() {
        assertThat(page("<svg th:if=\"${false}\" th:icon=\"inbox\"></svg>")).isEmpty();
    }

    private static String page(String template) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new Icons());
        MockServletContext servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, Locale.ENGLISH));
    }
}
