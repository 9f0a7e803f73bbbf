package io.pathway42.programme.process;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import io.pathway42.programme.RecordedAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who asked for the suppliers that are checked now. */
@Component
class SupplierRequesters implements KeptAway {

    private final RecordedAnswers answers;

    SupplierRequesters(RecordedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String ground() {
        return "supplier-requester";
    }

    @Override
    public String because() {
        return "asked for one of the suppliers";
    }

    @Override
    public List<String> people(String programmeId, @Nullable Subject subject) {
        return answers.latest(programmeId, "08.10", "userTask_BuildSupplierPackage").stream()
                .flatMap(form -> form.rows("suppliers").stream())
                .map(row -> row.text("requestedBy"))
                .filter(person -> !person.isEmpty())
                .distinct()
                .toList();
    }
}
