package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PathwayTest
class WebSecurityTests {

    private static final Set<RequestMethod> CHANGING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);
    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\ssrc=)[^>]*>|<style|\\sstyle\\s*=|<[^>]+\\son[a-z]+\\s*=\\s*[\"']|javascript:|\\shx-on",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> SEALED = List.of("Secure", "HttpOnly", "SameSite=Lax");

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ServletContext container;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    /** Mail programs end digests by this call, without a session; the secret in the address is all it takes. */
    private static final String ONE_CLICK = "/unsubscribe/x";

    @Test
    void refusesEveryChangeThatRidesOnASessionWithoutItsToken() throws Exception {
        List<String> passed = new ArrayList<>();
        int seen = 0;
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                if (CHANGING.contains(method)) {
                    String path = patterns(mapping).get(0).replaceAll("\\{[^}]*}", "x");
                    int status = http.perform(request(HttpMethod.valueOf(method.name()), path)
                                    .with(user("operator")))
                            .andReturn()
                            .getResponse()
                            .getStatus();
                    seen++;
                    if (status != 403 && !path.equals(ONE_CLICK)) {
                        passed.add(method + " " + path + ": " + status);
                    }
                }
            }
        }
        assertThat(passed).isEmpty();
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void carriesNoInlineScriptOrStyleOnAnyPage() throws Exception {
        Map<String, String> values = aProgramme();
        List<String> found = new ArrayList<>();
        int pages = 0;
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            String path = fill(patterns(mapping).get(0), values);
            if (!Requests.api(path)
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                MockHttpServletResponse page = http.perform(
                                get(path).with(user("operator")).header("Accept", MediaType.TEXT_HTML_VALUE))
                        .andReturn()
                        .getResponse();
                if (String.valueOf(page.getContentType()).startsWith("text/html")) {
                    pages++;
                    Matcher inline = INLINE.matcher(page.getContentAsString());
                    while (inline.find()) {
                        found.add(path + ": " + inline.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(pages).isGreaterThan(10);
    }

    @Test
    void tellsBrowsersToBeStrict() throws Exception {
        http.perform(get("/settings/tokens").with(user("operator")))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(header().doesNotExist("Server"));
        http.perform(get("/sign-in").secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
        http.perform(get("/api/v1/me").with(httpBasic("operator", "demo")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void handsFilesOutAsDownloadsThatRunNothing() throws Exception {
        Map<String, String> values = aProgramme();
        JsonNode kept = json.readTree(http.perform(multipart("/api/v1/tasks/{id}/evidence", values.get("id"))
                        .file(new MockMultipartFile(
                                "file",
                                "../minutes\u202e.txt",
                                "text/html",
                                "Agreed.".getBytes(StandardCharsets.UTF_8)))
                        .with(httpBasic("operator", "demo")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.fileName").value("minutes.txt"))
                .andExpect(jsonPath("$.mediaType").value("text/plain"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        http.perform(get(
                                "/work/tasks/{id}/evidence/{ref}",
                                values.get("id"),
                                kept.path("ref").asText())
                        .with(user("operator")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", MediaType.APPLICATION_OCTET_STREAM_VALUE));
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws Exception {
        http.perform(multipart("/api/v1/tasks/{id}/evidence", aProgramme().get("id"))
                        .file(new MockMultipartFile(
                                "file", "plan.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8)))
                        .with(httpBasic("operator", "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/rest/engine",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine",
                "/app/admin",
                "/h2-console",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/configprops"
            })
    void showsNoConsoleAndNoEngine(String path) throws Exception {
        http.perform(get(path).with(httpBasic("operator", "demo"))).andExpect(status().isNotFound());
        http.perform(get(path)).andExpect(status().is3xxRedirection());
    }

    @Test
    void servesNothingButItsOwnPages() {
        assertThat(container.getServletRegistrations().keySet())
                .allMatch(name -> Set.of("dispatcherServlet", "default").contains(name));
        assertThat(ClassUtils.isPresent("org.camunda.bpm.engine.rest.impl.CamundaRestResources", null))
                .isFalse();
    }

    @Test
    void showsItsStateToOperatorsAlone() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components").doesNotExist());
        http.perform(get("/actuator/metrics")).andExpect(status().is3xxRedirection());
        http.perform(get("/actuator/metrics").with(httpBasic("consultant", "demo")))
                .andExpect(status().isForbidden());
        http.perform(get("/actuator/metrics").with(httpBasic("operator", "demo")))
                .andExpect(status().isOk());
    }

    @Test
    void takesNoTrace() throws Exception {
        http.perform(request(HttpMethod.TRACE, "/sign-in")).andExpect(status().is4xxClientError());
    }

    @Test
    void namesSessionsByMoreBitsThanAnybodyCanGuess() throws Exception {
        String cookie = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(one -> one.startsWith("PATHWAY42="))
                .findFirst()
                .orElseThrow();
        String id = cookie.substring("PATHWAY42=".length(), cookie.indexOf(';'));
        assertThat(new String(Base64.getDecoder().decode(id), StandardCharsets.UTF_8))
                .hasSize(36)
                .matches("[A-Za-z0-9_-]+")
                .doesNotMatch("[0-9a-f]{8}-.*");
    }

    /** There is no cookie for the token against forgery, which is kept in the session. */
    @Test
    void believesWhoEndsTlsInFrontOfItOnTheSameMachine() throws Exception {
        List<String> answer = signInPageBehindTls("127.0.0.1");
        assertThat(answer)
                .filteredOn(line -> line.startsWith("Strict-Transport-Security: "))
                .singleElement()
                .asString()
                .contains("max-age=31536000");
        assertThat(cookies(answer))
                .hasSize(2)
                .anyMatch(cookie -> cookie.startsWith("PATHWAY42="))
                .anyMatch(cookie -> cookie.startsWith("language="))
                .allMatch(cookie -> List.of(cookie.split("; ")).containsAll(SEALED));
    }

    @Test
    void doesNotBelieveSomebodyElseWhoSaysSo() throws Exception {
        List<String> answer = signInPageBehindTls("127.0.0.2");
        assertThat(answer).noneMatch(line -> line.startsWith("Strict-Transport-Security"));
        assertThat(cookies(answer)).hasSize(2).noneMatch(cookie -> cookie.contains("Secure"));
    }

    /** What the page answers, line by line, to somebody at an address of this machine who says that TLS ended there. */
    private List<String> signInPageBehindTls(String from) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write("""
                    GET /sign-in?locale=en HTTP/1.1
                    Host: pathway42.example
                    X-Forwarded-Proto: https
                    X-Forwarded-For: 203.0.113.7
                    Connection: close

                    """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (BindException onlyOne) {
            return Assumptions.abort("This machine has but one address of its own.");
        }
    }

    private static List<String> cookies(List<String> answer) {
        return answer.stream()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .map(line -> line.substring("Set-Cookie: ".length()))
                .toList();
    }

    private Map<String, String> aProgramme() throws Exception {
        String client = Definitions.like("brackenfold").toString();
        String programme = json.readTree(http.perform(post("/api/v1/programmes")
                                .with(httpBasic("consultant", "demo"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(client))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("id")
                .asText();
        String task = json.readTree(http.perform(get("/api/v1/tasks?scope=all&programme=" + programme)
                                .with(httpBasic("operator", "demo")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .at("/items/0/id")
                .asText();
        return Map.of(
                "programmeId", programme,
                "programme", programme,
                "id", task,
                "taskId", task,
                "register", "ai-systems",
                "registerId", "ai-systems",
                "ref", "AIS-04");
    }

    private static String fill(String pattern, Map<String, String> values) {
        Matcher variables = Pattern.compile("\\{([a-zA-Z]+)[^}]*}").matcher(pattern);
        return variables.replaceAll(
                variable -> Matcher.quoteReplacement(values.getOrDefault(variable.group(1), "unknown")));
    }

    private static List<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().sorted().toList();
    }
}
