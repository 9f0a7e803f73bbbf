package io.pathway42.insight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.EvidenceItems.NewFile;
import java.util.Locale;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class SearchTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    @Autowired
    private EvidenceItems evidence;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void findsAClientByAPartOfItsName() throws Exception {
        finds("ackenFOLD", containsString("/programmes/" + client + "-1\""));
    }

    @Test
    void findsOpenSteps() throws Exception {
        finds("check the fit", containsString("Check the fit"));
    }

    @Test
    void findsAnEntryOfARegisterByItsNumber() throws Exception {
        finds("ais-04", containsString("/programmes/" + client + "-1/registers/ai-systems/AIS-04"));
    }

    @Test
    void findsEntriesByWordsOfTheirNameInAnyOrder() throws Exception {
        finds("CLOUD nimbus", shows("suppliers/SUP-02", "SUP-02 Nimbusfort Cloud"));
        finds("mei tan", shows("people/mei.tan@" + client, "Mei Tan"));
    }

    @Test
    void findsEntriesByWhatTheySay() throws Exception {
        finds("data labelling contractor", shows("suppliers/SUP-12", "Labelforge"));
    }

    @Test
    void putsFirstWhatIsCalledSo() throws Exception {
        finds("workpulse", matchesPattern("(?s).*</h2>\\s*<div>\\s*<h3>AI systems</h3>.*AIS-04 WorkPulse.*"));
    }

    @Test
    void looksForSmallAndCapitalUmlautsAlike() throws Exception {
        String proof = evidence("ÄRZTLICHE Eignungsprüfung");

        finds("ärztliche EIGNUNGSPRÜFUNG", shows("evidence/" + proof, proof));
    }

    @Test
    void takesWildcardsAsTheyAreTyped() throws Exception {
        String whole = evidence("Coverage of 100% reached");
        String part = evidence("Coverage of 1000 cases reached");

        finds("100%", allOf(containsString(whole), not(containsString(part))));
        finds("%", allOf(containsString(whole), not(containsString(part))));
        finds("_", not(containsString("evidence/")));
        finds("\\", not(containsString("evidence/")));
    }

    @Test
    void takesTheClientInSignInNamesForNoWord() throws Exception {
        finds(client, not(containsString("/registers/ai-systems/")));
    }

    @Test
    void leadsToTheRestOfARegister() throws Exception {
        finds(
                "data",
                allOf(containsString("q=data&amp;register=requirements"), not(containsString("Search everywhere"))));

        http.perform(get("/search")
                        .param("q", "data")
                        .param("register", "requirements")
                        .with(user("mei.tan@" + client)))
                .andExpect(content()
                        .string(allOf(
                                containsString("registers/requirements/A.7.2"),
                                containsString("Search everywhere"),
                                not(containsString("/registers/suppliers/")))));
    }

    @Test
    void findsWhatAGermanReaderReads() throws Exception {
        http.perform(get("/search")
                        .param("q", "ki-leitlinie")
                        .locale(Locale.GERMAN)
                        .with(user("mei.tan@" + client)))
                .andExpect(content().string(shows("requirements/A.2.2", "A.2.2 KI-Leitlinie")));
        http.perform(get("/search")
                        .param("q", "prüfen eignung")
                        .locale(Locale.GERMAN)
                        .with(user("mei.tan@" + client)))
                .andExpect(content().string(containsString("Eignung prüfen")));
    }

    @Test
    void asksAllRegistersAtOnce() throws Exception {
        assertThat(Statements.during(() -> {
                    finds("data", containsString("/registers/"));
                    return null;
                }))
                .filteredOn(statement -> statement.contains(" as place"))
                .hasSize(1);
    }

    @Test
    void findsNothingOfOthers() throws Exception {
        String other = walk.open("tallowbrook");

        finds("tallowbrook", allOf(containsString("Nothing was found."), not(containsString(other))));
        finds("a", not(containsString(other)));
    }

    @Test
    void searchesAllClientsOfWhoLooksAtNoneAndSaysWhose() throws Exception {
        String other = walk.open("tallowbrook");

        http.perform(get("/search").param("q", "ais-04").with(user("operator")))
                .andExpect(content()
                        .string(allOf(
                                containsString("/registers/ai-systems/AIS-04\""), containsString("Brackenfold"))));
        http.perform(get("/search").param("q", other).with(user("mei.tan@" + client)))
                .andExpect(content().string(not(containsString("/programmes/" + other))));
    }

    private Matcher<String> shows(String entry, String name) {
        return allOf(containsString("/programmes/" + client + "-1/registers/" + entry + "\""), containsString(name));
    }

    private String evidence(String title) {
        String task = walk.task(walk.pathway(client), "userTask_CheckFit").getId();
        return evidence.add(
                        new NewFile(
                                client + "-1",
                                client,
                                title,
                                "proof.txt",
                                "text/plain",
                                title.getBytes(UTF_8),
                                "mei.tan@" + client,
                                null),
                        task)
                .ref();
    }

    private void finds(String wanted, Matcher<String> what) throws Exception {
        http.perform(get("/search").param("q", wanted).with(user("mei.tan@" + client)))
                .andExpect(content().string(what));
    }
}
