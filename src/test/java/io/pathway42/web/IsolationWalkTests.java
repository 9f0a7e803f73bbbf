package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.EvidenceItems.NewFile;
import io.pathway42.identity.Expiries;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Goes to every address of the product, page and API, as everybody who must not get at a client's things, and sees them
 * refused. An address that {@link Doors} does not know fails the walk.
 */
@PathwayTest
class IsolationWalkTests {

    /** The client that the walk opens has none yet. */
    private static final Set<String> MAY_BE_MISSING = Set.of(
            "GET /api/v1/programmes/{programme}/soa/versions/{version}",
            "GET /api/v1/programmes/{programmeId}/webhooks/{id}/deliveries");

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private People people;

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private Expiries expiries;

    @Autowired
    private EvidenceItems evidence;

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private String client = "";
    private String programme = "";
    private String manager = "";
    private String task = "";
    private int refusals;

    @BeforeEach
    void openAProgrammeWithARecordAndEvidence() {
        client = walk.open("brackenfold");
        programme = client + "-1";
        manager = "mei.tan@" + client;
        String questionnaire =
                walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty());
        Task first = walk.next(questionnaire).orElseThrow();
        task = first.getId();
        walk.complete(first, Map.of());
        evidence.add(
                new NewFile(
                        programme,
                        client,
                        "Minutes",
                        "minutes.txt",
                        "text/plain",
                        client.getBytes(StandardCharsets.UTF_8),
                        manager,
                        null),
                task);
    }

    @Test
    void knowsEveryAddress() {
        Set<String> there = endpoints().stream().map(Endpoint::key).collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).as("addresses that Doors does not know").isSubsetOf(Doors.ALL.keySet());
        assertThat(Doors.ALL.keySet()).as("addresses that are gone").isSubsetOf(there);
    }

    @Test
    void describesEveryCallAndShowsTheDescriptionToWhoHasSignedIn() throws Exception {
        assertThat(http.perform(get("/v3/api-docs")).andReturn().getResponse().getStatus())
                .isEqualTo(401);
        JsonNode paths = json.readTree(http.perform(get("/v3/api-docs").with(user(manager)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("paths");
        Set<String> described = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> calls = endpoints().stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/v1/"))
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).containsExactlyElementsOf(calls);
    }

    @Test
    void refusesEverybodyWhatIsNotTheirs() throws Exception {
        List<String> faults = new ArrayList<>();
        List<Caller> callers = callers();
        List<Endpoint> endpoints = endpoints();
        for (Endpoint endpoint : endpoints) {
            Doors door = Doors.ALL.getOrDefault(endpoint.key(), Doors.UNKNOWN);
            for (Caller caller : callers) {
                MockHttpServletResponse answer = ask(endpoint, caller.signIn());
                judge(endpoint, door, caller, answer).ifPresent(faults::add);
            }
            if (door.ofAProgramme() && "GET".equals(endpoint.method())) {
                MockHttpServletResponse answer = ask(endpoint, manager);
                if (answer.getStatus() >= 400 && !MAY_BE_MISSING.contains(endpoint.key())) {
                    faults.add(
                            "%s is not there for the manager either: %d".formatted(endpoint.key(), answer.getStatus()));
                }
            }
        }
        System.out.printf(
                "Isolation walk: %d endpoints, %d callers, %d refusals%n", endpoints.size(), callers.size(), refusals);
        assertThat(faults).isEmpty();
        assertThat(refusals).isGreaterThan(endpoints.size());
    }

    private Optional<String> judge(Endpoint endpoint, Doors door, Caller caller, MockHttpServletResponse answer)
            throws Exception {
        int status = answer.getStatus();
        if (refused(answer)) {
            refusals++;
        }
        boolean api = endpoint.path().startsWith("/api/") || endpoint.path().startsWith("/v3/");
        boolean right = switch (door.expects(caller.who(), endpoint.reads())) {
            case NOT_SIGNED_IN -> api ? status == 401 : sentTo(answer, "/sign-in");
            case ENDED -> api ? status == 403 : sentTo(answer, "/sign-in?ended");
            case NOT_THERE -> status == 404;
            case NOT_ALLOWED -> status == 403;
            case READS -> status < 400 || MAY_BE_MISSING.contains(endpoint.key());
            case OWN_ONLY -> status < 500;
        };
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        boolean leaks = door.expects(caller.who(), endpoint.reads()) == Expected.OWN_ONLY
                && caller.who() != Who.AUDITOR
                && body.replace(path(endpoint), "").contains(programme);
        return right && !leaks
                ? Optional.empty()
                : Optional.of("%s as %s: %d %s%s"
                        .formatted(
                                endpoint.key(),
                                caller.who(),
                                status,
                                String.valueOf(answer.getRedirectedUrl()),
                                leaks ? " shows " + client : ""));
    }

    private static boolean refused(MockHttpServletResponse answer) {
        return Set.of(401, 403, 404).contains(answer.getStatus()) || sentTo(answer, "/sign-in");
    }

    private static boolean sentTo(MockHttpServletResponse answer, String address) {
        String redirected = answer.getRedirectedUrl();
        return redirected != null && redirected.replace("http://localhost", "").startsWith(address);
    }

    private MockHttpServletResponse ask(Endpoint endpoint, String signIn) throws Exception {
        String path = path(endpoint);
        AbstractMockHttpServletRequestBuilder<?> call = endpoint.multipart()
                ? multipart(path).file(new MockMultipartFile("file", "a.txt", "text/plain", new byte[] {'a'}))
                : request(HttpMethod.valueOf(endpoint.method()), path);
        if (!endpoint.reads() && !endpoint.multipart() && path.startsWith("/api/")) {
            call.contentType(MediaType.APPLICATION_JSON)
                    .content("{\"type\": \"suspend\", \"evidenceId\": \"EV-0001\"}");
        }
        if (!signIn.isEmpty()) {
            call.with(user(signIn));
        }
        return http.perform(call.with(csrf())).andReturn().getResponse();
    }

    private String path(Endpoint endpoint) {
        String path = endpoint.path();
        for (Map.Entry<String, String> variable : values(endpoint).entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return path;
    }

    private Map<String, String> values(Endpoint endpoint) {
        boolean ofTask = endpoint.path().contains("/tasks/{id}");
        String ref = endpoint.path().contains("/people/")
                ? manager
                : endpoint.path().contains("/evidence/") ? "EV-0001" : "AIS-04";
        return Map.ofEntries(
                Map.entry("id", ofTask ? task : programme),
                Map.entry("programme", programme),
                Map.entry("programmeId", programme),
                Map.entry("register", "ai-systems"),
                Map.entry("registerId", "ai-systems"),
                Map.entry("ref", ref),
                Map.entry("role", "impact_assessor"),
                Map.entry("seq", "1"),
                Map.entry("version", endpoint.path().contains("/diagram/") ? "1" : "0"),
                Map.entry("intake", "unknown"),
                Map.entry("requiredMetricName", "jvm.memory.used"),
                Map.entry("person", manager),
                Map.entry("client", client),
                Map.entry("process", "certification-pathway"),
                Map.entry("job", "none"),
                Map.entry("token", "guessed"),
                Map.entry("delivery", "none"));
    }

    /** Those who must not get at the client's things. */
    private List<Caller> callers() {
        String other = walk.open("brackenfold");
        Person consultant = new Person(
                "consultant-" + client, "consultant-" + client, null, "Kim Larsen", "", "", Person.CONSULTANT);
        people.add(consultant);
        return List.of(
                new Caller(Who.NOBODY, ""),
                new Caller(Who.STRANGER, "mei.tan@" + other),
                new Caller(Who.OTHER_CONSULTANT, consultant.signIn()),
                new Caller(Who.ROLELESS, person("roleless", Person.STAFF)),
                new Caller(Who.EXPIRED, expired()),
                new Caller(Who.AUDITOR, "stuart.reid@" + client));
    }

    private String expired() {
        String signIn = person("expired", Person.EXTERNAL);
        roles.give(programme, "internal_auditor", signIn);
        expiries.set(signIn, LocalDate.now(clock).minusDays(1));
        return signIn;
    }

    private String person(String id, String kind) {
        people.add(new Person(id + "@" + client, id, client, id, "", "", kind));
        return id + "@" + client;
    }

    private List<Endpoint> endpoints() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> Endpoint.of(info).stream())
                .distinct()
                .sorted(Comparator.comparing(Endpoint::key))
                .toList();
    }

    enum Who {
        NOBODY,
        STRANGER,
        OTHER_CONSULTANT,
        ROLELESS,
        EXPIRED,
        AUDITOR
    }

    enum Expected {
        NOT_SIGNED_IN,
        ENDED,
        NOT_THERE,
        NOT_ALLOWED,
        /** It answers with what this caller may read. */
        READS,
        /** It answers in its own way, and shows nothing of the client. */
        OWN_ONLY
    }

    record Caller(Who who, String signIn) {}

    record Endpoint(String method, String path, boolean multipart) {

        static List<Endpoint> of(RequestMappingInfo info) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            boolean multipart = info.getConsumesCondition().getConsumableMediaTypes().stream()
                            .anyMatch(MediaType.MULTIPART_FORM_DATA::equals)
                    || info.getPatternValues().contains("/work/tasks/{id}/evidence");
            return info.getPatternValues().stream()
                    .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                            .stream().map(method -> new Endpoint(method.name(), path, multipart)))
                    .toList();
        }

        String key() {
            return method + " " + path + (multipart ? " (file)" : "");
        }

        boolean reads() {
            return "GET".equals(method);
        }
    }
}
