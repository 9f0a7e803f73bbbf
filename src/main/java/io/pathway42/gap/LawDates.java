package io.pathway42.gap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.standard.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How soon the law asks for what a requirement is about, for the classes of AI systems that a client has. */
@Component
class LawDates {

    static final int NEVER = 3650;

    private final AiSystems systems;
    private final List<LawDate> dates = read();

    LawDates(AiSystems systems) {
        this.systems = systems;
    }

    /** Days until the nearest date that presses on one of the requirements; none once it has passed. */
    int daysLeft(String programmeId, List<Requirement> requirements, LocalDate today) {
        Set<String> classes =
                systems.all(programmeId).stream().map(AiSystem::actClass).collect(Collectors.toSet());
        long days = dates.stream()
                .filter(law -> classes.contains(law.concerns())
                        && requirements.stream().anyMatch(law::touches))
                .mapToLong(law -> ChronoUnit.DAYS.between(today, LocalDate.parse(law.date())))
                .min()
                .orElse(NEVER);
        return (int) Math.max(0, Math.min(NEVER, days));
    }

    private static List<LawDate> read() {
        try (InputStream file = LawDates.class.getResourceAsStream("/gap/law-dates.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    record LawDate(String date, String concerns, List<String> articles, String source, String verified) {

        boolean touches(Requirement requirement) {
            return requirement.xref().euAiAct().stream()
                    .anyMatch(cited -> articles.stream()
                            .anyMatch(article -> cited.equals(article) || cited.startsWith(article + "(")));
        }
    }
}
