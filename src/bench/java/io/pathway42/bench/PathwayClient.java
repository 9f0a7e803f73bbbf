package io.pathway42.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.bench.Api.Answer;
import io.pathway42.work.form.SchemaFiller;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Drives a programme from its definition to the certificate and through both surveillances: signs in as each person who
 * has something to do, does it, hands in what the certification body says, and moves the clock on when nothing is left.
 */
public final class PathwayClient {

    private static final String CONSULTANT = "consultant";
    private static final String OPERATOR = "operator";
    private static final int SURVEILLANCES = 2;
    private static final int ADVANCES = 3000;

    private final Api api;
    private final int threads;
    private final VirtualClock clock = new VirtualClock();
    private final SchemaFiller filler = new SchemaFiller(clock);

    public PathwayClient(URI base, String password, int threads) {
        this.api = new Api(base, password);
        this.threads = threads;
    }

    /** Starts the programme and drives it to its end. */
    public Run run(String definition, Scenario scenario) {
        return run(definition, scenario, Integer.MAX_VALUE);
    }

    /** Starts the programme and drives it until about so many steps are done. */
    Run run(String definition, Scenario scenario, int steps) {
        JsonNode opened = api.post(CONSULTANT, "/programmes", "application/yaml", definition)
                .orFail("Starting the programme")
                .body();
        Tally tally = new Tally();
        return new Course(opened.path("id").asText(), scenario, tally, steps).drive();
    }

    /** One programme on its way. */
    private final class Course {

        private final String programme;
        private final Scenario scenario;
        private final Tally tally;
        private final int steps;
        private final TaskWork work;
        private final Map<String, Integer> events = new HashMap<>();
        private final Map<String, OffsetDateTime> lyingUntil = new HashMap<>();

        private Course(String programme, Scenario scenario, Tally tally, int steps) {
            this.programme = programme;
            this.scenario = scenario;
            this.tally = tally;
            this.steps = steps;
            this.work = new TaskWork(api, filler, scenario, tally);
        }

        private Run drive() {
            int idle = 0;
            for (int advances = 0; advances < ADVANCES; ) {
                readClock();
                if (tally.steps() < steps && (workThrough() > 0 || handIn() > 0)) {
                    idle = 0;
                    continue;
                }
                if (tally.steps() >= steps || ended()) {
                    return result(List.of());
                }
                if (!advance() && ++idle > 2) {
                    return result(stuck("There is no timer left."));
                }
                advances++;
            }
            return result(stuck("The clock was moved on " + ADVANCES + " times."));
        }

        private Run result(List<String> stuck) {
            systemSteps();
            return new Run(programme, scenario.name(), status().path("status").asText(), tally, stuck);
        }

        private JsonNode status() {
            return api.get(OPERATOR, "/programmes/" + programme)
                    .orFail("The programme")
                    .body();
        }

        private void readClock() {
            JsonNode state =
                    api.get(OPERATOR, "/rehearsal/clock").orFail("The clock").body();
            clock.set(OffsetDateTime.parse(state.path("now").asText()));
        }

        /** Moves on to the next timer. */
        private boolean advance() {
            JsonNode state =
                    api.get(OPERATOR, "/rehearsal/clock").orFail("The clock").body();
            OffsetDateTime now = OffsetDateTime.parse(state.path("now").asText());
            Optional<OffsetDateTime> next = Optional.ofNullable(
                            state.path("nextTimer").textValue())
                    .map(OffsetDateTime::parse)
                    .filter(timer -> timer.isAfter(now));
            Optional<OffsetDateTime> held = lyingUntil.values().stream()
                    .filter(until -> until.isAfter(now))
                    .min(OffsetDateTime::compareTo);
            Duration step = Duration.between(now, next.or(() -> held).orElse(now.plusDays(1)))
                    .plusSeconds(1);
            api.post(OPERATOR, "/rehearsal/clock", Map.of("advance", step.toString()))
                    .orFail("Moving the clock by " + step);
            return next.isPresent() || held.isPresent();
        }

