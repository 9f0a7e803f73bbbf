package io.pathway42.casework;

import io.pathway42.casework.Cases.NewCase;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.inventory.AiSystems;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes in complaints and concerns; each starts a confidential case. */
@Configuration(proxyBeanMethods = false)
class CaseEvents {

    static final String SUBJECT = "caseId";

    private static final List<String> TEXT_FIELDS = List.of("text", "detail", "description", "summary", "reason");
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final Cases cases;
    private final People people;
    private final AiSystems systems;

    CaseEvents(Cases cases, People people, AiSystems systems) {
        this.cases = cases;
        this.people = people;
        this.systems = systems;
    }

    @Bean
    ExternalEventHandler complaintReceived() {
        return new Intake(Case.COMPLAINT);
    }

    @Bean
    ExternalEventHandler concernRaised() {
        return new Intake(Case.CONCERN);
    }

    private final class Intake implements ExternalEventHandler {

        private final String kind;

        Intake(String kind) {
            this.kind = kind;
        }

        @Override
        public String type() {
            return kind;
        }

        @Override
        public Optional<String> starts() {
            return Optional.of(kind);
        }

        @Override
        public Map<String, Object> accept(ExternalEvent event) {
            List<Fault> faults = new ArrayList<>();
            String text = TEXT_FIELDS.stream()
                    .map(event.data()::text)
                    .filter(each -> !each.isBlank())
                    .findFirst()
                    .orElse("");
            if (text.isEmpty() || text.length() > LONGEST) {
                faults.add(new Fault("data.text", "Say what happened, in at most %d characters.".formatted(LONGEST)));
            }
            NewCase entry = new NewCase(
                    kind, reporter(event), contact(event, faults), about(event, faults), system(event, faults), text);
            if (!faults.isEmpty()) {
                throw new Problem.Refused("event-data-at-fault", "The event cannot be taken as it is.", faults);
            }
            return Map.of(SUBJECT, cases.open(event.programmeId(), event.clientId(), entry));
        }

        /** Nobody, for who wants to stay anonymous; a complaint comes from outside and names its sender. */
        private String reporter(ExternalEvent event) {
            if (event.data().flag("anonymous")) {
                return "";
            }
            String named = event.data().text("reporter");
            String reporter = named.isBlank() && Case.CONCERN.equals(kind) ? event.person() : named.strip();
            return reporter.length() <= LONGEST_NAME ? reporter : reporter.substring(0, LONGEST_NAME);
        }

        private static String contact(ExternalEvent event, List<Fault> faults) {
            String contact = event.data().text("contact").strip();
            if (contact.length() > 2 * LONGEST_NAME) {
                faults.add(new Fault("data.contact", "Use at most %d characters.".formatted(2 * LONGEST_NAME)));
            }
            return contact;
        }

        /** By sign-in name, by the id within the client, or by name. */
        private String about(ExternalEvent event, List<Fault> faults) {
            String about = event.data().text("about").strip();
            if (about.isEmpty()) {
                return "";
            }
            Optional<Person> person = people.ofProgramme(event.programmeId()).stream()
                    .filter(each -> Stream.of(each.signIn(), each.localId(), each.name())
                            .anyMatch(about::equalsIgnoreCase))
                    .findFirst();
            if (person.isEmpty()) {
                faults.add(new Fault(
                        "data.about",
                        "Nobody here is called '%s'. Use a sign-in name, or leave it out.".formatted(about)));
            }
            return person.map(Person::signIn).orElse("");
        }

        private String system(ExternalEvent event, List<Fault> faults) {
            String system = event.data().optional("system").orElse(event.subject() == null ? "" : event.subject());
            if (!system.isEmpty() && systems.find(event.programmeId(), system).isEmpty()) {
                faults.add(new Fault("data.system", "There is no AI system '%s'.".formatted(system)));
            }
            return system;
        }
    }
}
