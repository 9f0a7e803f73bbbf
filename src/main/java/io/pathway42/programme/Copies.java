package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.identity.Member;
import io.pathway42.identity.Members;
import io.pathway42.identity.Person;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the set-up of a programme to come out of one that there is. */
@Component
class Copies {

    private static final String LEAD_CONSULTANT = "lead_consultant";

    /** What the previous cycle has settled or what the registers know better by now. */
    private static final Set<String> SETTLED = Set.of(
            "target_certificate_date",
            "remediation_backlog",
            "sample_risks",
            "aime_style_baseline",
            "scripted_events",
            "expected_inventory_result",
            "demo_points",
            "maturity",
            "maturity_by_group");

    private final Programmes programmes;
    private final Members members;
    private final List<CarriedOver> carried;
    private final Clock clock;

    Copies(Programmes programmes, Members members, List<CarriedOver> carried, Clock clock) {
        this.programmes = programmes;
        this.members = members;
        this.carried = carried;
        this.clock = clock;
    }

    /**
     * The course, its dates and who of the consultancy works in which role; for the client's people a row per combination
     * of roles without saying who. Nothing of the client.
     */
    JsonNode forAnotherClient(String programmeId) {
        Definition earlier = programmes.definition(programmeId);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        ObjectNode programme = course(programmeId, copy);
        plan(earlier, programme);
        for (Member member : members.of(programmeId)) {
            if (member.roles().isEmpty()) {
                continue;
            }
            boolean consultant = Person.CONSULTANT.equals(member.kind());
            ObjectNode entry = copy.withArrayProperty(
                            consultant || Person.EXTERNAL.equals(member.kind()) ? "external_people" : "people")
                    .addObject();
            if (consultant) {
                entry.put("id", member.ref()).put("name", member.name()).put("org", member.organisation());
            }
            roles(entry, member);
        }
        return copy;
    }

    /** The client as it is now: its people and their roles, and what each module carries over. */
    JsonNode forTheNextCycle(String programmeId) {
        ObjectNode copy = programmes.definition(programmeId).root().deepCopy();
        List<Member> working = members.of(programmeId).stream()
                .filter(member -> !member.gone(LocalDate.now(clock)))
                .filter(member -> member.clientId() != null || !member.roles().isEmpty())
                .toList();
        people(programmes.definition(programmeId), copy, working);
        copy.remove(SETTLED);
        course(programmeId, copy).put("follows", programmeId);
        Set<String> known = working.stream().map(Copies::local).collect(Collectors.toSet());
        carried.forEach(module -> module.into(programmeId, copy, signIn -> {
            String id = local(signIn);
            return known.contains(id) ? id : "";
        }));
        return copy;
    }

    private ObjectNode course(String programmeId, ObjectNode copy) {
        Programme earlier = programmes.get(programmeId);
        ObjectNode programme = copy.putObject("programme")
                .put("start", nextMonday().toString())
                .put("pathway_variant", earlier.variant());
        if (!earlier.leadConsultant().contains("@")) {
            programme.put(LEAD_CONSULTANT, earlier.leadConsultant());
        }
        return programme;
    }

    /** Dates of its own, moved so that they begin with the new first day. */
    private void plan(Definition earlier, ObjectNode programme) {
        long moved = ChronoUnit.DAYS.between(earlier.start(), nextMonday());
        JsonNode own = earlier.root().path("programme").path("plan");
        if (!own.isEmpty()) {
            ArrayNode plan = programme.putArray("plan");
            own.forEach(phase -> plan.addObject()
                    .put("phase", phase.path("phase").asText())
                    .put("start", later(phase, "start", moved))
                    .put("end", later(phase, "end", moved)));
        }
    }

    private static String later(JsonNode phase, String field, long days) {
        return LocalDate.parse(phase.path(field).asText()).plusDays(days).toString();
    }

    private LocalDate nextMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static void people(Definition earlier, ObjectNode copy, List<Member> working) {
        ArrayNode staff = copy.putArray("people");
        ArrayNode outside = copy.putArray("external_people");
        for (Member member : working) {
            ObjectNode entry = (Person.STAFF.equals(member.kind()) ? staff : outside)
                    .addObject()
                    .put("id", local(member))
                    .put("name", member.name())
                    .put("title", member.title());
            earlier.entries("people").stream()
                    .filter(known -> known.path("id").asText().equals(local(member)))
                    .filter(known -> known.hasNonNull("dept"))
                    .forEach(known -> entry.set("dept", known.path("dept")));
            if (!member.organisation().isEmpty()) {
                entry.put("org", member.organisation());
            }
            if (member.email() != null) {
                entry.put("email", member.email());
            }
            if (member.expires() != null) {
                entry.put("expires", member.expires().toString());
            }
            roles(entry, member);
        }
    }

    private static void roles(ObjectNode entry, Member member) {
        ArrayNode roles = entry.putArray("roles");
        member.roles().forEach(roles::add);
    }

    private static String local(Member member) {
        return local(member.ref());
    }

    private static String local(String signIn) {
        int at = signIn.indexOf('@');
        return at < 0 ? signIn : signIn.substring(0, at);
    }
}
