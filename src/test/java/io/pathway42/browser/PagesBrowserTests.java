package io.pathway42.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page is open to everybody, on a desk and on a phone, by day and by night. */
@PathwayTest
class PagesBrowserTests extends BrowserTest {

    private static final String NOBODY = "";

    /** Addresses that lead on, give a file or a part of every page, and pages that other tests come to on their way. */
    private static final Set<String> NOT_HERE = Set.of(
            "/",
            "/audit-room",
            "/error",
            "/setup",
            "/sign-in/code",
            "/switch",
            "/unsubscribe/{token}",
            "/programmes/new/template.xlsx",
            "/programmes/new/{intake}/workbook.xlsx",
            "/programmes/{programmeId}/records/verify",
            "/work/tasks/{id}/done",
            "/work/tasks/{id}/evidence/{ref}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String programme = "";
    private Map<String, List<String>> pages = Map.of();

    @BeforeEach
    void openProgramme() {
        Api api = new Api(address());
        programme = api.openProgramme();
        String client = programme.replaceFirst("-1$", "");
        pages = new LinkedHashMap<>();
        pages.put(NOBODY, List.of("/sign-in", "/new-password"));
        pages.put("mei.tan@" + client, ofAManager(client, api.firstTask(programme)));
        pages.put("consultant", ofAConsultant());
        pages.put(
                "operator",
                List.of(
                        "/administration/people",
                        "/administration/people/new",
                        "/administration/people/consultant",
                        "/administration/deliveries"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 390", "DARK, 1440", "DARK, 390"})
    void areOpenToEverybody(ColorScheme scheme, int width) {
        List<String> found = new ArrayList<>();
        pages.forEach((person, paths) -> {
            try (Desk desk = Desk.examined(browser, address(), scheme)) {
                desk.page().setViewportSize(width, 1000);
                if (!person.equals(NOBODY)) {
                    desk.signIn(person);
                }
                paths.forEach(path -> examine(desk, path, found));
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void areAllLookedAt() {
        List<PathContainer> visited = pages.values().stream()
                .flatMap(List::stream)
                .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .toList();
        Set<String> missed = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (!AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class) && reads(mapping)) {
                for (PathPattern pattern : mapping.getPathPatternsCondition().getPatterns()) {
                    if (visited.stream().noneMatch(pattern::matches)) {
                        missed.add(pattern.getPatternString());
                    }
                }
            }
        });
        missed.removeAll(NOT_HERE);
        assertThat(missed).as("pages that this test does not look at").isEmpty();
    }

    private static boolean reads(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private void examine(Desk desk, String path, List<String> found) {
        Page page = desk.open(path).page();
        page.waitForSelector(
                "[data-live]:not([data-state])",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        Accessibility.violations(page).forEach(fault -> found.add(path + ": " + fault));
        if (desk.scrollsSideways()) {
            found.add(path + " reaches past the edge of the screen");
        }
    }

    private List<String> ofAManager(String client, JsonNode task) {
        String home = "/programmes/" + programme;
        return List.of(
                "/work",
                "/work?tab=others",
                "/search",
                "/search?q=AIS-04",
                "/work/tasks/" + task.path("id").asText(),
                "/notifications",
                "/settings",
                "/settings/notifications",
                "/settings/tokens",
                "/account",
                "/account/password",
                "/account/second-factor",
                "/keyboard",
                "/audit-log",
                home,
                home + "/diagram",
                home + "/diagram?process=mobilise&element=userTask_CheckFit",
                home + "/steps",
                home + "/steps?state=failed",
                home + "/webhooks",
                home + "/records",
                home + "/registers/ai-systems",
                home + "/registers/ai-systems/AIS-04",
                home + "/registers/findings",
                home + "/soa",
                home + "/people",
                home + "/people/new",
                home + "/people/mei.tan@" + client,
                home + "/invitations",
                home + "/audit-room",
                home + "/audit-room?from=AIS-04",
                home + "/audit-room/records/1",
                "/programmes/unknown");
    }

    private List<String> ofAConsultant() {
        List<String> paths = new ArrayList<>(List.of(
                "/portfolio",
                "/portfolio/bottlenecks",
                "/portfolio/workload",
                "/portfolio/calendar",
                "/programmes",
                "/programmes/new"));
        try (Desk desk = Desk.of(browser, address()).signIn("consultant")) {
            String faultless =
                    handIn(desk, Definitions.apart("tallowbrook", "alex.morgan").toString());
            paths.add(faultless);
            paths.add(faultless + "/plan");
            paths.add(handIn(desk, "{\"name\": \"Half a client\", \"employees\": \"many\"}"));
        }
        return paths;
    }

    private String handIn(Desk desk, String definition) {
        Page page = desk.open("/programmes/new").page();
        page.click("details.typed summary");
        page.fill("#definition", definition);
        page.click("details.typed button[type=submit]");
        page.waitForURL("**/programmes/new/*-*");
        return page.url().substring(address().length());
    }
}
