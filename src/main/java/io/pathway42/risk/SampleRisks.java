package io.pathway42.risk;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.programme.ProgrammeOpened;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the risks that a definition already knows into the register; nobody has rated or accepted them here yet. */
@Component
class SampleRisks {

    private final Risks risks;

    SampleRisks(Risks risks) {
        this.risks = risks;
    }

    @EventListener
    void on(ProgrammeOpened opened) {
        for (JsonNode entry : opened.definition().entries("sample_risks")) {
            String ref = entry.path("id").asText();
            risks.add(
                    opened.programmeId(),
                    opened.clientId(),
                    ref,
                    new NewRisk(
                            entry.path("system").asText(""),
                            kind(entry.path("source").asText("")),
                            entry.path("source").asText(""),
                            entry.path("consequence").asText(""),
                            opened.definition().person(entry.path("owner").asText(""))));
            rate(opened.programmeId(), ref, entry);
        }
    }

    private void rate(String programmeId, String ref, JsonNode entry) {
        Rating rating = new Rating(
                entry.path("likelihood").asInt(0), entry.path("impact").asInt(0));
        risks.rated(programmeId, ref, rating, false, "", "");
        risks.planned(
                programmeId,
                ref,
                new Treatment(
                        entry.path("treatment").asText(""),
                        "",
                        controls(entry),
                        null,
                        new Rating(
                                entry.path("residual_likelihood").asInt(0),
                                entry.path("residual_impact").asInt(0))),
                false);
    }

    private static List<String> controls(JsonNode entry) {
        return StreamSupport.stream(entry.path("controls").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A definition names the source in words. */
    static String kind(String source) {
        String words = source.toLowerCase(java.util.Locale.ROOT);
        if (words.contains("bias")) {
            return "bias";
        }
        if (words.contains("supplier")) {
            return "supplier_change";
        }
        if (words.contains("paste") || words.contains("leak")) {
            return "data_leakage";
        }
        if (words.contains("human review")) {
            return "over_reliance";
        }
        return words.contains("wrong") ? "drift" : "other";
    }
}
