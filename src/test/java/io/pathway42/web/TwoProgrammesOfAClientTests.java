package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A client in its second cycle has two programmes, and each page says which of them it means. */
@PathwayTest
class TwoProgrammesOfAClientTests {

    private static final String NAME = "Tallowbrook Talent Ltd";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    @ParameterizedTest
    @ValueSource(strings = {"/portfolio?q=Tallowbrook&sort=client", "/programmes", "/switch", "/search?q=Tallowbrook"})
    void saysWhichCycleOfAClientAProgrammeIs(String page) throws Exception {
        String client = withTwoCycles();
        String one = walk.open("tallowbrook");

        assertThat(links(page, client + "-1")).anyMatch(text -> text.contains(NAME + " · cycle 1, from "));
        assertThat(links(page, client + "-2")).anyMatch(text -> text.contains(NAME + " · cycle 2, from "));
        assertThat(links(page, one + "-1")).isNotEmpty().noneMatch(text -> text.contains("cycle"));
    }

    @Test
    void saysSoAboveTheProgrammeItself() throws Exception {
        String client = withTwoCycles();

        assertThat(read(get("/programmes/{id}", client + "-2")))
                .contains("<span class=\"cycle\">cycle 2</span>", NAME + " · cycle 2</span>");
        assertThat(read(get("/programmes/{id}", client + "-1").locale(Locale.GERMAN)))
                .contains("<span class=\"cycle\">Zyklus 1</span>", NAME + " · Zyklus 1</span>");
    }

    @Test
    void drawsThemApartOnTheTimeline() throws Exception {
        withTwoCycles();

        assertThat(read(get("/portfolio?q=Tallowbrook&sort=client")))
                .contains("<span>" + NAME + "</span><small>cycle 2</small>");
    }

    @Test
    void asksTheDatabaseForNothingMore() throws Exception {
        String one = walk.open("tallowbrook");
        List<String> alone = statements("/programmes/" + one + "-1/steps");
        String client = withTwoCycles();

        assertThat(statements("/programmes/" + client + "-2/steps")).hasSizeLessThanOrEqualTo(alone.size());
    }

    private String withTwoCycles() {
        String client = walk.open("tallowbrook");
        ObjectNode definition = Definitions.tree("tallowbrook").put("id", client);
        ((ObjectNode) definition.path("programme")).put("follows", client + "-1");
        walk.open(definition);
        return client;
    }

    /** What the links to a programme say. */
    private List<String> links(String page, String programme) throws Exception {
        return Pattern.compile("<a [^>]*href=\"/programmes/" + programme + "\"[^>]*>(.*?)</a>", Pattern.DOTALL)
                .matcher(read(get(page)))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private List<String> statements(String page) throws Exception {
        read(get(page));
        return Statements.during(() -> read(get(page)));
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user("consultant")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
