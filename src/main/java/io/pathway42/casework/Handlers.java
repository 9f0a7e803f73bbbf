package io.pathway42.casework;

import io.pathway42.engine.Engine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who handles a case: who took it in, and who has one of its tasks now. Never whom it is about. */
@Component
public class Handlers {

    private final Cases cases;
    private final Engine engine;

    Handlers(Cases cases, Engine engine) {
        this.cases = cases;
        this.engine = engine;
    }

    /** Whether somebody may know who reported a case and what they said. */
    @Transactional
    public boolean may(String programmeId, String ref, String person) {
        if (cases.secret(programmeId, ref).aboutPerson().equals(person)) {
            return false;
        }
        return cases.get(programmeId, ref).handler().equals(person)
                || engine.worksOn(programmeId, CaseEvents.SUBJECT, ref, person);
    }
}
