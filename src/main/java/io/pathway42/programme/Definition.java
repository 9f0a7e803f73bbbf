package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
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

    /** Local ids of the consultants who lead this programme. */
    Set<String> leadConsultants() {
        Set<String> consultants = new HashSet<>();
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
