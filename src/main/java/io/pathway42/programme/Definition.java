package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A client's definition as it was handed in and found valid: who the client is, its people, its AI systems and where it
 * stands.
 *
 * @param root the whole tree, with the fields of the definition file
 */
public record Definition(JsonNode root) {

    private static final String LEAD_CONSULTANT = "lead_consultant";

    public String clientId() {
        return root.path("id").asText();
    }

    public String clientName() {
        return root.path("name").asText();
    }

    /** The entries of a list of the definition; none when it has no such list. */
    public List<JsonNode> entries(String list) {
        return StreamSupport.stream(root.path(list).spliterator(), false).toList();
    }

    /** The sign-in name of somebody that the definition calls by a local id. */
    public String person(String localId) {
        return leadConsultants().contains(localId) ? localId : localId + "@" + clientId();
    }

    /** The country (ISO 3166 alpha-2) of the site at which most people work, if the definition names one. */
    Optional<String> country() {
        return entries("sites").stream()
                .filter(site -> !site.path("country").asText("").isEmpty())
                .max(Comparator.comparingInt(site -> site.path("staff").asInt()))
                .map(site -> site.path("country").asText());
    }

    /** The first day of the programme. */
    public LocalDate start() {
        return LocalDate.parse(root.path("programme").path("start").asText());
    }

    String variant() {
        return root.path("programme").path("pathway_variant").asText();
    }

    /** The programme of the same client whose next cycle this is; empty for a new client. */
    String follows() {
        return root.path("programme").path("follows").asText("");
    }

    /** When the client wants the certificate, if it says so. */
    Optional<LocalDate> target() {
        JsonNode own = root.path("programme").path("target_certificate_date");
        String target = own.asText(root.path("target_certificate_date").asText(""));
        return target.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(target));
    }

    /** Local ids of the consultants who lead this programme, the one named first in front. */
    Set<String> leadConsultants() {
        Set<String> consultants = new LinkedHashSet<>();
        String named = root.path("programme").path("lead_consultant").asText("");
        if (!named.isEmpty()) {
            consultants.add(named);
        }
        for (String list : List.of("people", "external_people")) {
            for (JsonNode person : entries(list)) {
                if (Texts.of(person.path("roles")).contains(LEAD_CONSULTANT)) {
                    consultants.add(person.path("id").asText());
                }
            }
        }
        return consultants;
    }
}
