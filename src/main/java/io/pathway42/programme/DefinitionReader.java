package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.identity.Access;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.workbook.Filled;
import io.pathway42.programme.workbook.Places;
import io.pathway42.programme.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads a definition in whichever form it was handed in, and finds everything that is wrong with it. */
@Component
class DefinitionReader {

    private final Workbook workbook;
    private final DefinitionCheck check;
    private final Programmes programmes;
    private final Access access;

    DefinitionReader(Workbook workbook, DefinitionCheck check, Programmes programmes, Access access) {
        this.workbook = workbook;
        this.check = check;
        this.programmes = programmes;
        this.access = access;
    }

    /**
     * @param change what is put in place of parts of it before it is checked
     * @throws Problem.Unreadable when it is not what it says to be
     */
    HandedIn read(DefinitionFile file, UnaryOperator<JsonNode> change) {
        if (file.format() == DefinitionFile.Format.WORKBOOK) {
            Filled filled = workbook.read(file.content());
            JsonNode root = change.apply(filled.root());
            return new HandedIn(root, filled.located(faults(root)), filled.places(), filled.sheets());
        }
        JsonNode root = change.apply(DefinitionText.read(file.content(), file.format() == DefinitionFile.Format.JSON));
        return new HandedIn(root, faults(root), Places.none(), List.of());
    }

    private List<Fault> faults(JsonNode root) {
        List<Fault> faults = new ArrayList<>(check.faults(root));
        String earlier = new Definition(root).follows();
        if (!earlier.isEmpty() && !mayFollow(earlier, root.path("id").asText())) {
            faults.add(new Fault(
                    "programme.follows",
                    "There is no programme '%s' of this client that is yours. Leave it empty for a new client."
                            .formatted(earlier)));
        }
        return faults;
    }

    private boolean mayFollow(String earlier, String clientId) {
        return access.visibleProgrammes().contains(earlier)
                && programmes.get(earlier).clientId().equals(clientId);
    }
}
