package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.identity.MemberEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with how people are reached, until when they may come in and when they are away. */
final class StayCheck {

    private static final String LEAD_CONSULTANT = "lead_consultant";
    private static final int LONGEST_ADDRESS = 254;

    private StayCheck() {}

    static void check(Entry definition) {
        List<Entry> all = Stream.of("people", "external_people")
                .flatMap(list -> objects(definition, list))
                .toList();
        Set<String> ofClient = all.stream()
                .filter(person -> !leads(definition, person))
                .map(person -> person.node().path("id").asText())
                .collect(Collectors.toSet());
        Set<String> addresses = new HashSet<>();
        all.forEach(person -> {
            person(person, ofClient);
            address(person, addresses);
        });
    }

    /** What is no object was found wrong before. */
    private static Stream<Entry> objects(Entry definition, String list) {
        return definition.node().path(list).isArray() ? definition.list(list).stream() : Stream.empty();
    }

    private static boolean leads(Entry definition, Entry person) {
        JsonNode lead = definition.node().path("programme").path(LEAD_CONSULTANT);
        return person.node().path("id").asText().equals(lead.asText())
                || Texts.of(person.node().path("roles")).contains(LEAD_CONSULTANT);
    }

    /** An address that two people share would tell neither of them apart at the single sign-on. */
    private static void address(Entry person, Set<String> addresses) {
        person.text("email").ifPresent(email -> {
            if (!MemberEntry.readsAsEmail(email.strip()) || email.length() > LONGEST_ADDRESS) {
                person.fault(
                        "email", "'%s' is no e-mail address. Write it like kim.larsen@example.com.".formatted(email));
            } else if (!addresses.add(email.strip().toLowerCase(Locale.ROOT))) {
                person.fault(
                        "email", "'%s' is another person's address already. Give each their own.".formatted(email));
            }
        });
    }

    private static void person(Entry person, Set<String> ofClient) {
        person.date("expires");
        if (person.has("absent") && !ofClient.contains(person.node().path("id").asText())) {
            person.fault("absent", "Consultants enter their absences themselves. Take this out.");
        }
        for (Entry absence : person.list("absent")) {
            List.of("from", "to", "substitute").forEach(absence::name);
            Optional<LocalDate> from = absence.date("from");
            Optional<LocalDate> to = absence.date("to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                absence.fault("to", "%s is before the first day, %s.".formatted(to.get(), from.get()));
            }
            absence.text("substitute")
                    .filter(name -> !ofClient.contains(name)
                            || name.equals(person.node().path("id").asText()))
                    .ifPresent(name -> absence.fault(
                            "substitute", "'%s' cannot stand in. Name another person of this client.".formatted(name)));
        }
    }
}
