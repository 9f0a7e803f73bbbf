package io.pathway42.gap;

import io.pathway42.programme.ProgrammeOpened;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the 70 requirements of a new programme with the client's own scores, and takes over its planned work. */
@Component
class GapIntake {

    private static final int HALF_A_YEAR = 26;

    private final Answers answers;
    private final BacklogItems items;
    private final BacklogReleases releases;
    private final Catalogue catalogue;

    GapIntake(Answers answers, BacklogItems items, BacklogReleases releases, Catalogue catalogue) {
        this.answers = answers;
        this.items = items;
        this.releases = releases;
        this.catalogue = catalogue;
    }

    @EventListener
    void on(ProgrammeOpened opened) {
        DefinedGaps defined = new DefinedGaps(opened.definition());
        List<Requirement> requirements = catalogue.requirements();
        for (int place = 0; place < requirements.size(); place++) {
            Requirement requirement = requirements.get(place);
            answers.open(
                    opened.programmeId(),
                    opened.clientId(),
                    requirement,
                    place,
                    defined.score(requirement),
                    defined.note(requirement));
        }
        releases.open(opened.programmeId(), opened.clientId());
        defined.items(opened.programmeId(), opened.definition().start().plusWeeks(HALF_A_YEAR))
                .forEach(items::add);
    }
}