        /** Everybody does what they have and what they may take. */
        private int workThrough() {
            Set<String> people = new TreeSet<>();
            for (JsonNode task : open()) {
                if (!lies(task)) {
                    people.addAll(people(task));
                }
            }
            AtomicInteger done = new AtomicInteger();
            if (threads <= 1) {
                people.forEach(person -> done.addAndGet(work(person)));
                return done.get();
            }
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<?>> all = new ArrayList<>();
                people.forEach(person -> all.add(pool.submit(() -> done.addAndGet(work(person)))));
                for (Future<?> each : all) {
                    each.get();
                }
            } catch (Exception e) {
                throw new IllegalStateException("Somebody could not work", e);
            } finally {
                pool.shutdown();
            }
            return done.get();
        }

        private int work(String person) {
            int done = 0;
            Set<String> seen = new HashSet<>();
            for (String scope : List.of("mine", "claimable")) {
                for (JsonNode task : tasks(person, scope)) {
                    if (seen.add(task.path("id").asText()) && !lies(task) && work.complete(person, task)) {
                        done++;
                    }
                }
            }
            return done;
        }

        private List<JsonNode> open() {
            return tasks(OPERATOR, "all");
        }

        private List<JsonNode> tasks(String person, String scope) {
            return api.all(person, "/tasks?scope=" + scope + "&programme=" + Api.encoded(programme)).stream()
                    .filter(task -> task.path("state").asText("open").equals("open"))
                    .toList();
        }

        private static Set<String> people(JsonNode task) {
            Set<String> people = new LinkedHashSet<>();
            if (task.path("assignee").isTextual()) {
                people.add(task.path("assignee").asText());
            } else {
                task.path("candidates").forEach(candidate -> people.add(candidate.asText()));
            }
            return people;
        }

        private boolean lies(JsonNode task) {
            return lies(task.path("id").asText(), task.path("step").asText());
        }

        /** Whether the scenario leaves it lying. */
        private synchronized boolean lies(String id, String stepOrEvent) {
            OffsetDateTime until = lyingUntil.computeIfAbsent(
                    id,
                    each -> scenario.held(stepOrEvent).map(clock.time()::plus).orElse(clock.time()));
            return until.isAfter(clock.time());
        }

        /** Hands in what the programme waits for from outside. */
        private int handIn() {
            int handedIn = 0;
            for (JsonNode awaited : status().path("waitingFor")) {
                String type = awaited.path("event").asText();
                if (lies(awaited.toString(), type)) {
                    continue;
                }
                Map<String, Object> event =
                        BodyEvents.of(awaited, programme, clock.time().toLocalDate(), scenario.nextEvent(type));
                Answer answer = api.post(OPERATOR, "/programmes/" + programme + "/events", event);
                if (answer.fine()) {
                    handedIn++;
                    events.merge(type, 1, Integer::sum);
                } else {
                    tally.refused("event " + event + ": " + answer.status() + " " + answer.body());
                }
            }
            return handedIn;
        }

        private boolean ended() {
            JsonNode status = status();
            List<String> phases = new ArrayList<>();
            status.path("phases").forEach(phase -> phases.add(phase.asText()));
            return status.path("status").asText().equals("closed")
                    || (status.path("status").asText().equals("certified")
                            && events.getOrDefault("surveillance-report", 0) >= SURVEILLANCES
                            && phases.contains("P17"));
        }

        /** Steps that people do not do: by event, by the phases that passed them and by what they left. */
        private void systemSteps() {
            events.forEach((type, times) -> {
                String step = Map.of(
                                "stage-1-report", "13.5", "finding-response", "15.8", "certification-decision", "15.10")
                        .get(type);
                for (int time = 0; step != null && time < times; time++) {
                    tally.occurred(step);
                }
            });
            Map<String, String> afterwards = Map.of("P01", "01.2", "P07", "07.7", "P12", "12.2", "P16", "16.1");
            api.all(OPERATOR, "/programmes/" + programme + "/phases").forEach(phase -> {
                String step = afterwards.get(phase.path("id").asText());
                if (step != null && phase.path("state").asText().equals("done")) {
                    tally.occurred(step);
                }
            });
            api.all(OPERATOR, "/programmes/" + programme + "/impact-assessments")
                    .forEach(assessment -> tally.occurred("06.10"));
        }

        private List<String> stuck(String why) {
            List<String> lines = new ArrayList<>(List.of(why, status().toString()));
            open().forEach(task -> lines.add("open: " + task));
            List<String> refusals = tally.refusals();
            refusals.stream().skip(Math.max(0, refusals.size() - 30L)).forEach(line -> lines.add("refused: " + line));
            return lines;
        }
    }
}
